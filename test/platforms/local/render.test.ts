import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Block, Card, Piece } from '../../../src/core/card.js';
import type { Chart } from '../../../src/core/chart.js';
import { webLink } from '../../../src/platforms/link.js';
import { renderCard, renderMessage } from '../../../src/platforms/local/render.js';
import type { Message } from '../../../src/store/messages.js';

const card = (over: Partial<Card>): Card => ({
  title: 'Kazakhstan 62',
  line: 'Kazakhstan 62',
  blocks: [],
  buttons: [],
  color: 'high',
  ...over,
});
const shown = (over: Partial<Card>) => parseHTML(`<html><body>${renderCard(card(over)).html}</body></html>`).document;
const block = (one: Block) => shown({ blocks: [one] });
const text = (...pieces: Piece[]) => block({ kind: 'text', text: pieces });

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onclick='alert(1)",
  '</section></li></ol><h1>Owned</h1>',
  '<!-- @everyone <!channel> <@U123>',
  '[text](javascript:alert(1))',
];

const barsCalled = (words: string): Chart => ({
  kind: 'bars',
  title: words,
  subtitle: words,
  bars: [{ name: words, value: 3, interval: [1, 9], band: words }],
});

describe.each(HOSTILE)('a title of %s', (words) => {
  const everywhere = shown({
    title: words,
    blocks: [
      { kind: 'text', text: [words, { bold: words }, { link: words, to: 'https://harbour-gazette.example/1' }, { instant: words }] },
      { kind: 'facts', facts: [{ name: words, value: [words] }] },
      { kind: 'list', items: [[words]], more: 0 },
      { kind: 'note', text: [words] },
      { kind: 'chart', chart: barsCalled(words), alt: words },
    ],
    buttons: [{ label: words, says: words, look: 'plain' }],
  });
  test('is words wherever it stands', () => {
    expect(everywhere.querySelectorAll('script, img, h1')).toHaveLength(0);
    expect(everywhere.querySelector('h2')?.textContent).toBe(words);
    expect(everywhere.querySelector('dd')?.textContent).toBe(words);
    expect(everywhere.querySelector('button')?.getAttribute('value')).toBe(words);
    expect(everywhere.querySelector('figure')?.getAttribute('aria-label')).toBe(words);
    expect(everywhere.querySelector('svg')?.textContent).toContain(words.slice(0, 10));
  });
  test('sets no handler', () => {
    for (const element of everywhere.querySelectorAll('*')) for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
  });
});

