import type { MapChart } from '../core/chart.js';
import { countryName } from '../core/countries/country.js';
import { GROUND, INK } from './palette.js';
import { MARGIN, stroke, text, WIDTH } from './svg.js';
import { widthOf } from './text-width.js';
import type { Shape } from './world.js';

/** Countries that are numbered on the map. */
const MOST = 5;
const RADIUS = 10;
const SIZE = 18;
const LINE = 28;
/** Square units on which a number hides less than a half. */
const ROOMY = 700;

type Spot = readonly [x: number, y: number];

/** The highest countries: a number on each, with what leads to it, and below `top` a line that says which they are. */
export function drawHighest(
  levels: MapChart['levels'],
  shapes: readonly Shape[],
  top: number,
): { leads: string[]; drawn: string[]; height: number } {
  const highest = [...levels]
    .filter(({ value }) => Math.round(value) > 0)
    .sort((a, b) => b.value - a.value || (a.country < b.country ? -1 : 1))
    .slice(0, MOST);
  const taken: Spot[] = [];
  const numbers = highest.flatMap(({ country }, at) => {
    const shape = shapes.find((one) => one.country === country);
    if (!shape) return [];
    const spot = freeSpot(shape, taken);
    taken.push(spot);
    return [{ badge: badge(at + 1, spot), lead: stroke(shape.middle, spot, `stroke="${INK}" stroke-width="1.5"`) }];
  });
  const { drawn, height } = key(highest, top);
  return { leads: numbers.map(({ lead }) => lead), drawn: [...numbers.map((one) => one.badge), ...drawn], height };
}

/** Where a number stands: on its country; beside it where it would hide the country or another number. */
function freeSpot({ middle: [x, y], area }: Shape, taken: readonly Spot[]): Spot {
  const rings = [...(area > ROOMY ? [0] : []), 24, 40].flatMap((away) =>
    [0, 45, 90, 135, 180, 225, 270, 315].map((angle) => ({ away, turn: (angle * Math.PI) / 180 })),
  );
  const spots = rings.map(({ away, turn }): Spot => [x + away * Math.cos(turn), y - away * Math.sin(turn)]);
  return spots.find((spot) => taken.every((one) => Math.hypot(one[0] - spot[0], one[1] - spot[1]) > 2 * RADIUS + 2)) ?? [x, y];
}

const badge = (number: number, [x, y]: Spot): string =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${RADIUS}" fill="${GROUND}" stroke="${INK}" stroke-width="1.5"/>${text(x, y + 5.5, String(number), { size: 15, bold: true, anchor: 'middle' })}`;

/** "① Ukraine 91  ② Israel 82 …", on as many lines as it takes. */
function key(highest: MapChart['levels'], top: number): { drawn: string[]; height: number } {
  let [x, y] = [MARGIN, top + 24];
  const drawn = highest.map(({ country, value }, at) => {
    const words = `${countryName(country)} ${Math.round(value)}`;
    const width = 2 * RADIUS + 8 + widthOf(words, SIZE) + 22;
    if (x + width - 22 > WIDTH - MARGIN) [x, y] = [MARGIN, y + LINE];
    const entry = `${badge(at + 1, [x + RADIUS, y - 6])}${text(x + 2 * RADIUS + 8, y, words, { size: SIZE, bold: true })}`;
    x += width;
    return entry;
  });
  return { drawn, height: highest.length > 0 ? y - top + 16 : 8 };
}
