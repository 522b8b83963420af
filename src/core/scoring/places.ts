import { mix } from '../stories/hash.js';

const FREE = -1;

/**
 * Numbers pairs of whole numbers 0, 1, 2 … in order of first sight; `most` is how many there can be. An open-addressing table in typed
 * arrays: with a Map, whose keys of that size are boxed one by one, most of the time to rank all countries went into finding lines.
 */
export const placesFor = (most: number): ((a: number, b: number) => number) => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, most * 1.5)));
  const [as, bs] = [new Int32Array(size), new Int32Array(size)];
  const places = new Int32Array(size).fill(FREE);
  let count = 0;
  return (a, b) => {
    let at = mix(Math.imul(a, 0x9e3779b1) ^ b) & (size - 1);
    for (let place = places[at] ?? FREE; place !== FREE; place = places[at] ?? FREE) {
      if (as[at] === a && bs[at] === b) return place;
      at = (at + 1) & (size - 1);
    }
    as[at] = a;
    bs[at] = b;
    places[at] = count;
    return count++;
  };
};
