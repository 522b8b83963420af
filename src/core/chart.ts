import type { CountryCode } from './country-code.js';

/** What a picture shows, as data. Levels go from 0 to 100; days are "2022-12-20"; instants are ISO 8601. */
export type Chart = LineChart | BarChart | MapChart;

/** A level over days, from old to new, with a threshold and the episodes in which it was crossed. */
export interface LineChart {
  readonly kind: 'line';
  readonly title: string;
  readonly subtitle: string;
  readonly points: readonly { readonly day: string; readonly value: number }[];
  readonly threshold: number | null;
  /** `to` is null while the episode goes on. */
  readonly episodes: readonly { readonly from: string; readonly to: string | null }[];
}

/** Levels side by side with their intervals, in the order given. */
export interface BarChart {
  readonly kind: 'bars';
  readonly title: string;
  readonly subtitle: string;
  readonly bars: readonly {
    readonly name: string;
    readonly value: number;
    readonly interval: readonly [low: number, high: number];
    readonly band: string;
  }[];
}

/** Levels of the world's countries; one that is not in it had no news. */
export interface MapChart {
  readonly kind: 'map';
  readonly title: string;
  readonly subtitle: string;
  readonly levels: readonly { readonly country: CountryCode; readonly value: number }[];
}
