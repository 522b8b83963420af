import type { BarChart } from '../core/chart.js';
import { BELOW_TITLE, framed, NO_NEWS_HATCH } from './frame.js';
import { BAND_COLOURS, FAINT, INK, SOFT } from './palette.js';
import { levelScale } from './scale.js';
import { box, type Drawing, MARGIN, stroke, text, WIDTH } from './svg.js';
import { halves, widthOf } from './text-width.js';

const ROW = 44;
/** With names on two lines. */
const HIGH_ROW = 52;
const THICK = 24;
const NAME = 19;
/** Widest a name may be on one line and on two, and the room that the number and its word take behind the longest bar. */
const ONE_LINE = 216;
const TWO_LINES = 266;
const TAG_ROOM = 156;

type Bar = BarChart['bars'][number];
type Level = (level: number) => number;

const words = { interval: 'Line over a bar: the interval of its level', nothing: 'Nothing to compare yet.' };

/** Levels side by side: a bar with its interval, its number and its band in a word. */
export function drawBars(chart: BarChart): Drawing {
  const { bars } = chart;
  const names = bars.map(({ name }) => (widthOf(name, NAME) > ONE_LINE ? halves(name, NAME, TWO_LINES) : [name]));
  const row = names.some((one) => one.length > 1) ? HIGH_ROW : ROW;
  const top = BELOW_TITLE + 6;
  const bottom = top + Math.max(bars.length, 2) * row;
  const height = bottom + 78;
  if (bars.length === 0) return framed(chart, height, [text(MARGIN, top + ROW, words.nothing, { size: 22, fill: SOFT })]);
  const left = MARGIN + Math.max(...names.flat().map((line) => widthOf(line, NAME))) + 14;
  const { at, ticks } = levelScale(Math.max(...bars.map(({ value, interval }) => Math.max(value, interval[1]))), [left, WIDTH - TAG_ROOM]);
  return framed(chart, height, [
    ...ticks.flatMap((tick) => [
      stroke([at(tick), top], [at(tick), bottom], `stroke="${tick === 0 ? SOFT : FAINT}" stroke-width="1.5"`),
      text(at(tick), bottom + 26, String(tick), { size: 19, fill: SOFT, anchor: 'middle' }),
    ]),
    ...bars.flatMap((bar, place) => drawBar(bar, names[place] ?? [], { left, middle: top + (place + 0.5) * row }, at)),
    text(MARGIN, bottom + 60, words.interval, { size: 17, fill: SOFT }),
  ]);
}

function drawBar(
  { value, interval: [low, high], band }: Bar,
  name: readonly string[],
  { left, middle }: { left: number; middle: number },
  at: Level,
): string[] {
  const fill = BAND_COLOURS[band] ?? NO_NEWS_HATCH;
  const tag = Math.max(at(value), at(high)) + 12;
  return [
    ...name.map((line, row) => text(left - 14, middle + 7 + (row - (name.length - 1) / 2) * 21, line, { size: NAME, anchor: 'end' })),
    box(
      left,
      middle - THICK / 2,
      Math.max(at(value) - left, 2),
      THICK,
      `fill="${fill}" stroke="${INK}" stroke-opacity=".45" stroke-width="1"`,
    ),
    ...whisker(at(low), at(high), middle),
    valued(tag, middle + 8, Math.round(value), band),
  ];
}

/** The number, then its word in the same breath, wherever the number ends. */
const valued = (x: number, y: number, level: number, band: string): string =>
  text(x, y, String(level), { size: 22, bold: true, halo: true, after: band });

/** On a white edge, so that it is seen on the darkest bar too. */
const whisker = (from: number, to: number, y: number): string[] =>
  to - from < 2
    ? []
    : ['stroke="#ffffff" stroke-width="6"', `stroke="${INK}" stroke-width="2.5"`].map(
        (look) =>
          `<path d="M${from.toFixed(1)} ${y - 7}v14M${to.toFixed(1)} ${y - 7}v14M${from.toFixed(1)} ${y}H${to.toFixed(1)}" fill="none" stroke-linecap="round" ${look}/>`,
      );
