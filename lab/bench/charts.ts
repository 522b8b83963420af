import { drawPng } from '../../src/charts/draw-png.js';
import type { Chart } from '../../src/core/chart.js';
import { allCountries, countryName } from '../../src/core/countries/country.js';
import { median, percentile, report } from './figures.js';

const EACH = 20;
const MANY = 100;
const DAY = 86_400_000;

const codes = allCountries();
const level = (number: number): number => (number * 37) % 101;
const dayAt = (place: number): string => new Date(Date.UTC(2024, 0, 1) + place * DAY).toISOString().slice(0, 10);

const mapOf = (number: number): Chart => ({
  kind: 'map',
  title: `Risk around the world (${number})`,
  subtitle: 'All indicators, risk to it',
  levels: codes.map((country, at) => ({ country, value: level(at + number) })),
});

/** Three pictures of the usual size; `number` makes each another one, for the same is drawn once. */
const CHARTS: Readonly<Record<string, (number: number) => Chart>> = {
  'line of 90 days': (number) => ({
    kind: 'line',
    title: `Kazakhstan: risk over 90 days (${number})`,
    subtitle: 'All indicators, risk to it',
    points: Array.from({ length: 90 }, (_, at) => ({ day: dayAt(at), value: 50 + 30 * Math.sin((at + number) / 6) })),
    threshold: 60,
    episodes: [{ from: dayAt(20), to: dayAt(30) }],
  }),
  'ten bars': (number) => ({
    kind: 'bars',
    title: `Highest risk (${number})`,
    subtitle: 'All indicators, risk to it',
    bars: codes
      .slice(number, number + 10)
      .map((code, at) => ({ name: countryName(code), value: 90 - 8 * at, interval: [80 - 8 * at, 99 - 8 * at], band: 'high' })),
  }),
  'map of the world': mapOf,
};

/** Time to a PNG as a command waits for it, how long that holds up everything else, and whether many pictures leave memory behind. */
export async function chartBench(): Promise<void> {
  for (const [name, chartOf] of Object.entries(CHARTS)) {
    const took: number[] = [];
    for (let number = 0; number <= EACH; number++) {
      const began = performance.now();
      await drawPng(chartOf(number));
      took.push(performance.now() - began);
    }
    report(`${name}, drawn as PNG`, `${median(took.slice(1)).toFixed(0)} ms`, '100 ms');
  }
  const before = process.memoryUsage().rss;
  const held = await stalledDuring(async () => {
    for (let number = 0; number < MANY; number++) await drawPng(mapOf(1000 + number));
  });
  report(`held up by ${MANY} more pictures, 99th percentile`, `${percentile(held, 0.99).toFixed(0)} ms`, '50 ms');
  report(`memory after ${MANY} more pictures`, `${Math.round((process.memoryUsage().rss - before) / 1e6)} MB more`, '50 MB');
}

/** How late a timer of this thread was, each time, while something else went on. */
async function stalledDuring(work: () => Promise<void>): Promise<number[]> {
  const late: number[] = [];
  let expected = performance.now() + 10;
  const timer = setInterval(() => {
    late.push(Math.max(0, performance.now() - expected));
    expected = performance.now() + 10;
  }, 10);
  await work();
  clearInterval(timer);
  return late;
}
