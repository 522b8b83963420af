import { expect, it } from 'vitest';
import type { Block, Card } from '../../../src/core/card.js';
import { sparkline } from '../../../src/platforms/sparkline.js';
import { renderText, renderTyped } from '../../../src/platforms/terminal/render.js';

const cardOf = (block: Block): Card => ({ title: 'Title', line: 'Line', blocks: [block], buttons: [], color: 'plain' });

const cases: [name: string, block: Block, expected: string][] = [
  [
    'links are a title and an address',
    { kind: 'text', text: ['See ', { link: 'this', to: 'https://a.example' }] },
    'See this (https://a.example)',
  ],
  ['instants are in UTC', { kind: 'note', text: ['as of ', { instant: '2022-12-20T08:00:59.000Z' }] }, 'as of 2022-12-20 08:00 UTC'],
  [
    'facts are a line each',
    {
      kind: 'facts',
      facts: [
        { name: 'Level', value: [{ bold: '62' }, ' high'] },
        { name: 'Read', value: ['no'] },
      ],
    },
    'Level: 62 high\nRead: no',
  ],
  [
    'a list counts what it leaves out',
    { kind: 'list', items: [['one'], ['two\nlines']], more: 3 },
    '- one\n- two\n  lines\n  … and 3 more',
  ],
  ['a list that leaves out nothing says nothing of it', { kind: 'list', items: [['one']], more: 0 }, '- one'],
  [
    'a level over days is bars and its numbers',
    {
      kind: 'chart',
      chart: {
        kind: 'line',
        title: 'Mali: risk over 2 days',
        subtitle: '',
        points: [
          { day: '2022-12-19', value: 10 },
          { day: '2022-12-20', value: 95 },
        ],
        threshold: null,
        episodes: [],
      },
      alt: '10 to 95',
    },
    'Mali: risk over 2 days: ▁█\n10 to 95',
  ],
  [
    'levels side by side are a bar each',
    {
      kind: 'chart',
      chart: {
        kind: 'bars',
        title: '',
        subtitle: '',
        bars: [
          { name: 'Mali', value: 50, interval: [40, 60], band: 'elevated' },
          { name: 'Ukraine', value: 0, interval: [0, 0], band: 'no news read' },
        ],
      },
      alt: '',
    },
    'Mali     ████████████████████ 50 elevated\nUkraine  ▏ 0 no news read',
  ],
  [
    'a map is told in words',
    { kind: 'chart', chart: { kind: 'map', title: '', subtitle: '', levels: [{ country: 'ML', value: 50 }] }, alt: 'Mali 50.' },
    'Mali 50.',
  ],
  [
    'controls and marks that turn text around are left out',
    { kind: 'text', text: ['a\u001B[31mb\u202Ec\u0007', { bold: '\u2066d' }] },
    'a[31mbcd',
  ],
];

it.each(cases)('%s', (_, block, expected) => {
  expect(renderText(cardOf(block))).toBe(`Title\n${expected}`);
});

it('ends with what can be said next', () => {
  const buttons = [
    { label: 'Why', says: '/risk why KZ', look: 'primary' as const },
    { label: 'History', says: '/risk history KZ', look: 'plain' as const },
  ];
  expect(renderText({ ...cardOf({ kind: 'text', text: ['x'] }), buttons })).toBe('Title\nx\nTry: /risk why KZ · /risk history KZ');
});

it.each([
  [[], ''],
  [[0, 50, 100], '▁▅█'],
  [[-5, 120, 12.5], '▁█▂'],
])('the bars of %j are %s', (values, bars) => {
  expect(sparkline(values)).toBe(bars);
});

it('a spike of one day stays visible in a long series', () => {
  const year = Array.from({ length: 365 }, (_, day) => (day === 200 ? 99 : 5));
  expect(sparkline(year, 60)).toHaveLength(60);
  expect(sparkline(year, 60).split('█')).toHaveLength(2);
});

it('offers nothing to be typed that only a button says', () => {
  const says = (words: string) => ({ label: 'Do', says: words, look: 'plain' as const });
  const card = { ...cardOf({ kind: 'text', text: ['Gone'] }), buttons: [says('/press restore r1'), says('/watch list')] };
  expect(renderTyped(card)).toBe('Title\nGone\nTry: /watch list');
  expect(renderTyped({ ...card, buttons: [says('/press restore r1')] })).toBe('Title\nGone');
});
