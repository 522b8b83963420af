import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDigest, littleRead, type Material, moveOf } from '../../../src/core/digests/compose.js';
import type { Receipt, Score } from '../../../src/core/score.js';
import { at, KAZAKHSTAN, receiptOf, scoreOf } from '../cards/fixtures.js';

const scoreAt = (country: string, level: number, given: Partial<Score> = {}): Score =>
  scoreOf({ subject: { ...KAZAKHSTAN, country }, level, ...given });

const compose = (given: Partial<Material>) =>
  composeDigest({
    from: at(19, 8),
    to: at(20, 8),
    before: new Map(),
    after: [],
    read: { articles: 120, publishers: 30, unread: 2 },
    asked: [],
    sample: false,
    ...given,
  });

describe('composeDigest', () => {
  const before = new Map([
    ['KZ', 50],
    ['RU', 40],
    ['UA', 80],
    ['GE', 10],
  ]);
  const after = [scoreAt('GE', 10.4), scoreAt('KZ', 59), scoreAt('RU', 37), scoreAt('UA', 68)];

  it('ranks movers by the size of the move, up or down', () => {
    const { movers } = compose({ before, after });
    expect(movers.map((mover) => [mover.country, moveOf(mover)])).toEqual([
      ['UA', -12],
      ['KZ', 9],
      ['RU', -3],
    ]);
  });

  it('tells of the countries asked for only, and which of them stood still', () => {
    const digest = compose({ before, after, asked: ['GE', 'KZ'] });
    expect(digest.movers.map(({ country }) => country)).toEqual(['KZ']);
    expect(digest.steady).toEqual(['GE']);
    expect(digest.unheard).toEqual([]);
  });

  it('keeps a country nothing was read about apart from a steady one', () => {
    const silent = scoreAt('TV', 0, { receipts: [], coverage: { articles: 0, publishers: 0, unread: 0 } });
    const digest = compose({ before, after: [...after, silent], asked: ['GE', 'TV', 'NR'] });
    expect(digest.steady).toEqual(['GE']);
    expect(digest.unheard).toEqual(['TV', 'NR']);
  });

  it('has no movers on a quiet day', () => {
    const digest = compose({ before: new Map([['KZ', 50]]), after: [scoreAt('KZ', 50.9)] });
    expect(digest.movers).toEqual([]);
  });

  const why: [name: string, level: number, receipts: Partial<Receipt>[], story: string | null][] = [
    [
      'names the new story that pulled hardest',
      59,
      [
        { story: 'old', share: 30, publishedAt: at(10) },
        { story: 'new', share: 8 },
        { story: 'small', share: 2 },
      ],
      'new',
    ],
    [
      'names an easing story for a fall',
      41,
      [
        { story: 'new', share: 8 },
        { story: 'eased', share: -5 },
      ],
      'eased',
    ],
    ['names nothing when old stories fade', 41, [{ story: 'old', share: 41, publishedAt: at(10) }], null],
    ['does not explain a rise with an easing story', 59, [{ story: 'eased', share: -5 }], null],
  ];
  it.each(why)('%s', (_, level, receipts, story) => {
    const score = scoreAt('KZ', level, { receipts: receipts.map((given) => receiptOf({ publishedAt: at(19, 20), ...given })) });
    const digest = compose({ before: new Map([['KZ', 50]]), after: [score] });
    expect(digest.movers[0]?.why?.story ?? null).toBe(story);
  });

  it('does not depend on the order the scores come in', () => {
    const scores = fc.uniqueArray(fc.constantFrom('KZ', 'RU', 'UA', 'GE', 'AM', 'TR'), { minLength: 1 });
    fc.assert(
      fc.property(scores, fc.infiniteStream(fc.integer({ min: 0, max: 100 })), (countries, levels) => {
        const made = countries.map((country) => scoreAt(country, levels.next().value));
        expect(compose({ after: made.toReversed() })).toEqual(compose({ after: made }));
      }),
    );
  });
});

it.each([
  [0, 0, true],
  [19, 10, true],
  [200, 2, true],
  [20, 3, false],
])('%d articles from %d publishers is little: %s', (articles, publishers, little) => {
  expect(littleRead({ articles, publishers, unread: 0 })).toBe(little);
});
