import { BUCKETS, type Sparse } from '../../src/core/tagging/model/sparse.js';

/** One text to learn from: hashed features, what its words mean if that is used, how true each label is, and how much it counts. */
export interface Row {
  readonly sparse: Sparse;
  readonly dense?: Float64Array;
  readonly labels: Float64Array;
  readonly weight: number;
}

/** A linear model: for every column and label a weight (column after column), and the mean of each label. */
export interface Linear {
  readonly weights: Float64Array;
  readonly means: Float64Array;
  readonly columns: number;
}

/** Steps of the solver; the figures stand still after about twenty. */
const STEPS = 25;

const NOTHING = new Float64Array(0);

const columnsOf = (rows: readonly Row[]): number => BUCKETS + (rows[0]?.dense?.length ?? 0);

/** Adds a row's product with every label's direction to `out`. */
function times(row: Row, direction: Float64Array, labels: number, out: Float64Array): void {
  const { at, value } = row.sparse;
  for (let index = 0; index < at.length; index++) {
    const from = (at[index] as number) * labels;
    const by = value[index] as number;
    for (let label = 0; label < labels; label++) out[label] = (out[label] as number) + by * (direction[from + label] as number);
  }
  const dense = row.dense ?? NOTHING;
  for (let index = 0; index < dense.length; index++) {
    const from = (BUCKETS + index) * labels;
    const by = dense[index] as number;
    for (let label = 0; label < labels; label++) out[label] = (out[label] as number) + by * (direction[from + label] as number);
  }
}

/** Adds a row times one number a label to `out`, column after column. */
function spread(row: Row, numbers: Float64Array, labels: number, out: Float64Array): void {
  const { at, value } = row.sparse;
  for (let index = 0; index < at.length; index++) {
    const from = (at[index] as number) * labels;
    const by = value[index] as number;
    for (let label = 0; label < labels; label++) out[from + label] = (out[from + label] as number) + by * (numbers[label] as number);
  }
  const dense = row.dense ?? NOTHING;
  for (let index = 0; index < dense.length; index++) {
    const from = (BUCKETS + index) * labels;
    const by = dense[index] as number;
    for (let label = 0; label < labels; label++) out[from + label] = (out[from + label] as number) + by * (numbers[label] as number);
  }
}

function meansOf(rows: readonly Row[], labels: number): Float64Array {
  const means = new Float64Array(labels);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (const row of rows)
    row.labels.forEach((value, label) => {
      means[label] = (means[label] ?? 0) + (row.weight * value) / total;
    });
  return means;
}

/** The normal equations' matrix times a direction: Xᵀ W X d + lambda d. */
function applied(rows: readonly Row[], direction: Float64Array, labels: number, lambda: number): Float64Array {
  const out = direction.map((value) => lambda * value);
  const product = new Float64Array(labels);
  for (const row of rows) {
    product.fill(0);
    times(row, direction, labels, product);
    for (let label = 0; label < labels; label++) product[label] = row.weight * (product[label] as number);
    spread(row, product, labels, out);
  }
  return out;
}

function squares(values: Float64Array, others: Float64Array, labels: number): Float64Array {
  const sums = new Float64Array(labels);
  for (let at = 0; at < values.length; at++) {
    const label = at % labels;
    sums[label] = (sums[label] as number) + (values[at] as number) * (others[at] as number);
  }
  return sums;
}

/** Least squares on the labels with a ridge of `lambda`, by conjugate gradients (Hestenes and Stiefel 1952), all labels side by side. */
export function fitRidge(rows: readonly Row[], lambda: number): Linear {
  const labels = rows[0]?.labels.length ?? 0;
  const columns = columnsOf(rows);
  const means = meansOf(rows, labels);
  const weights = new Float64Array(columns * labels);
  const rest = new Float64Array(columns * labels);
  for (const row of rows)
    spread(
      row,
      row.labels.map((value, label) => row.weight * (value - (means[label] ?? 0))),
      labels,
      rest,
    );
  const direction = Float64Array.from(rest);
  let before = squares(rest, rest, labels);
  for (let step = 0; step < STEPS; step++) {
    const image = applied(rows, direction, labels, lambda);
    const along = squares(direction, image, labels);
    const stride = before.map((value, label) => (along[label] ? value / (along[label] as number) : 0));
    for (let at = 0; at < weights.length; at++) {
      const label = at % labels;
      weights[at] = (weights[at] as number) + (stride[label] as number) * (direction[at] as number);
      rest[at] = (rest[at] as number) - (stride[label] as number) * (image[at] as number);
    }
    const after = squares(rest, rest, labels);
    for (let at = 0; at < direction.length; at++) {
      const label = at % labels;
      const turn = (before[label] as number) > 1e-12 ? (after[label] as number) / (before[label] as number) : 0;
      direction[at] = (rest[at] as number) + turn * (direction[at] as number);
    }
    before = after;
  }
  return { weights, means, columns };
}

/** Scores of a row, label after label. */
export function guess({ weights, means }: Linear, row: Row): Float64Array {
  const scores = Float64Array.from(means);
  times(row, weights, means.length, scores);
  return scores;
}
