import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundToSum } from '../../../src/core/cards/round-to-sum.js';
import { sharesOf } from '../../../src/core/cards/shares.js';
import { decimal } from '../../../src/core/cards/words.js';
import { receiptOf, scoreOf } from './fixtures.js';

const values = fc.array(fc.double({ min: -20, max: 60, noNaN: true }), { maxLength: 40 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

it('gives the last place to the largest remainders', () => {
  expect(roundToSum([1.26, 1.27, 1.27], 3.8)).toEqual([12, 13, 13]);
  expect(roundToSum([-1.28, 3.36], 2.08)).toEqual([-13, 34]);
  expect(roundToSum([], 0)).toEqual([]);
});

it('adds up to the rounded total, each number less than one place from its own value', () => {
  fc.assert(
    fc.property(values, (numbers) => {
      const total = sum(numbers);
      const rounded = roundToSum(numbers, total);
      expect(sum(rounded)).toBe(Math.round(total * 10) + 0);
      rounded.forEach((tenths, place) => {
        expect(Math.abs(tenths - (numbers[place] ?? 0) * 10)).toBeLessThan(1 + 1e-9);
      });
    }),
  );
});

it('the points a card shows add up to the level it shows', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 10 }), (numbers, most) => {
      const score = scoreOf({ receipts: numbers.map((share) => receiptOf({ share })) });
      const { level, listed, rest } = sharesOf(score, most);
      const shown = [...listed.map(({ points }) => points), ...(rest ? [rest.points] : [])].map((points) => Number(decimal(points)));
      expect(decimal(sum(shown))).toBe(decimal(level));
      expect(decimal(level)).toBe(decimal(score.level));
      expect(rest?.stories ?? 0).toBe(Math.max(numbers.length - most, 0));
    }),
  );
});
