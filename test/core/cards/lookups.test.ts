import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/core/card.js';
import { articlesCard, type Behind } from '../../../src/core/cards/articles.js';
import { diffCard } from '../../../src/core/cards/diff.js';
import { sharedCard, sharedHereCard } from '../../../src/core/cards/shared.js';
import { statusCard } from '../../../src/core/cards/status.js';
import { tagCard } from '../../../src/core/cards/tag.js';
import { diff } from '../../../src/core/scoring/diff.js';
import { renderText } from '../../../src/platforms/terminal/render.js';
import { at, eventOf, HOSTILE, KAZAKHSTAN, receiptOf, risen, scoreOf, unread } from './fixtures.js';

const before = scoreOf({
  asOf: at(13, 8),
  receipts: [
    receiptOf({ story: 's1', share: 38.42 }),
    receiptOf({ story: 's0', share: 9.18, title: 'Strike at a refinery ends its first week', indicator: 'civil-unrest' }),
  ],
});
const asleep = scoreOf({ receipts: [], level: 0, asOf: at(13, 8) });

const behind = (given: Partial<Behind> = {}): Behind => ({
  title: 'Deputies in Moscow question the border with Kazakhstan',
  url: 'https://steppe-wire.example/border',
  publisher: 'steppe-wire.example',
  publishedAt: at(19, 6),
  sample: false,
  events: [eventOf()],
  copies: 7,
  others: 2,
  ...given,
});
const threat = eventOf({ indicator: 'trade-disruption', eventType: 'SANCTION', modality: 'threatened' });
const page = { subject: KAZAKHSTAN, days: 30, count: 2, asOf: at(20, 8), options: 'count:2' };
const articles = [
  behind(),
  behind({ url: null, publisher: 'unknown', copies: 0, others: 0, events: [eventOf(), threat, eventOf({ modality: 'denied' })] }),
];

const READING = { events: [eventOf(), threat], countries: ['RU', 'KZ'], readable: true };
const status = statusCard(risen());

const CARDS: readonly (readonly [name: string, card: Card])[] = [
  ['diff', diffCard(diff(before, risen()), { now: at(20, 8) })],
  [
    'diff-corrected',
    diffCard(
      diff(before, {
        ...risen(),
        corrections: [
          {
            id: 'c1',
            story: 's1',
            country: 'KZ',
            indicator: 'all',
            verdict: 'old-news',
            to: null,
            by: 'u1',
            at: at(19),
            title: 'x',
            url: null,
          },
        ],
      }),
      { now: at(28) },
    ),
  ], // prettier-ignore
  ['diff-nothing', diffCard(diff(asleep, unread()))],
  ['articles', articlesCard({ ...page, articles, total: 14, page: 1 }, { now: at(20, 8) })],
  ['articles-last', articlesCard({ ...page, articles: articles.slice(0, 1), total: 3, page: 2 }, { now: at(28) })],
  ['articles-nothing', articlesCard({ ...page, articles: [], total: 0, page: 1, options: '' })],
  ['articles-beyond', articlesCard({ ...page, articles: [], total: 3, page: 9 })],
  [
    'tag-links',
    tagCard({
      title: 'A deputy speaks · Oil stops',
      reading: READING,
      articles: 2,
      standing: 1,
      unread: 1,
      moves: [
        { country: 'KZ', role: 'target', before: 30.1, after: 34.4 },
        { country: 'RU', role: 'actor', before: 61, after: 61 },
      ],
    }),
  ],
  ['tag-standing', tagCard({ title: 'A deputy speaks', reading: READING, standing: 1, moves: [] })],
  [
    'tag-moves-nothing',
    tagCard({ title: 'A deputy speaks', reading: { ...READING, events: [eventOf({ modality: 'denied' })] }, moves: [] }),
  ],
  ['shared', sharedCard(status, 'U1')],
  ['shared-here', sharedHereCard(status)],
];

describe('in plain words', () => {
  it.each(CARDS)('%s', async (name, card) => {
    await expect(`${card.line}\n\n${renderText(card)}\n`).toMatchFileSnapshot(`../../golden/${name}.txt`);
  });
});

it.each(CARDS)('%s is plain data that survives being stored, and says nothing a program would say', (_, card) => {
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  expect(card.line).not.toMatch(/\n|^$/);
  expect(renderText(card)).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
  for (const { says, label } of card.buttons) expect(`${says} ${label}`).toMatch(/^\/(risk|watch) [a-z]+.* \S/);
});

it('the points of a diff add up to the move that it shows, and those of its kinds too', () => {
  const { blocks } = diffCard(diff(before, risen()));
  const shown = blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : []))
    .flatMap((item) => item.flatMap((piece) => (typeof piece === 'object' && 'bold' in piece ? [Number(piece.bold)] : [])));
  const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
  const by = String(facts.find(({ name }) => name === 'By')?.value[0]).match(/[+-][\d.]+/g) ?? [];
  const move = (Math.round(risen().level * 10) - Math.round(before.level * 10)) / 10;
  expect(shown.reduce((sum, one) => sum + one, 0)).toBeCloseTo(move, 9);
  expect(by.map(Number).reduce((sum, one) => sum + one, 0)).toBeCloseTo(move, 9);
});

it.each(HOSTILE)('articles and diffs of %s stay short and harmless', (_, title) => {
  const evidence = { in: 'title' as const, sentence: title, start: 0, end: title.length, cue: '' };
  const cards = [
    articlesCard({ ...page, articles: [behind({ title, publisher: title, events: [eventOf({ evidence })] })], total: 1, page: 1 }),
    diffCard(diff(asleep, scoreOf({ receipts: [receiptOf({ title, evidence, url: `javascript:${title}` })] }))),
  ];
  for (const card of cards) {
    expect(JSON.stringify(card).length).toBeLessThan(4_000);
    expect(`${card.title}${card.line}${renderText(card)}`).not.toMatch(
      /(?!\n)[\p{Cc}\p{Surrogate}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    );
    expect(JSON.stringify(card)).not.toContain('javascript:');
  }
});
