import type { CountryCode } from './country-code.js';

/** What a workspace has in a country, as it wrote it down: sites, suppliers, travellers. Lines of one country and label are one entry. */
export interface WatchlistEntry {
  readonly country: CountryCode;
  /** Any word: "sites"; empty when the list has none. */
  readonly label: string;
  /** The sum of its lines' weights, above 0; only its share of the whole list counts. */
  readonly weight: number;
  /** How many lines said so. */
  readonly entries: number;
}

/** A workspace's own list of what is exposed where. */
export interface Watchlist {
  readonly name: string;
  readonly entries: readonly WatchlistEntry[];
  readonly setBy: string;
  readonly setAt: Date;
}

/** What of a watchlist stands in one country. */
export interface Exposure {
  /** The heaviest first. */
  readonly labels: readonly Pick<WatchlistEntry, 'label' | 'entries'>[];
  readonly weight: number;
  /** Of the whole list's weight, 0 to 1. */
  readonly share: number;
}
