import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Block, Card, Piece } from '../../../src/core/card.js';
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

describe.each(HOSTILE)('a title of %s', (words) => {
  const everywhere = shown({
    title: words,
    blocks: [
      { kind: 'text', text: [words, { bold: words }, { link: words, to: 'https://harbour-gazette.example/1' }, { instant: words }] },
      { kind: 'facts', facts: [{ name: words, value: [words] }] },
      { kind: 'list', items: [[words]], more: 0 },
      { kind: 'note', text: [words] },
      { kind: 'series', label: words, points: [{ day: '2024-05-01', value: 3 }], alt: words },
    ],
    buttons: [{ label: words, says: words, look: 'plain' }],
  });
  test('is words wherever it stands', () => {
    expect(everywhere.querySelectorAll('script, img, h1')).toHaveLength(0);
    expect(everywhere.querySelector('h2')?.textContent).toBe(words);
    expect(everywhere.querySelector('dd')?.textContent).toBe(words);
    expect(everywhere.querySelector('button')?.getAttribute('value')).toBe(words);
    expect(everywhere.querySelector('svg')?.getAttribute('aria-label')).toBe(words);
  });
  test('sets no handler', () => {
    for (const element of everywhere.querySelectorAll('*')) for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
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

describe('a series', () => {
  const points = Array.from({ length: 90 }, (_, at) => ({
    day: new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10),
    value: at / 2,
  }));
  const series = (some: typeof points) => block({ kind: 'series', label: 'Level', points: some, alt: 'From 0 to 45' });

  test('is drawn within its frame, from the first day to the last', () => {
    const document = series(points);
    const drawn = (document.querySelector('polyline')?.getAttribute('points') ?? '')
      .split(' ')
      .map((one: string) => one.split(',').map(Number));
    expect(drawn).toHaveLength(90);
    expect([drawn[0], drawn.at(-1)]).toEqual([
      [0, 120],
      [600, 31],
    ]);
    for (const [x = -1, y = -1] of drawn) expect(x >= 0 && x <= 600 && y >= 0 && y <= 120).toBe(true);
  });
  test('has words for who cannot see it, and labels for who can', () => {
    const document = series(points);
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('From 0 to 45');
    expect([...document.querySelectorAll('.axis-y span')].map((one) => one.textContent)).toEqual(['60', '30', '0']);
    expect([...document.querySelectorAll('.axis-x time')].map((one) => one.getAttribute('datetime'))).toEqual([
      '2024-01-01',
      '2024-02-15',
      '2024-03-30',
    ]);
  });
  test.each([0, 1, 2, 800])('of %i days can be drawn', (days) => {
    const many = Array.from({ length: days }, (_, at) => ({ day: `day ${at}`, value: 100 }));
    expect(series(many).body.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
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
