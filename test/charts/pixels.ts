import type { Picture } from '../../src/charts/raster.js';

type Area = readonly [left: number, top: number, right: number, bottom: number];

/** Pixels of an area, in the units of the SVG, that are darker than light grey. */
export function ink({ pixels, width }: Picture, [left, top, right, bottom]: Area): number {
  let count = 0;
  for (let y = top * 2; y < bottom * 2; y++)
    for (let x = left * 2; x < right * 2; x++) {
      const at = 4 * (y * width + x);
      if ([0, 1, 2].some((channel) => (pixels[at + channel] ?? 255) < 200)) count++;
    }
  return count;
}
