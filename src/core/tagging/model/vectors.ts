import { VECTORS, WORDS } from './data/vectors.js';
import { bytesOf } from './linear.js';

/** Dimensions of a word's vector. */
export const DIMENSIONS = 50;

/** Frequent words say little: a word of this rank counts half (the weighting of Arora, Liang and Ma, ICLR 2017, by rank). */
const HALF_RANK = 2_000;

const bytes = bytesOf(VECTORS);
const rankOf = new Map(WORDS.split(' ').map((word, rank) => [word, rank]));

/** The direction that words point in on average, of length 1; all zero when none of them is known. */
export function pooled(words: Iterable<string>): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  for (const word of words) {
    const rank = rankOf.get(word);
    if (rank === undefined) continue;
    const weight = 1 / (1 + HALF_RANK / (rank + 20));
    for (let at = 0; at < DIMENSIONS; at++) sum[at] = (sum[at] as number) + weight * (bytes[rank * DIMENSIONS + at] as number);
  }
  const length = Math.hypot(...sum);
  return length === 0 ? sum : sum.map((value) => value / length);
}
