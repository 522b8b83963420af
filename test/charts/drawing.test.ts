import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawing } from '../../src/charts/drawing.js';
import { raster } from '../../src/charts/raster.js';
import type { Chart } from '../../src/core/chart.js';
import { BARS, barsNamed, dayAt, LINE, LONGEST_NAMES, MAP } from './given.js';
import { ink } from './pixels.js';

const CHARTS: readonly (readonly [string, Chart])[] = [
  ['line', LINE],
  ['bars', BARS],
  ['map', MAP],
];
const picture = (chart: Chart) => raster(drawing(chart).svg);

describe.each(CHARTS)('a %s chart', (_, chart) => {
  const drawn = picture(chart);

  test('is 1600 pixels wide and as high as it says', () => {
    expect([drawn.width, drawn.height]).toEqual([1600, drawing(chart).height * 2]);
  });
  test('says its title and subtitle, which are not there when there are none', () => {
    const silent = picture({ ...chart, title: '', subtitle: '' });
    for (const area of [
      [24, 16, 400, 54],
      [24, 56, 500, 82],
    ] as const) {
      expect(ink(drawn, area)).toBeGreaterThan(800);
      expect(ink(silent, area)).toBe(0);
    }
  });
  test('stands on an opaque ground, white at the edges', () => {
    const { pixels, width, height } = drawn;
    expect(pixels.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
    for (const at of [0, width - 1, width * (height - 1), width * height - 1])
      expect([...pixels.subarray(4 * at, 4 * at + 3)]).toEqual([255, 255, 255]);
  });
  test('has no letter smaller than a phone can show', () => {
    const sizes = [...drawing(chart).svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(chart.kind === 'map' ? 15 : 17);
  });
  test('needs nothing from outside, runs nothing and styles nothing but itself', () => {
    expect(drawing(chart).svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/http|<script|<style|style=|href|\son\w+=/);
  });
});

describe('a line', () => {
  test('has its threshold, episodes, extremes and end in words', () => {
    const { svg } = drawing(LINE);
    for (const words of ['>alert above 60<', '>high 77<', '>low 20<', '>71<', '>high<', 'alert episodes']) expect(svg).toContain(words);
    expect(svg.match(/<circle[^>]*r="13"/g)).toHaveLength(2);
  });
  test('without a rule says nothing of alerts', () => {
    expect(drawing({ ...LINE, threshold: null, episodes: [] }).svg).not.toContain('alert');
  });
  test('of a calm country is drawn large enough to be seen to move', () => {
    const calm = { ...LINE, threshold: null, episodes: [], points: [3, 9].map((value, place) => ({ day: dayAt(place), value })) };
    expect(drawing(calm).svg).toMatch(/>20<\/text>/);
    expect(drawing(calm).svg).not.toMatch(/>100<\/text>/);
  });
  test.each([0, 1, 2, 730])('of %i days can be drawn', (days) => {
    const points = Array.from({ length: days }, (_, place) => ({ day: dayAt(place), value: 50 }));
    expect(() => picture({ ...LINE, points })).not.toThrow();
  });
  test('names its days without touching', () => {
    for (const days of [7, 30, 90, 200, 365, 730]) {
      const points = Array.from({ length: days }, (_, place) => ({ day: dayAt(place), value: 50 }));
      const labels = [...drawing({ ...LINE, points, episodes: [] }).svg.matchAll(/<text x="([\d.]+)" y="433"[^>]*>([^<]*)</g)];
      expect(labels.length).toBeGreaterThan(2);
      labels.forEach(([, x, words = ''], at) => {
        const [, before = '-100', wordsBefore = ''] = labels[at - 1] ?? [];
        expect(Number(x) - Number(before), `${days} days: ${words}`).toBeGreaterThan(4 * (words.length + wordsBefore.length));
      });
    }
  });
});

describe('bars', () => {
  test('have their number and band in words, and whether nothing was read', () => {
    const { svg } = drawing(BARS);
    expect(svg).toMatch(/>91<tspan[^>]*>severe</);
    expect(svg).toMatch(/>0<tspan[^>]*>no news read</);
  });
  test('leave no name out of the picture, however long', () => {
    for (let from = 0; from < LONGEST_NAMES.length; from += 15) {
      const chart = barsNamed(LONGEST_NAMES.slice(from, from + 15));
      const drawn = picture(chart);
      const { height } = drawing(chart);
      expect(ink(drawn, [0, 100, 20, height])).toBe(0);
      expect(ink(drawn, [784, 0, 800, height])).toBe(0);
      expect(drawing(chart).svg).not.toContain('…');
    }
  });
});

test('no number of a picture is broken, whatever it shows', () => {
  const level = fc.double({ min: 0, max: 100, noNaN: true });
  const name = fc.string({ unit: 'binary', maxLength: 60 });
  const day = fc.integer({ min: 0, max: 800 }).map(dayAt);
  const chart: fc.Arbitrary<Chart> = fc.oneof(
    fc.record({
      kind: fc.constant('line' as const),
      title: name,
      subtitle: name,
      points: fc.array(level, { maxLength: 60 }).map((levels) => levels.map((value, place) => ({ day: dayAt(place), value }))),
      threshold: fc.option(level),
      episodes: fc.array(fc.record({ from: day, to: fc.option(day) }), { maxLength: 8 }),
    }),
    fc.record({
      kind: fc.constant('bars' as const),
      title: name,
      subtitle: name,
      bars: fc.array(fc.record({ name, value: level, interval: fc.tuple(level, level), band: name }), { maxLength: 15 }),
    }),
  );
  fc.assert(
    fc.property(chart, (one) => {
      const { svg } = drawing(one);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null|width="-/);
      expect(() => new Resvg(svg)).not.toThrow();
    }),
    { numRuns: 150 },
  );
});
