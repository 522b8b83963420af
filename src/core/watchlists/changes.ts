import type { CountryCode } from '../country-code.js';
import type { WatchlistEntry } from '../watchlist.js';
import { exposuresOf } from './exposure.js';

/** What is different in a list that took another's place, country by country. */
export interface Changes {
  readonly added: readonly CountryCode[];
  readonly gone: readonly CountryCode[];
  /** Countries in both whose weight or labels are not the same. */
  readonly changed: readonly { readonly country: CountryCode; readonly before: number; readonly after: number }[];
}

/** Compares two lists: what the second has more, less, and otherwise. */
export function changesBetween(before: readonly WatchlistEntry[], after: readonly WatchlistEntry[]): Changes {
  const [was, is] = [exposuresOf(before), exposuresOf(after)];
  const said = (entries: readonly WatchlistEntry[], country: CountryCode): string =>
    JSON.stringify(
      entries
        .filter((entry) => entry.country === country)
        .map(({ label, weight, entries: lines }) => [label, weight, lines])
        .sort(),
    );
  return {
    added: [...is.keys()].filter((country) => !was.has(country)),
    gone: [...was.keys()].filter((country) => !is.has(country)),
    changed: [...is].flatMap(([country, { weight }]) => {
      const old = was.get(country);
      return old && said(before, country) !== said(after, country) ? [{ country, before: old.weight, after: weight }] : [];
    }),
  };
}
