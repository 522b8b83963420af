import type { Features } from '../../src/core/tagging/relation-features.js';

/** One sentence to learn from: what is in it, its label, and how much it counts. */
export interface Row {
  readonly features: Features;
  readonly label: number;
  readonly weight: number;
}

/** A linear model: one weight a label and bucket, and the mean of each label. */
export interface Linear {
  readonly weights: Float64Array[];
  readonly means: Float64Array;
}

/** Ridge over a row's weight; chosen by cross-validation, any value from 0.05 to 0.3 is within half a point. */
export const LAMBDA = 0.1;
/** The products of every two rows: one is spread out, the others are read off it. */
function gram(rows: readonly Row[], buckets: number): Float64Array {
  const size = rows.length;
  const matrix = new Float64Array(size * size);
  const sparse = rows.map(({ features }) => ({ at: Int32Array.from(features.keys()), value: Float64Array.from(features.values()) }));
  const spread = new Float64Array(buckets);
  sparse.forEach((one, row) => {
    one.at.forEach((bucket, index) => {
      spread[bucket] = one.value[index] ?? 0;
    });
    for (let other = 0; other <= row; other++) {
      const { at, value } = sparse[other] ?? one;
      let sum = 0;
      for (let index = 0; index < at.length; index++) sum += (spread[at[index] ?? 0] ?? 0) * (value[index] ?? 0);
      matrix[row * size + other] = sum;
      matrix[other * size + row] = sum;
    }
    one.at.forEach((bucket) => {
      spread[bucket] = 0;
    });
  });
  return matrix;
}

/** Solves A x = b for many b in place, by Cholesky; A is symmetric and positive definite, `size` by `size`. */
function solve(matrix: Float64Array, size: number, sides: Float64Array[]): void {
  const cell = (row: number, column: number): number => matrix[row * size + column] ?? 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = cell(row, column);
      for (let k = 0; k < column; k++) sum -= cell(row, k) * cell(column, k);
      matrix[row * size + column] = row === column ? Math.sqrt(sum) : sum / cell(column, column);
    }
  }
  for (const side of sides) {
    for (let row = 0; row < size; row++) {
      let sum = side[row] ?? 0;
      for (let k = 0; k < row; k++) sum -= cell(row, k) * (side[k] ?? 0);
      side[row] = sum / cell(row, row);
    }
    for (let row = size - 1; row >= 0; row--) {
      let sum = side[row] ?? 0;
      for (let k = row + 1; k < size; k++) sum -= cell(k, row) * (side[k] ?? 0);
      side[row] = sum / cell(row, row);
    }
  }
}

/** Least squares on one-hot labels with a ridge of `lambda` over a row's weight, folded back into one weight a bucket. */
export function fitRidge(rows: readonly Row[], labels: number, buckets: number, lambda: number): Linear {
  const size = rows.length;
  const matrix = gram(rows, buckets);
  rows.forEach(({ weight }, at) => {
    matrix[at * size + at] = (matrix[at * size + at] ?? 0) + lambda / weight;
  });
  const means = new Float64Array(labels);
  for (const { label } of rows) means[label] = (means[label] ?? 0) + 1 / size;
  const sides = Array.from({ length: labels }, (_, label) =>
    Float64Array.from(rows, (row) => (row.label === label ? 1 : 0) - (means[label] ?? 0)),
  );
  solve(matrix, size, sides);
  const weights = sides.map((side) => {
    const weight = new Float64Array(buckets);
    rows.forEach(({ features }, at) => {
      for (const [bucket, value] of features) weight[bucket] = (weight[bucket] ?? 0) + (side[at] ?? 0) * value;
    });
    return weight;
  });
  return { weights, means };
}
