import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { fitted, halves, widthOf } from '../../src/charts/text-width.js';
import { allCountries, countryName } from '../../src/core/countries/country.js';

const require = createRequire(import.meta.url);
const fontFiles = ['400Regular/Inter_400Regular', '600SemiBold/Inter_600SemiBold'].map((file) =>
  require.resolve(`@expo-google-fonts/inter/${file}.ttf`),
);
const escaped = (words: string) => words.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const drawnWidth = (words: string, weight: number): number =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="50" font-family="Inter"><text x="10" y="30" font-size="20" font-weight="${weight}">${escaped(words)}</text></svg>`,
    { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' } },
  ).getBBox()?.width ?? 0;

test.each([400, 600])('words of weight %i take no more than they are thought to, and not much less', (weight) => {
  const names = allCountries().map(countryName);
  for (const words of [...names, '1 Oct 2022 to 29 Dec 2022', 'alert above 60', 'All indicators, risk to it']) {
    const [thought, taken] = [widthOf(words, 20), drawnWidth(words, weight)];
    expect(thought, words).toBeGreaterThanOrEqual(taken - 4);
    expect(thought, words).toBeLessThan(taken * 1.35 + 6);
  }
});

describe('words that do not fit', () => {
  test.each([
    ['Kazakhstan', 400, 'Kazakhstan'],
    ['Democratic Republic of the Congo', 200, 'Democratic…'],
    ['Antidisestablishmentarianism', 100, 'Antidis…'],
    ['', 100, ''],
  ])('%j in %i units are %j', (words, width, expected) => {
    expect(fitted(words, 20, width)).toBe(expected);
  });
  test('stand on two lines', () => {
    expect(halves('Democratic Republic of the Congo', 19, 240)).toEqual(['Democratic Republic', 'of the Congo']);
    expect(halves('Kazakhstan', 19, 240)).toEqual(['Kazakhstan']);
  });
  test('take no longer for being endless', () => {
    expect(fitted('a'.repeat(200_000), 20, 300).length).toBeLessThan(40);
  });
});
