import { INK, SOFT } from './palette.js';

/** A picture that is drawn: its size in units (two pixels each as PNG), and what it shows. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** Width of every picture: a phone shows it at half its size, so no letter is smaller than 17 units. */
export const WIDTH = 800;
/** Room left at either side. */
export const MARGIN = 24;

/** What is of no use in a picture: controls, directions, what joins to nothing. */
const UNSEEN = /[\p{C}]/gu;

/** Words made safe for SVG. */
export const escaped = (words: string): string => words.replace(UNSEEN, '').replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A number of units, short. */
export const short = (units: number): string => String(Math.round(units * 10) / 10);

interface Look {
  readonly size?: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Drawn on a white edge, so that it can be read above lines. */
  readonly halo?: boolean;
  /** Quieter words behind. */
  readonly after?: string;
}

/** Words at a place; `y` is the line they stand on. */
export function text(
  x: number,
  y: number,
  words: string,
  { size = 18, fill = INK, bold, anchor = 'start', halo, after }: Look = {},
): string {
  const weight = bold === true ? ' font-weight="600"' : '';
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const edge = halo === true ? ' stroke="#ffffff" stroke-width="5" stroke-linejoin="round" paint-order="stroke"' : '';
  const quieter = after === undefined ? '' : `<tspan dx="8" font-size="19" font-weight="400" fill="${SOFT}">${escaped(after)}</tspan>`;
  return `<text x="${short(x)}" y="${short(y)}" font-size="${size}" fill="${fill}"${weight}${at}${edge}>${escaped(words)}${quieter}</text>`;
}

/** A straight stroke. */
export const stroke = (from: readonly [number, number], to: readonly [number, number], look: string): string =>
  `<path d="M${short(from[0])} ${short(from[1])}L${short(to[0])} ${short(to[1])}" fill="none" ${look}/>`;

/** A box. */
export const box = (left: number, top: number, width: number, height: number, look: string): string =>
  `<rect x="${short(left)}" y="${short(top)}" width="${short(width)}" height="${short(height)}" ${look}/>`;
