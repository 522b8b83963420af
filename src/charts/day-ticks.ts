import { MARGIN, WIDTH } from './svg.js';
import { widthOf } from './text-width.js';

/** The start of a day, "2022-12-20", in UTC. */
export const instantOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

interface Tick {
  readonly x: number;
  readonly label: string;
}

type Time = { (at: Date): number; ticks(count: number): Date[] };

const DAY = 86_400_000;
/** Days from which an axis names months alone. */
const MONTHS_FROM = 200;

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
const dayWords = (at: Date): string => `${at.getUTCDate()} ${MONTH.format(at)}`;
const monthWords = (at: Date): string => `${MONTH.format(at)} ${at.getUTCFullYear()}`;

/** Days at even steps with their labels, as many as stand side by side without touching. */
export function dayTicks(time: Time, first: string, last: string): Tick[] {
  const days = (instantOf(last).getTime() - instantOf(first).getTime()) / DAY;
  const wordsOf = days >= MONTHS_FROM ? monthWords : dayWords;
  if (days === 0) return [{ x: time(instantOf(last)), label: dayWords(instantOf(last)) }];
  const all = time.ticks(Math.min(7, days)).filter((at) => at.getUTCHours() === 0);
  const ticks = all.map((at) => ({ x: time(at), label: wordsOf(at) }));
  const widest = Math.max(0, ...ticks.map(({ label }) => widthOf(label, 19))) + 36;
  const gap = (ticks[1]?.x ?? WIDTH) - (ticks[0]?.x ?? 0);
  const every = Math.max(1, Math.ceil(widest / gap));
  return ticks.filter(({ x, label }, at) => at % every === 0 && x - widthOf(label, 19) / 2 > MARGIN);
}
