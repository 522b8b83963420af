import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, linearOf, partOf, scoresOf } from '../../../../src/core/tagging/model/linear.js';

const base64 = (bytes: readonly number[]): string => Buffer.from(Int8Array.from(bytes).buffer).toString('base64');

test('bytes come back from base64 as they went in, sign and all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -128, max: 127 })), (bytes) => {
      expect([...bytesOf(base64(bytes))]).toEqual(bytes);
    }),
  );
});

describe('a linear model', () => {
  /** Two labels of four columns, the last of which is dense. */
  const model = linearOf({ scales: [0.5, 0.1], means: [1, -2], weights: base64([10, -20, 30, -40, 1, 2, 3, 4]) });
  const sparse = { at: Int32Array.of(2, 0), value: Float64Array.of(0.5, 2) };

  test('scores by its mean and what each feature adds', () => {
    const [first, second] = scoresOf(model, sparse);
    expect(first).toBeCloseTo(1 + 0.5 * (30 * 0.5 + 10 * 2), 12);
    expect(second).toBeCloseTo(-2 + 0.1 * (3 * 0.5 + 1 * 2), 12);
  });

  test('reads dense features from the last columns', () => {
    const [first, second] = scoresOf(model, sparse, Float64Array.of(3));
    expect(first).toBeCloseTo(1 + 0.5 * (30 * 0.5 + 10 * 2 - 40 * 3), 12);
    expect(second).toBeCloseTo(-2 + 0.1 * (3 * 0.5 + 1 * 2 + 4 * 3), 12);
  });

  test('adds nothing but its means for a text of no features', () => {
    expect([...scoresOf(model, { at: new Int32Array(), value: new Float64Array() })]).toEqual([1, -2]);
  });

  test('says what each column adds, and a score is the sum of that and the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.double({ min: -5, max: 5, noNaN: true }))), (features) => {
        const scores = scoresOf(model, {
          at: Int32Array.from(features, ([at]) => at),
          value: Float64Array.from(features, ([, value]) => value),
        });
        scores.forEach((score, label) => {
          const parts = features.reduce((sum, [at, value]) => sum + partOf(model, label, at, value), 0);
          expect(score).toBeCloseTo((model.means[label] ?? 0) + parts, 9);
        });
      }),
    );
  });
});
