import { expect, it } from 'vitest';
import type { CountryCode } from '../../../src/core/country-code.js';
import { composeDigest } from '../../../src/core/digests/compose.js';
import type { Score } from '../../../src/core/score.js';
import { scoreOf, unread } from '../cards/fixtures.js';

const from = new Date('2022-12-19T08:00:00Z');
const to = new Date('2022-12-20T08:00:00Z');
const at = (country: CountryCode, level: number): Score =>
  scoreOf({ subject: { country, indicator: 'all', role: 'target' }, level, receipts: [] });
const entry = (country: CountryCode, weight: number) => ({ country, weight, label: 'sites', entries: 1 });

/** A list of `weights`, whose countries went from `before` to `after`. */
const digestOf = (weights: Readonly<Record<CountryCode, number>>, before: Readonly<Record<CountryCode, number>>, after: readonly Score[]) =>
  composeDigest({
    from,
    to,
    before: new Map(Object.entries(before)),
    after,
    read: { articles: 100, publishers: 20, unread: 0 },
    asked: Object.keys(weights),
    watchlist: {
      name: 'sites',
      entries: Object.entries(weights).map(([country, weight]) => entry(country, weight)),
      setBy: 'U1',
      setAt: from,
    },
    sample: false,
  });

it('ranks by exposure × move: six points where half of everything is before ten where a tenth is', () => {
  const { movers } = digestOf({ KZ: 5, RU: 1, DE: 4 }, { KZ: 50, RU: 50, DE: 50 }, [at('RU', 60), at('KZ', 56), at('DE', 53)]);
  expect(movers.map(({ country }) => country)).toEqual(['KZ', 'DE', 'RU']);
});

it('counts a fall as much as a rise', () => {
  const { movers } = digestOf({ KZ: 1, RU: 1 }, { KZ: 50, RU: 50 }, [at('RU', 58), at('KZ', 40)]);
  expect(movers.map(({ country }) => country)).toEqual(['KZ', 'RU']);
});

it('tells nothing that did not move by a point, however exposed, and no country beside the list', () => {
  const { movers, steady } = digestOf({ KZ: 1_000, RU: 1 }, { KZ: 50, RU: 50, GE: 10 }, [at('KZ', 50.9), at('RU', 51), at('GE', 90)]);
  expect(movers.map(({ country }) => country)).toEqual(['RU']);
  expect(steady).toEqual(['KZ']);
});

it('carries what stands in each country, and its share of the list', () => {
  const { movers, watchlist } = digestOf({ KZ: 3, RU: 1 }, { KZ: 50 }, [at('KZ', 60)]);
  expect(watchlist).toBe('sites');
  expect(movers[0]?.exposure).toEqual({ labels: [{ label: 'sites', entries: 1 }], weight: 3, share: 0.75 });
});

it('knows apart what was not read about from what hardly moved and was not looked at closely', () => {
  const { steady, unheard } = composeDigest({
    from,
    to,
    before: new Map(),
    after: [unread()],
    heard: ['RU'],
    read: { articles: 100, publishers: 20, unread: 0 },
    asked: ['TV', 'RU', 'DE'],
    sample: false,
  });
  expect(steady).toEqual(['RU']);
  expect(unheard).toEqual(['TV', 'DE']);
});
