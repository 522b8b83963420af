import { fnv, mix } from './hash.js';
import { wordsOf } from './words.js';

const SLOTS = 128;
const BANDS = 32;
const ROWS = SLOTS / BANDS;
const EMPTY = 0xffffffff;

/** Slot k keeps the least of a × shingle + b. Drawn from a fixed seed: with other numbers, stored fingerprints would be worthless. */
const drawn = (salt: number, odd: boolean): Uint32Array =>
  Uint32Array.from({ length: SLOTS }, (_, k) => {
    const value = mix(mix(k + 1) ^ salt);
    return odd ? value | 1 : value;
  });
const A = drawn(0x51ed270b, true);
const B = drawn(0xb5297a4d, false);

/** Every run of three words as one number; a text of fewer words is one shingle. */
const shinglesOf = (words: readonly string[]): Set<number> => {
  const hashes = words.map(fnv);
  const [first = 0, second = 0] = hashes;
  if (hashes.length === 0) return new Set();
  if (hashes.length < 3) return new Set([mix(first ^ mix(second))]);
  const shingles = new Set<number>();
  let [one, two] = [first, second];
  for (const three of hashes.slice(2)) {
    shingles.add(mix(one ^ mix(two ^ mix(three))));
    [one, two] = [two, three];
  }
  return shingles;
};

/**
 * MinHash of title and text over word 3-shingles (Broder, 1997): the share of equal slots of two fingerprints estimates the share
 * of shingles they have in common, within about 0.04.
 */
export const fingerprintOf = (title: string, text: string): Uint32Array => {
  const print = new Uint32Array(SLOTS).fill(EMPTY);
  for (const shingle of shinglesOf(wordsOf(title, text))) {
    for (let k = 0; k < SLOTS; k++) {
      const value = (Math.imul(shingle, A[k] ?? 1) + (B[k] ?? 0)) >>> 0;
      if (value < (print[k] ?? EMPTY)) print[k] = value;
    }
  }
  return print;
};

/** Share of equal slots, 0 to 1. A fingerprint of no words resembles nothing, not even another of no words. */
export const similarity = (a: Uint32Array, b: Uint32Array): number => {
  if (a.every((slot) => slot === EMPTY)) return 0;
  let equal = 0;
  for (let k = 0; k < SLOTS; k++) if (a[k] === b[k]) equal++;
  return equal / SLOTS;
};

/**
 * 32 keys, as decimal strings that fit PostgreSQL's bigint: two texts with a key in common may be alike (of pairs that share
 * half of their shingles, 87 % have one; of pairs that share a tenth, 0.3 %), so only those need comparing.
 */
export const bandsOf = (print: Uint32Array): string[] =>
  Array.from({ length: BANDS }, (_, band) => {
    let key = 0;
    for (let row = 0; row < ROWS; row++) key = mix(key ^ (print[band * ROWS + row] ?? EMPTY));
    return ((BigInt(band) << 32n) | BigInt(key)).toString();
  });
