import type { LineChart } from '../core/chart.js';
import type { Field } from './field.js';
import { EPISODE_HATCH } from './frame.js';
import { VERMILION } from './palette.js';
import { box, stroke, text } from './svg.js';

/** Narrowest an episode is drawn, so that one of a few hours is seen. */
const NARROWEST = 6;
const RADIUS = 13;

/** Episodes as hatched stretches under the line, each with a bar above and its number; a number that would lie on the one before is left out. */
export function drawEpisodes(episodes: LineChart['episodes'], { x, left, right, top, bottom }: Field): string[] {
  let free = left;
  return episodes.flatMap(({ from, to }, at) => {
    const start = Math.min(x(from), right - NARROWEST);
    const end = Math.max(to === null ? right : x(to), start + NARROWEST);
    const middle = Math.min(Math.max((start + end) / 2, left + RADIUS), right - RADIUS);
    const shown = [
      box(start, top, end - start, bottom - top, `fill="${EPISODE_HATCH}"`),
      stroke([start, top], [end, top], `stroke="${VERMILION}" stroke-width="4"`),
    ];
    if (middle - RADIUS < free) return shown;
    free = middle + RADIUS + 2;
    const number = text(middle, top - 12, String(at + 1), { size: 18, bold: true, fill: '#ffffff', anchor: 'middle' });
    return [...shown, `<circle cx="${middle}" cy="${top - 18}" r="${RADIUS}" fill="${VERMILION}"/>`, number];
  });
}
