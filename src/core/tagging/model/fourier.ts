import { DIMENSIONS } from './vectors.js';

/** Features that stand for one place's vector. */
export const FOURIER = 256;

/** mulberry32 (Tommy Ettinger, public domain): the same numbers on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomOf(20_030_301);
const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Frequencies of the kernel exp(-|x-y|²), which are normal with variance 2, and their phases. */
const FREQUENCIES = Float64Array.from({ length: FOURIER * DIMENSIONS }, () => normal() * Math.SQRT2);
const PHASES = Float64Array.from({ length: FOURIER }, () => random() * 2 * Math.PI);

/**
 * Random Fourier features (Rahimi and Recht, NIPS 2007): their products stand for the kernel of the vectors, so that a linear model
 * on them tells what a kernel machine would. Written into `out` from `from` on, times `weight`; the first `count` of them.
 */
export function fourier(vector: Float64Array, out: Float64Array, from: number, count: number, weight: number): void {
  const share = weight * Math.sqrt(2 / count);
  for (let feature = 0; feature < count; feature++) {
    let angle = PHASES[feature] as number;
    const row = feature * DIMENSIONS;
    for (let at = 0; at < DIMENSIONS; at++) angle += (FREQUENCIES[row + at] as number) * (vector[at] as number);
    out[from + feature] = share * Math.cos(angle);
  }
}
