import { scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { bandOf } from '../core/cards/words.js';
import type { LineChart } from '../core/chart.js';
import { dayTicks, instantOf } from './day-ticks.js';
import { drawEpisodes } from './episodes.js';
import type { Field } from './field.js';
import { EPISODE_HATCH, framed } from './frame.js';
import { drawMarks } from './marks.js';
import { BLUE, FAINT, SOFT, VERMILION } from './palette.js';
import { levelScale } from './scale.js';
import { box, type Drawing, stroke, text, WIDTH } from './svg.js';

const HEIGHT = 450;
/** What the line that explains the hatching takes below. */
const KEY = 38;
/** The field of the line; at its right stands the last level. */
const PLOT = { left: 68, top: 132, right: WIDTH - 118, bottom: HEIGHT - 48 };

type Points = LineChart['points'];

/** A level over days with what was alerted. */
export function drawLine(chart: LineChart): Drawing {
  const { points, threshold, episodes } = chart;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last)
    return framed(chart, HEIGHT, [text(WIDTH / 2, HEIGHT / 2, words.nothing, { size: 22, fill: SOFT, anchor: 'middle' })]);
  const { at: y, ticks } = levelScale(Math.max(threshold ?? 0, ...points.map(({ value }) => value)), [PLOT.bottom, PLOT.top]);
  const time = scaleUtc([instantOf(first.day), instantOf(last.day)], [PLOT.left, PLOT.right]).clamp(true);
  const field: Field = { ...PLOT, y, x: (day) => (points.length > 1 ? time(instantOf(day)) : PLOT.right) };
  return framed(chart, episodes.length > 0 ? HEIGHT + KEY : HEIGHT, [
    ...ticks.flatMap((tick) => levelTick(tick, field)),
    ...drawEpisodes(episodes, field),
    ...dayTicks(time, first.day, last.day).flatMap((tick) => dayTick(tick, field)),
    ...drawCurve(points, field),
    ...drawMarks(points, threshold, field),
    ...drawEnd(last, field),
    ...(episodes.length > 0 ? key : []),
  ]);
}

const words = { nothing: 'There is no history yet.', episode: 'alert episodes, numbered in the order in which they began' };

const key = [
  box(PLOT.left, HEIGHT + 4, 30, 18, `fill="${EPISODE_HATCH}" stroke="${VERMILION}" stroke-width="1.5"`),
  text(PLOT.left + 40, HEIGHT + 20, words.episode, { size: 18, fill: SOFT }),
];

const levelTick = (level: number, { left, right, y }: Field): string[] => [
  stroke([left, y(level)], [right, y(level)], `stroke="${level === 0 ? SOFT : FAINT}" stroke-width="1.5"`),
  text(left - 12, y(level) + 6.5, String(level), { size: 19, fill: SOFT, anchor: 'end' }),
];

const dayTick = ({ x, label }: { x: number; label: string }, { bottom }: Field): string[] => [
  stroke([x, bottom], [x, bottom + 7], `stroke="${SOFT}" stroke-width="1.5"`),
  text(x, bottom + 31, label, { size: 19, fill: SOFT, anchor: 'middle' }),
];

function drawCurve(points: Points, { x, y, bottom }: Field): string[] {
  const path = line<Points[number]>(
    ({ day }) => x(day),
    ({ value }) => y(value),
  ).digits(1)(points);
  const [first, last] = [points[0], points.at(-1)];
  if (!path || !first || !last || points.length < 2) return [];
  return [
    `<path d="${path}L${x(last.day)} ${bottom}L${x(first.day)} ${bottom}Z" fill="${BLUE}" fill-opacity=".07"/>`,
    `<path d="${path}" fill="none" stroke="${BLUE}" stroke-width="3.5" stroke-linejoin="round" stroke-linecap="round"/>`,
  ];
}

/** The last level, its point, and its band in a word. */
function drawEnd({ day, value }: Points[number], { x, y, top, bottom }: Field): string[] {
  const at = Math.min(Math.max(y(value), top + 14), bottom - 34);
  return [
    `<circle cx="${x(day)}" cy="${y(value)}" r="6" fill="${BLUE}" stroke="#ffffff" stroke-width="2"/>`,
    text(x(day) + 16, at + 9, String(Math.round(value)), { size: 30, bold: true, fill: BLUE, halo: true }),
    text(x(day) + 16, at + 31, bandOf(value), { size: 19, fill: SOFT, halo: true }),
  ];
}
