import { describe, expect, test } from 'vitest';
import { drawing } from '../../src/charts/drawing.js';
import { BAND_COLOURS } from '../../src/charts/palette.js';
import { worldIn } from '../../src/charts/world.js';
import type { MapChart } from '../../src/core/chart.js';
import { allCountries } from '../../src/core/countries/country.js';
import { MAP } from './given.js';

/** Of ours that no map of the inhabited world shows. */
const NOT_DRAWN = ['AQ'];
const ROOM = { left: 0, top: 0, right: 800, bottom: 400 };

describe('the world', () => {
  const shapes = worldIn(ROOM);

  test.each(allCountries().filter((country) => !NOT_DRAWN.includes(country)))('has %s within the picture', (country) => {
    const mine = shapes.filter((shape) => shape.country === country);
    expect(mine.length).toBeGreaterThan(0);
    for (const { middle, path, area } of mine) {
      // Tuvalu lies east of all land.
      expect(middle[0] >= 0 && middle[0] <= 803 && middle[1] >= 0 && middle[1] <= 400, String(middle)).toBe(true);
      expect(path !== '' || area === 0).toBe(true);
    }
  });
  test('has one shape for each, but for the two that others hold a part of', () => {
    const counts = allCountries().map((country) => [country, shapes.filter((shape) => shape.country === country).length] as const);
    expect(counts.filter(([, count]) => count > 1)).toEqual([
      ['CY', 2],
      ['SO', 2],
    ]);
  });
  test('leaves Antarctica out', () => {
    expect(shapes.some(({ country }) => country === 'AQ')).toBe(false);
  });
  test('has its neighbours where they are', () => {
    const middleOf = (country: string): readonly [number, number] => shapes.find((shape) => shape.country === country)?.middle ?? [0, 0];
    expect(middleOf('PT')[0]).toBeLessThan(middleOf('ES')[0]);
    expect(middleOf('US')[1]).toBeGreaterThan(middleOf('CA')[1]);
    expect(middleOf('FR')[0]).toBeLessThan(middleOf('DE')[0]);
    expect(middleOf('RU')[0]).toBeLessThan(middleOf('JP')[0]);
  });
});

describe('a map', () => {
  const drawn = (levels: MapChart['levels']) => drawing({ ...MAP, levels }).svg;

  test('says in words and numbers what its colours mean, and whose borders it shows', () => {
    const svg = drawn([]);
    for (const words of [
      'calm',
      '0–19',
      'watch',
      '20–39',
      'elevated',
      '40–59',
      'high',
      '60–79',
      'severe',
      '80–100',
      'no news read',
      'Natural Earth',
    ])
      expect(svg).toContain(`${words}`);
  });
  test('gives a country the colour of its band, and a small one a circle', () => {
    expect(drawn([{ country: 'KZ', value: 62.4 }])).toMatch(new RegExp(`<path d="M[^"]*" fill="${BAND_COLOURS.high}"/>`));
    expect(drawn([{ country: 'SG', value: 12 }])).toMatch(new RegExp(`<circle [^>]*r="4.5" fill="${BAND_COLOURS.calm}"`));
  });
  test('does not colour a country of which nothing was read', () => {
    const fills = [...drawn([]).matchAll(/<path d="M[^"]*" fill="([^"]*)"/g)].map(([, fill]) => fill);
    expect(new Set(fills)).toEqual(new Set(['url(#bellwether-no-news)']));
  });
  test('numbers and names the five highest in full', () => {
    const svg = drawn([
      { country: 'CD', value: 71 },
      { country: 'UA', value: 91.2 },
      { country: 'IL', value: 80 },
      { country: 'PS', value: 79 },
      { country: 'LB', value: 66 },
      { country: 'SE', value: 3 },
    ]);
    for (const words of ['Ukraine 91', 'Israel 80', 'Palestine 79', 'Democratic Republic of the Congo 71', 'Lebanon 66'])
      expect(svg).toContain(`>${words}<`);
    expect(svg).not.toContain('Sweden');
    expect(svg.match(/r="10"/g)).toHaveLength(10);
  });
  test('of all countries at once is drawn', () => {
    expect(MAP.levels.length).toBe(250);
    expect(drawing(MAP).svg).not.toMatch(/NaN|undefined/);
  });
});
