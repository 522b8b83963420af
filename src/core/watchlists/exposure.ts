import type { CountryCode } from '../country-code.js';
import type { Exposure, WatchlistEntry } from '../watchlist.js';

/** What stands in each country of a list, and its share of the whole: the shares sum to 1. */
export function exposuresOf(entries: readonly WatchlistEntry[]): Map<CountryCode, Exposure> {
  const total = weightOf(entries);
  const countries = [...new Set(entries.map(({ country }) => country))];
  return new Map(
    countries.map((country) => {
      const here = entries.filter((entry) => entry.country === country).sort((a, b) => b.weight - a.weight || compare(a.label, b.label));
      const weight = weightOf(here);
      return [country, { labels: here.map(({ label, entries }) => ({ label, entries })), weight, share: total > 0 ? weight / total : 0 }];
    }),
  );
}

const weightOf = (entries: readonly WatchlistEntry[]): number => entries.reduce((sum, { weight }) => sum + weight, 0);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
