import type { LineChart } from '../core/chart.js';
import type { Field } from './field.js';
import { BLUE, INK, VERMILION } from './palette.js';
import { stroke, text } from './svg.js';
import { widthOf } from './text-width.js';

type Points = LineChart['points'];
type Point = Points[number];

/** Where a label may stand: its left end, its baseline, its width. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const SIZE = 18;
/** Units near the right end where the last level is said already. */
const AT_END = 20;
/** More room than this is no better. */
const AMPLE = 26;

const words = {
  above: (level: number) => `alert above ${level}`,
  high: (level: number) => `high ${level}`,
  low: (level: number) => `low ${level}`,
};

/** The highest and the lowest level and the threshold, each with its number where it covers nothing. */
export function drawMarks(points: Points, threshold: number | null, field: Field): string[] {
  const { high, low } = extremesOf(points);
  const taken: Place[] = [];
  const lines = threshold === null ? [] : [field.y(threshold)];
  const put = (label: string, fill: string, places: readonly (readonly [number, number])[]): string => {
    const width = widthOf(label, SIZE);
    const best = bestOf(
      places.map(([x, y]) => ({ x, y, width })),
      { points, lines, taken, field },
    );
    taken.push(best);
    return text(best.x, best.y, label, { size: SIZE, bold: true, fill, halo: true });
  };
  return [
    ...(threshold === null ? [] : [dashed(threshold, field)]),
    ...[...(high ? [{ at: high, say: words.high, up: true }] : []), ...(low ? [{ at: low, say: words.low, up: false }] : [])]
      .filter(({ at }) => field.right - field.x(at.day) > AT_END)
      .map(({ at, say, up }) =>
        [ring(at, field), put(say(Math.round(at.value)), INK, around(at, say(Math.round(at.value)), up, field))].join(''),
      ),
    ...(threshold === null ? [] : [put(words.above(threshold), VERMILION, along(threshold, field))]),
  ];
}

/** The first of the highest and of the lowest; none of a level that hardly moves. */
function extremesOf(points: Points): { high?: Point; low?: Point } {
  const [first] = points;
  if (!first) return {};
  const high = points.reduce((most, point) => (point.value > most.value ? point : most), first);
  const low = points.reduce((least, point) => (point.value < least.value ? point : least), first);
  return Math.round(high.value) === Math.round(low.value) ? {} : { high, low };
}

/** Above and below a point, then beside it; what is asked for first comes first. */
function around({ day, value }: Point, label: string, up: boolean, { x, y, left, right }: Field): [number, number][] {
  const width = widthOf(label, SIZE);
  const middle = Math.min(Math.max(x(day) - width / 2, left + 6), right - width - 6);
  const [above, below] = [y(value) - 15, y(value) + 29];
  const beside = y(value) + 6;
  return [
    [middle, up ? above : below],
    [middle, up ? below : above],
    [x(day) + 14, up ? above : below],
    [x(day) - width - 14, up ? above : below],
    [x(day) + 14, beside],
    [x(day) - width - 14, beside],
  ];
}

/** At either end of the threshold, above and below, then in its middle. */
function along(threshold: number, { left, right, y }: Field): [number, number][] {
  const width = widthOf(words.above(threshold), SIZE);
  return [left + 8, right - width - 8, (left + right - width) / 2].flatMap((x): [number, number][] => [
    [x, y(threshold) - 9],
    [x, y(threshold) + 22],
  ]);
}

interface Around {
  readonly points: Points;
  /** Heights of lines from side to side. */
  readonly lines: readonly number[];
  readonly taken: readonly Place[];
  readonly field: Field;
}

/** The first of the places with the most room around it. */
function bestOf(places: readonly Place[], around: Around): Place {
  const [first = { x: 0, y: 0, width: 0 }] = places;
  return places.reduce((best, place) => (roomAt(place, around) > roomAt(best, around) ? place : best), first);
}

/** Units to the nearest thing that the label could cover; negative where it would stick out of the field. */
function roomAt({ x, y, width }: Place, { points, lines, taken, field }: Around): number {
  const middle = y - SIZE / 3;
  const { left, right, top, bottom } = field;
  if (x < left || x + width > right || middle < top - 2 || middle > bottom - 10) return -1;
  const under = points.filter(({ day }) => field.x(day) > x - 8 && field.x(day) < x + width + 8).map(({ value }) => field.y(value));
  const beside = taken.filter((one) => one.x < x + width + 8 && x < one.x + one.width + 8).map((one) => one.y - SIZE / 3);
  return Math.min(AMPLE, ...[...under, ...lines, ...beside].map((one) => Math.abs(one - middle)));
}

const dashed = (threshold: number, { left, right, y }: Field): string =>
  stroke([left, y(threshold)], [right, y(threshold)], `stroke="${VERMILION}" stroke-width="2.5" stroke-dasharray="9 6"`);

const ring = ({ day, value }: Point, { x, y }: Field): string =>
  `<circle cx="${x(day).toFixed(1)}" cy="${y(value).toFixed(1)}" r="4.5" fill="#ffffff" stroke="${BLUE}" stroke-width="3"/>`;
