import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMParser, parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Card } from '../../../src/core/card.js';
import { assets } from '../../../src/platforms/local/assets/index.js';
import { renderPage } from '../../../src/platforms/local/page.js';
import { renderMessage } from '../../../src/platforms/local/render.js';
import type { Message } from '../../../src/store/messages.js';

const card: Card = {
  title: 'Kazakhstan 62',
  line: '',
  blocks: [],
  buttons: [{ label: 'Why', says: '/risk why KZ', look: 'plain' }],
  color: 'high',
};
const message = (id: string, changed: number, over: Partial<Message> = {}): Message => ({
  id,
  kind: 'reply',
  text: '',
  card,
  said: '/risk status KZ',
  postedAt: new Date('2024-05-01T12:00:00Z'),
  editedAt: null,
  changed,
  ...over,
});

const page = renderPage({ messages: [message('1', 4)], mark: 4, now: new Date('2023-06-30T18:00:00Z'), sample: true, commands: [] });
const { document, Event: DomEvent } = parseHTML(page);
const box: { value: string; dispatchEvent(event: unknown): boolean } = document.querySelector('#words');
const asked = vi.fn(async (_path: string, _init?: { body?: string }) => ({ json: async () => ({ suggestions: [], id: '2' }) }));
const streams: FakeStream[] = [];
const folder = mkdtempSync(join(tmpdir(), 'bellwether-page-'));

/** A stream whose events the test sends itself. */
class FakeStream {
  static CLOSED = 2;
  readyState = 1;
  readonly heard = new Map<string, (event: unknown) => void>();
  constructor(readonly url: string) {
    streams.push(this);
  }
  addEventListener(name: string, hear: (event: unknown) => void) {
    this.heard.set(name, hear);
  }
  close() {
    this.readyState = 2;
  }
  tell(name: string, data: unknown, lastEventId = '') {
    this.heard.get(name)?.({ data: JSON.stringify(data), lastEventId });
  }
}

const press = (key: string) => box.dispatchEvent(Object.assign(new DomEvent('keydown', { bubbles: true, cancelable: true }), { key }));
const shown = () => [...document.querySelectorAll('.message')].map((one) => one.id || 'waiting');
const arrives = (one: Message) => streams.at(-1)?.tell('message', { ...one, html: renderMessage(one).html }, String(one.changed));

beforeAll(async () => {
  // What a browser has and the stand-in document lacks.
  Object.assign(box, { setSelectionRange: () => {}, focus: () => {} });
  Object.defineProperty(document, 'hidden', { value: false });
  vi.stubGlobal('document', document);
  vi.stubGlobal('DOMParser', DOMParser);
  vi.stubGlobal('EventSource', FakeStream);
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('CSS', { supports: () => true });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
    },
  );
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  for (const [name, { body }] of assets) writeFileSync(join(folder, name), body);
  await import(pathToFileURL(join(folder, 'page.js')).href);
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

test('the stream begins where the page ends', () => {
  expect(streams.map(({ url }) => url)).toEqual(['/api/messages/stream?after=4']);
});

test('a message that arrives is added, and one that was edited is changed in its place', () => {
  arrives(message('5', 6, { kind: 'alert', said: null }));
  expect(shown()).toEqual(['m1', 'm5']);
  arrives(message('1', 7, { card: { ...card, title: 'Kazakhstan 40' }, editedAt: new Date() }));
  expect(shown()).toEqual(['m1', 'm5']);
  expect(document.querySelector('#m1 h2')?.textContent).toBe('Kazakhstan 40');
});

test('what is sent stands as waiting until its answer arrives', () => {
  box.value = '/risk top';
  press('Enter');
  expect(asked).toHaveBeenLastCalledWith('/api/commands', expect.objectContaining({ method: 'POST', body: '{"text":"/risk top"}' }));
  expect([box.value, shown()]).toEqual(['', ['m1', 'm5', 'waiting']]);
  arrives(message('6', 8, { said: '/risk top' }));
  expect(shown()).toEqual(['m1', 'm5', 'm6']);
});

test('the arrow brings back what was said, and Escape clears', () => {
  press('ArrowUp');
  expect(box.value).toBe('/risk top');
  press('ArrowDown');
  expect(box.value).toBe('');
  box.value = 'half a';
  press('Escape');
  expect(box.value).toBe('');
});

test('a pressed button is shown by its label, and the arrow does not bring back what it says', async () => {
  const acknowledge = { label: 'Acknowledge', says: '/press acknowledge r1.KZ.all.target.1', look: 'primary' as const };
  arrives(message('7', 9, { kind: 'alert', said: null, card: { ...card, buttons: [acknowledge] } }));
  const button = document.querySelector('#m7 button');
  // What a browser reads from the button and the stand-in document does not.
  const submitter = Object.assign(button, { name: 'text', value: button.getAttribute('value') });
  button.dispatchEvent(Object.assign(new DomEvent('submit', { bubbles: true, cancelable: true }), { submitter }));
  expect(document.querySelector('.waiting .words')?.textContent).toBe('Acknowledge');
  expect(asked).toHaveBeenLastCalledWith('/api/commands', expect.objectContaining({ body: JSON.stringify({ text: acknowledge.says }) }));
  arrives(message('2', 10, { said: null }));
  await vi.waitFor(() => expect(document.querySelector('.waiting')).toBeNull());
  press('ArrowUp');
  expect(box.value).toBe('/risk top');
  press('Escape');
});

test('a server that went away is named, and the notice goes when it is back', () => {
  const notice = document.querySelector('#notice');
  streams.at(-1)?.tell('error', null);
  expect([notice?.hasAttribute('hidden'), notice?.textContent]).toEqual([false, 'The desk does not answer. Trying again\u2026']);
  streams.at(-1)?.tell('open', null);
  expect(notice?.hasAttribute('hidden')).toBe(true);
});

test('now moves on to the clock when the sample is over', () => {
  streams.at(-1)?.tell('now', { now: '2024-05-01T12:00:00Z', sample: false });
  expect(document.querySelector('#sample')?.hasAttribute('hidden')).toBe(true);
  expect(document.querySelector('#now time')?.getAttribute('title')).toBe('2024-05-01T12:00:00.000Z');
});
