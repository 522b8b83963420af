import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** Tops an axis of levels may end at, each with the step of its ticks. A calm country is drawn on a smaller scale, so that it can be seen to move. */
const TOPS: readonly (readonly [top: number, step: number])[] = [
  [20, 5],
  [40, 10],
  [60, 20],
  [80, 20],
  [100, 20],
];

/** A scale of levels from zero to above the highest, over a range of units, with its ticks. */
export function levelScale(highest: number, range: readonly [number, number]): { at: ScaleLinear<number, number>; ticks: number[] } {
  const [top, step] = TOPS.find(([one]) => one >= highest) ?? [100, 20];
  const at = scaleLinear([0, top], range).clamp(true);
  return { at, ticks: Array.from({ length: top / step + 1 }, (_, tick) => tick * step) };
}
