import { describe, expect, test } from 'vitest';
import { fitRidge, guess, type Row } from '../../../lab/train/ridge.js';
import { BUCKETS } from '../../../src/core/tagging/model/sparse.js';

const row = (
  features: readonly (readonly [at: number, value: number])[],
  labels: readonly number[],
  weight = 1,
  dense?: readonly number[],
): Row => ({
  sparse: { at: Int32Array.from(features, ([at]) => at), value: Float64Array.from(features, ([, value]) => value) },
  ...(dense ? { dense: Float64Array.from(dense) } : {}),
  labels: Float64Array.from(labels),
  weight,
});

describe('least squares with a ridge', () => {
  /** Features (1, 0), (1, 1), (0, 2) in buckets 3 and 8; labels 1, 0, 1, whose mean is 2/3. */
  const rows = [
    row([[3, 1]], [1]),
    row(
      [
        [3, 1],
        [8, 1],
      ],
      [0],
    ),
    row([[8, 2]], [1]),
  ];

  test('solves its normal equations, as worked out by hand', () => {
    // XᵀX + 0.5 I = (2.5 1; 1 5.5), Xᵀ(y - 2/3) = (-1/3; 0): the inverse is (5.5 -1; -1 2.5) / 12.75.
    const { weights, means, columns } = fitRidge(rows, 0.5);
    expect(columns).toBe(BUCKETS);
    expect(means[0]).toBeCloseTo(2 / 3, 12);
    expect(weights[3]).toBeCloseTo(-5.5 / 3 / 12.75, 9);
    expect(weights[8]).toBeCloseTo(1 / 3 / 12.75, 9);
    expect(weights.filter((weight) => weight !== 0)).toHaveLength(2);
  });

  test('fits labels side by side as it fits each alone', () => {
    const second = [0.2, -1, 3];
    const both = fitRidge(
      rows.map((each, at) => ({ ...each, labels: Float64Array.of(each.labels[0] ?? 0, second[at] ?? 0) })),
      0.5,
    );
    const alone = [
      fitRidge(rows, 0.5),
      fitRidge(
        rows.map((each, at) => ({ ...each, labels: Float64Array.of(second[at] ?? 0) })),
        0.5,
      ),
    ];
    for (const column of [3, 8])
      for (const label of [0, 1]) expect(both.weights[2 * column + label]).toBeCloseTo(alone[label]?.weights[column] ?? Number.NaN, 9);
  });

  test('a label that is the same everywhere is its mean', () => {
    const model = fitRidge(
      rows.map((each) => ({ ...each, labels: Float64Array.of(1) })),
      0.5,
    );
    expect(model.means[0]).toBe(1);
    expect(model.weights.every((weight) => weight === 0)).toBe(true);
  });

  test('a row of weight 2 is the row given twice', () => {
    const [first, ...rest] = rows as [Row, ...Row[]];
    const weighed = fitRidge([{ ...first, weight: 2 }, ...rest], 0.3);
    const given = fitRidge([first, first, ...rest], 0.3);
    expect(weighed.means[0]).toBeCloseTo(given.means[0] ?? Number.NaN, 12);
    for (const column of [3, 8]) expect(weighed.weights[column]).toBeCloseTo(given.weights[column] ?? Number.NaN, 9);
    expect(weighed.weights[3]).not.toBeCloseTo(fitRidge(rows, 0.3).weights[3] ?? Number.NaN, 3);
  });

  test('dense features stand behind the hashed ones and are fitted alike', () => {
    const dense = fitRidge([row([], [1], 1, [1, 0]), row([], [0], 1, [1, 1]), row([], [1], 1, [0, 2])], 0.5);
    expect(dense.columns).toBe(BUCKETS + 2);
    expect(dense.weights[BUCKETS]).toBeCloseTo(-5.5 / 3 / 12.75, 9);
    expect(dense.weights[BUCKETS + 1]).toBeCloseTo(1 / 3 / 12.75, 9);
  });

  test('the larger the ridge, the smaller the weights', () => {
    const size = (lambda: number): number => Math.hypot(...fitRidge(rows, lambda).weights.filter((weight) => weight !== 0));
    expect(size(10)).toBeLessThan(size(1));
    expect(size(1)).toBeLessThan(size(0.1));
  });

  test('fitted twice, every bit is the same', () => {
    expect(fitRidge(rows, 0.5).weights).toEqual(fitRidge(rows, 0.5).weights);
  });

  test('a guess is the mean and what each feature adds', () => {
    const model = fitRidge(rows, 0.5);
    const [score] = guess(
      model,
      row(
        [
          [8, 3],
          [3, 1],
        ],
        [0],
      ),
    );
    expect(score).toBeCloseTo((model.means[0] ?? 0) + 3 * (model.weights[8] ?? 0) + (model.weights[3] ?? 0), 12);
  });
});
