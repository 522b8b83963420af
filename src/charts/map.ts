import { BANDS, bandOf } from '../core/cards/words.js';
import type { MapChart } from '../core/chart.js';
import { BELOW_TITLE, framed, NO_NEWS_HATCH } from './frame.js';
import { drawHighest } from './highest.js';
import { BAND_COLOURS, INK, NO_NEWS_LINE, SOFT } from './palette.js';
import { box, type Drawing, MARGIN, text, WIDTH } from './svg.js';
import { type Shape, worldIn } from './world.js';

const ROOM = { left: 10, top: BELOW_TITLE, right: WIDTH - 10, bottom: 462 };
/** Square units below which a country would not be seen, so that it has a circle: Luxembourg has 8. */
const SMALL = 16;
const SWATCH = 22;

const words = {
  none: 'no news read',
  borders: 'Borders: Natural Earth, as held on the ground. They take no side in any dispute.',
};

/** The world's countries in the colours of their bands, the highest numbered and named below. */
export function drawMap(chart: MapChart): Drawing {
  const levels = new Map(chart.levels.map(({ country, value }) => [country, value]));
  const shapes = worldIn(ROOM);
  const highest = drawHighest(chart.levels, shapes, ROOM.bottom);
  const top = ROOM.bottom + highest.height;
  return framed(chart, top + 124, [
    '<g stroke="#ffffff" stroke-width="0.6" stroke-linejoin="round">',
    ...shapes.map((shape) => drawLand(shape, levels)),
    '</g>',
    ...highest.leads,
    ...shapes.filter(({ area }) => area < SMALL).map((shape) => drawCircle(shape, levels)),
    ...highest.drawn,
    ...legend(top + 8),
    text(MARGIN, top + 106, words.borders, { size: 17, fill: SOFT }),
  ]);
}

type Levels = ReadonlyMap<string, number>;

const levelOf = ({ country }: Shape, levels: Levels): number | undefined => (country === null ? undefined : levels.get(country));

const fillOf = (level: number | undefined): string =>
  level === undefined ? NO_NEWS_HATCH : (BAND_COLOURS[bandOf(level)] ?? NO_NEWS_HATCH);

const drawLand = (shape: Shape, levels: Levels): string =>
  shape.path === '' ? '' : `<path d="${shape.path}" fill="${fillOf(levelOf(shape, levels))}"${edgeOf(levelOf(shape, levels))}/>`;

const edgeOf = (level: number | undefined): string => (level === undefined ? ` stroke="${NO_NEWS_LINE}"` : '');

/** Of a country too small to be seen. */
function drawCircle(shape: Shape, levels: Levels): string {
  const level = levelOf(shape, levels);
  const [x, y] = shape.middle.map((unit) => unit.toFixed(1));
  return level === undefined
    ? `<circle cx="${x}" cy="${y}" r="1.6" fill="${NO_NEWS_LINE}"/>`
    : `<circle cx="${x}" cy="${y}" r="4.5" fill="${fillOf(level)}" stroke="${INK}" stroke-width="1"/>`;
}

/** The bands with their colours, words and numbers, from the calmest, then no news. */
function legend(top: number): string[] {
  const bands = [...BANDS].reverse();
  const step = (WIDTH - 2 * MARGIN) / (bands.length + 1);
  const entry = (at: number, fill: string, name: string, levels: string): string[] => [
    box(MARGIN + at * step, top, step - 6, SWATCH, `fill="${fill}" stroke="${INK}" stroke-opacity=".35"`),
    text(MARGIN + at * step, top + 44, name, { size: 18, bold: true }),
    text(MARGIN + at * step, top + 66, levels, { size: 18, fill: SOFT }),
  ];
  return [
    ...bands.flatMap(({ name, from }, at) =>
      entry(at, BAND_COLOURS[name] ?? NO_NEWS_HATCH, name, `${from}–${(bands[at + 1]?.from ?? 101) - 1}`),
    ),
    ...entry(bands.length, NO_NEWS_HATCH, words.none, ''),
  ];
}
