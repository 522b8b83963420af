import type { BarChart, LineChart, MapChart } from '../../src/core/chart.js';
import { allCountries, countryName } from '../../src/core/countries/country.js';

/** "2022-10-01" and the days after it. */
export const dayAt = (place: number): string => new Date(Date.UTC(2022, 9, 1 + place)).toISOString().slice(0, 10);

/** Ninety days that rise over a threshold of 60. */
export const LINE: LineChart = {
  kind: 'line',
  title: 'Kazakhstan: risk over 90 days',
  subtitle: 'All indicators, risk to it · 1 Oct 2022 to 29 Dec 2022',
  points: Array.from({ length: 90 }, (_, place) => ({ day: dayAt(place), value: 20 + place * 0.6 + 8 * Math.sin(place / 4) })),
  threshold: 60,
  episodes: [
    { from: dayAt(60), to: dayAt(68) },
    { from: dayAt(80), to: null },
  ],
};

export const BARS: BarChart = {
  kind: 'bars',
  title: 'Risk compared',
  subtitle: 'All indicators, risk to it · 29 Dec 2022',
  bars: [
    { name: 'Ukraine', value: 91, interval: [84, 100], band: 'severe' },
    { name: 'Kazakhstan', value: 62, interval: [54, 70], band: 'high' },
    { name: 'Tuvalu', value: 0, interval: [0, 0], band: 'no news read' },
  ],
};

export const MAP: MapChart = {
  kind: 'map',
  title: 'Risk around the world',
  subtitle: 'All indicators, risk to it · 29 Dec 2022',
  levels: allCountries().map((country, place) => ({ country, value: (place * 37) % 101 })),
};

/** Every country there is, side by side, as a picture of fifteen. */
export const barsNamed = (names: readonly string[]): BarChart => ({
  ...BARS,
  bars: names.map((name, place) => ({ name, value: 100 - place, interval: [90 - place, 100] as const, band: 'elevated' })),
});

/** The longest names first. */
export const LONGEST_NAMES = allCountries()
  .map(countryName)
  .sort((a, b) => b.length - a.length);