describe('what can be done about it', () => {
  test('menus open without script, and each of their choices says its words', () => {
    const document = shown({
      menus: [
        { label: 'Snooze', look: 'menu', options: [{ label: '1 hour', says: '/press snooze r1.KZ.all.target.1 1h' }] },
        { label: 'More', look: 'overflow', options: [{ label: 'Why', says: '/risk why KZ' }] },
      ],
    });
    expect([...document.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual(['Snooze ▾', '⋯']);
    expect(document.querySelectorAll('summary')[1]?.getAttribute('aria-label')).toBe('More');
    expect(document.querySelector('details button')?.getAttribute('value')).toBe('/press snooze r1.KZ.all.target.1 1h');
  });
  test('an item has its own buttons beside it', () => {
    const document = block({ kind: 'item', text: ['r1'], buttons: [{ label: 'Pause', says: '/watch pause r1', look: 'plain' }] });
    expect(document.querySelector('.item button')?.getAttribute('value')).toBe('/watch pause r1');
  });
  test('the person and the channel of the page are not called by their ids', () => {
    const document = text({ person: 'local' }, ' in ', { channel: 'local' }, ', ', { person: 'U7' });
    expect(document.querySelector('p')?.textContent).toBe('you in this channel, U7');
  });
  test('a compact card is its line', () => {
    const document = shown({ compact: true, line: 'In short', blocks: [{ kind: 'text', text: ['At length'] }] });
    expect(document.body.textContent?.trim()).toBe('In short');
  });
});

describe('a link', () => {
  test('opens elsewhere, gives nothing away, and shows where it leads', () => {
    const document = text({ link: 'The terminal is shut', to: 'https://www.harbour-gazette.example/1?a=1&b="2"' });
    const link = document.querySelector('a');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(link?.textContent).toBe('The terminal is shut');
    expect(document.querySelector('.domain')?.textContent).toBe('harbour-gazette.example');
  });
  test.each([
    ['javascript:alert(1)', null],
    ['JAVASCRIPT:alert(1)', null],
    ['data:text/html,<b>x', null],
    ['file:///etc/passwd', null],
    ['//evil.example/x', null],
    ['not a link', null],
    ['', null],
    ['http://bank.example@evil.example/login', 'evil.example'],
    ['https://\u0440\u0430ypal.example/', 'xn--ypal-43d9g.example'],
    ['https://harbour-gazette.example:8443/', 'harbour-gazette.example:8443'],
  ])('to %s is shown as %s', (to, domain) => {
    expect(webLink(to)?.domain ?? null).toBe(domain);
    const link = text({ link: 'Words', to }).querySelector('a');
    expect(link === null).toBe(domain === null);
    expect(link?.getAttribute('href') ?? '').not.toContain('@');
  });
});

test('an instant is a time element in UTC, which the reader may see in their own zone', () => {
  const time = text({ instant: '2024-05-01T08:30:00Z' }).querySelector('time');
  expect(time?.getAttribute('datetime')).toBe('2024-05-01T08:30:00.000Z');
  expect(time?.textContent).toBe('1 May 2024, 08:30 UTC');
});

test('a list says how many more there are, and not when there are none', () => {
  const list = (more: number) => block({ kind: 'list', items: [['one']], more }).querySelector('ul')?.textContent;
  expect([list(3), list(0)]).toEqual(['oneand 3 more', 'one']);
});

test('buttons are a form that says their command', () => {
  const document = shown({ buttons: [{ label: 'Why', says: '/risk why KZ', look: 'primary' }] });
  expect(document.querySelector('form')?.getAttribute('action')).toBe('/say');
  const button = document.querySelector('button');
  expect([button?.getAttribute('name'), button?.getAttribute('value'), button?.textContent]).toEqual(['text', '/risk why KZ', 'Why']);
});

test.each(['calm', 'watch', 'high', 'severe', 'plain'] as const)('a %s card has its bar', (color) => {
  expect(shown({ color }).querySelector('section')?.className).toBe(`card ${color}`);
});

describe('a chart', () => {
  const chart: Chart = {
    kind: 'line',
    title: 'Mali: risk over 3 days',
    subtitle: 'All indicators, risk to it',
    points: ['2024-05-01', '2024-05-02', '2024-05-03'].map((day, at) => ({ day, value: 10 * at })),
    threshold: 60,
    episodes: [],
  };
  const figure = block({ kind: 'chart', chart, alt: 'From 0 to 20' }).querySelector('figure');

  test('is the drawing itself, which keeps its shape', () => {
    const svg = figure?.querySelector('svg');
    expect(svg?.getAttribute('viewBox')).toBe('0 0 800 450');
    expect(svg?.textContent).toContain('Mali: risk over 3 days');
  });
  test('is one picture for who cannot see it, with its numbers in words', () => {
    expect([figure?.getAttribute('role'), figure?.getAttribute('aria-label')]).toEqual(['img', 'From 0 to 20']);
  });
  test('has no style and no script, which the page would not allow', () => {
    expect(figure?.querySelectorAll('[style], script, style')).toHaveLength(0);
  });
});

describe('a message', () => {
  const message = (over: Partial<Message>): Message => ({
    id: '7',
    kind: 'reply',
    text: '',
    card: card({}),
    said: '/risk status KZ',
    postedAt: new Date('2024-05-01T12:00:00Z'),
    editedAt: null,
    changed: 9,
    ...over,
  });
  const drawn = (over: Partial<Message>) => parseHTML(`<html><body>${renderMessage(message(over)).html}</body></html>`).document;

  test('that answers shows what was said above the card', () => {
    expect(drawn({}).querySelector('.words')?.textContent).toBe('/risk status KZ');
  });
  test.each(['alert', 'digest', 'notice'] as const)('that is an %s says so', (kind) => {
    const document = drawn({ kind, said: null });
    expect(document.querySelector('.kind')?.textContent).toBe(kind);
    expect(document.querySelector('.words')).toBeNull();
  });
  test('that was edited says when', () => {
    expect(
      drawn({ editedAt: new Date('2024-05-02T09:00:00Z') })
        .querySelector('.edited time')
        ?.getAttribute('datetime'),
    ).toBe('2024-05-02T09:00:00.000Z');
  });
});

test('files are links that hold them whole, whatever is in them', () => {
  const text = `a,"b"\r\n<script>alert('1')</script> é`;
  const card: Card = { title: 'T', line: 'T', blocks: [], buttons: [], color: 'plain', files: [{ name: 'a.csv', type: 'text/csv', text }] };
  const link = parseHTML(`<html><body>${renderCard(card).html}</body></html>`).document.querySelector('.files a');
  expect(link?.getAttribute('download')).toBe('a.csv');
  expect(decodeURIComponent(link?.getAttribute('href')?.replace('data:text/csv;charset=utf-8,', '') ?? '')).toBe(text);
});
