import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, parseColumn } from '../../../src/core/scoring/columns.js';
import { levelsOf } from '../../../src/core/scoring/levels-of.js';
import { scoreOf } from '../../../src/core/scoring/score-of.js';
import { anySubject, anyTolds, NOW, tell } from './telling.js';

describe('levelsOf', () => {
  it('gives the levels that scoreOf gives', () => {
    fc.assert(
      fc.property(anyTolds, anySubject, (told, subject) => {
        const levels = levelsOf(columnsOf(told), NOW, subject.role, subject.indicator);
        expect(levels.get(subject.country) ?? 0).toBeCloseTo(scoreOf(told, subject, NOW).level, 9);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out a country that has no event in that role', () => {
    expect([...levelsOf(columnsOf([tell()]), NOW, 'target', 'all').keys()]).toEqual(['AA']);
    expect([...levelsOf(columnsOf([tell()]), NOW, 'actor', 'all').keys()]).toEqual(['BB']);
    expect([...levelsOf(columnsOf([tell()]), NOW, 'any', 'all').keys()].sort()).toEqual(['AA', 'BB']);
    expect([...levelsOf(columnsOf([tell()]), NOW, 'target', 'repression').keys()]).toEqual([]);
  });
});

describe('parseColumn', () => {
  it('reads back whole numbers, decimals and negative ones', () => {
    const numbers = fc.array(
      fc.oneof(
        fc.integer(),
        fc.integer({ min: 0, max: 1e6 }).map((n) => n / 1e6),
        fc.constant(1_717_171_717_171),
      ),
    );
    fc.assert(
      fc.property(numbers, (values) =>
        parseColumn(values.map((one) => one.toFixed(6)).join(',')).every((one, at) => Math.abs(one - (values[at] ?? 0)) < 1e-6),
      ),
    );
    expect([...parseColumn('12,-1,0.25')]).toEqual([12, -1, 0.25]);
    expect(parseColumn('')).toHaveLength(0);
  });
});
