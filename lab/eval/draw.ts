import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);

/** From a package, so that text draws on a machine without fonts; with none it would silently be left out. */
const FONTS = [require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')];
/** Pixels an SVG unit: sharp on dense screens. */
const DENSITY = 2;

/** A drawn picture: four bytes a pixel, row by row, and the same as PNG. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly png: Uint8Array;
}

/** Draws an SVG at twice its size. */
export function draw(svg: string): Picture {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: DENSITY },
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Inter' },
  }).render();
  return { width: drawn.width, height: drawn.height, pixels: drawn.pixels, png: drawn.asPng() };
}
