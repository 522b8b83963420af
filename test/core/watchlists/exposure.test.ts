import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WatchlistEntry } from '../../../src/core/watchlist.js';
import { changesBetween } from '../../../src/core/watchlists/changes.js';
import { exposuresOf } from '../../../src/core/watchlists/exposure.js';

const entry = (country: string, weight: number, label = 'sites', entries = 1): WatchlistEntry => ({ country, weight, label, entries });

describe('exposure', () => {
  it('is the sum of a country’s weights, and its share of the whole list', () => {
    expect(exposuresOf([entry('KZ', 2), entry('KZ', 7, 'suppliers', 3), entry('RU', 1)]).get('KZ')).toEqual({
      labels: [
        { label: 'suppliers', entries: 3 },
        { label: 'sites', entries: 1 },
      ],
      weight: 9,
      share: 0.9,
    });
  });

  it('has shares that sum to 1, whatever the weights and their order', () => {
    const entries = fc.array(fc.tuple(fc.constantFrom('KZ', 'RU', 'DE'), fc.double({ min: 0.001, max: 1e9, noNaN: true })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(entries, (list) => {
        const shares = [...exposuresOf(list.map(([country, weight]) => entry(country, weight))).values()].map(({ share }) => share);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      }),
    );
  });
});

describe('a list that takes the place of another', () => {
  it('says which countries came, went and weigh otherwise', () => {
    expect(changesBetween([entry('KZ', 3), entry('RU', 1), entry('DE', 1)], [entry('KZ', 5), entry('DE', 1), entry('GE', 2)])).toEqual({
      added: ['GE'],
      gone: ['RU'],
      changed: [{ country: 'KZ', before: 3, after: 5 }],
    });
  });

  it('says so when only a label is another', () => {
    expect(changesBetween([entry('KZ', 3)], [entry('KZ', 3, 'suppliers')]).changed).toHaveLength(1);
  });

  it('has no changes when it is the same in another order', () => {
    const list = [entry('KZ', 3), entry('KZ', 1, 'suppliers'), entry('RU', 1)];
    expect(changesBetween(list, list.toReversed())).toEqual({ added: [], gone: [], changed: [] });
  });
});
