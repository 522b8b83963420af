/** Buckets that named features are hashed into, so that a model holds numbers alone and no words of the texts it was fitted on. */
export const BUCKETS = 32_768;

/** Named features by group; every group weighs the same however many names it has, times its own weight. */
export type Groups = readonly {
  readonly weight: number;
  readonly names: ReadonlySet<string>;
  /** What every name of the group begins with, left out of the names to save time. */
  readonly prefix?: string;
}[];

/** The buckets that are set and how strongly, as two columns. */
export interface Sparse {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

/** FNV-1a, 32 bits, folded into the buckets (Fowler, Noll and Vo; http://www.isthe.com/chongo/tech/comp/fnv/). */
export const bucketOf = (name: string): number => folded(hashed(START, name));

const START = 0x811c9dc5;

function hashed(from: number, name: string): number {
  let hash = from;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash;
}

const folded = (hash: number): number => ((hash >>> 0) ^ (hash >>> 15)) & (BUCKETS - 1);

/** What one name of a group adds to its bucket: a group of any size has length 1 before its weight. */
export const shareOf = (weight: number, names: number): number => weight / Math.sqrt(Math.max(1, names));

/** Named features as numbers. */
export function sparseOf(groups: Groups): Sparse {
  const size = groups.reduce((sum, { names }) => sum + names.size, 0);
  const at = new Int32Array(size);
  const value = new Float64Array(size);
  let next = 0;
  for (const { weight, names, prefix } of groups) {
    const share = shareOf(weight, names.size);
    const from = hashed(START, prefix ?? '');
    for (const name of names) {
      at[next] = folded(hashed(from, name));
      value[next++] = share;
    }
  }
  return { at, value };
}
