import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIMENSIONS, pooled } from '../../../../src/core/tagging/model/vectors.js';

const anyWord = fc.oneof(fc.constantFrom('war', 'peace', 'the', 'tariff', 'qqqzx', ''), fc.string({ maxLength: 8 }));

describe('the direction words point in', () => {
  test('has length 1, or 0 when no word is known', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 12 }), (words) => {
        const length = Math.hypot(...pooled(words));
        const known = words.some((word) => Math.hypot(...pooled([word])) > 0);
        expect(length).toBeCloseTo(known ? 1 : 0, 9);
      }),
    );
  });

  test.each([
    ['no words', []],
    ['words of no language', ['qqqzx', 'xxvvq', '1234']],
  ])('is nowhere for %s', (_, words) => {
    expect(pooled(words)).toEqual(new Float64Array(DIMENSIONS));
  });

  test('does not depend on the order of the words', () => {
    const [one, other] = [pooled(['border', 'guards', 'fired']), pooled(['fired', 'guards', 'border'])];
    one.forEach((value, at) => {
      expect(value).toBeCloseTo(other[at] ?? Number.NaN, 12);
    });
  });

  test.each([
    ['troops', 'soldiers', 'wheat'],
    ['tariff', 'duties', 'song'],
    ['riot', 'unrest', 'recipe'],
  ])('%s is nearer to %s than to %s', (word, near, far) => {
    const dot = (a: string, b: string): number => pooled([a]).reduce((sum, value, at) => sum + value * (pooled([b])[at] ?? 0), 0);
    expect(dot(word, near)).toBeGreaterThan(dot(word, far) + 0.1);
  });
});
