import { mix } from './hash.js';
import { wordsOf } from './words.js';

const LANES = [0x9e3779b9, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f];

/**
 * 128 bits in hex, equal for texts that differ only in case, whitespace and punctuation: how an exact duplicate is known when its url is new.
 * Not cryptographic: four 32-bit lanes, so a chance collision among a billion articles is about one in 10^20.
 */
export const textHash = (title: string, text: string): string => {
  const words = wordsOf(title, text).join(' ');
  return LANES.map((seed) => lane(words, seed).toString(16).padStart(8, '0')).join('');
};

/** Each lane multiplies by a number of its own: with one multiplier, lanes would only be shifted copies of each other. */
const lane = (words: string, seed: number): number => {
  let h = seed;
  const factor = seed | 1;
  for (let i = 0; i < words.length; i++) {
    h = Math.imul(h ^ words.charCodeAt(i), factor);
    h ^= h >>> 15;
  }
  return mix(h ^ words.length);
};
