import type { Sparse } from './sparse.js';

/** Weights as they ship: one signed byte each with a scale a label, base64, label after label. */
export interface Packed {
  readonly scales: readonly number[];
  readonly means: readonly number[];
  readonly weights: string;
}

/** A linear model ready to score: `width` columns a label, hashed ones first, dense ones after. */
export interface LinearModel {
  readonly scales: readonly number[];
  readonly means: readonly number[];
  readonly width: number;
  readonly bytes: Int8Array;
}

/** Bytes of a base64 text; `atob` is in every runtime, so the core needs no module of one. */
export function bytesOf(base64: string): Int8Array {
  const text = atob(base64);
  const bytes = new Int8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Opens packed weights. */
export function linearOf({ scales, means, weights }: Packed): LinearModel {
  const bytes = bytesOf(weights);
  return { scales, means, width: bytes.length / scales.length, bytes };
}

/** Scores of every label: the mean of the label and what each feature adds. `dense` fills the last columns. */
export function scoresOf(model: LinearModel, { at, value }: Sparse, dense?: Float64Array): Float64Array {
  const { scales, means, width, bytes } = model;
  const scores = new Float64Array(scales.length);
  const first = width - (dense?.length ?? 0);
  for (let label = 0; label < scores.length; label++) {
    const row = label * width;
    let sum = 0;
    for (let index = 0; index < at.length; index++) sum += (bytes[row + (at[index] as number)] as number) * (value[index] as number);
    if (dense) for (let index = 0; index < dense.length; index++) sum += (bytes[row + first + index] as number) * (dense[index] as number);
    scores[label] = sum * (scales[label] ?? 0) + (means[label] ?? 0);
  }
  return scores;
}

/** What one column adds to a label's score for a feature of the given value. */
export const partOf = ({ bytes, width, scales }: LinearModel, label: number, column: number, value: number): number =>
  (bytes[label * width + column] ?? 0) * (scales[label] ?? 0) * value;
