import type { CountryCode } from './country-code.js';
import type { Receipt, Score } from './score.js';
import type { Exposure } from './watchlist.js';

/** A country whose score moved between two instants, and the story that moved it most. */
export interface Mover {
  readonly country: CountryCode;
  readonly before: number;
  readonly after: Score;
  readonly why: Receipt | null;
  /** What of the watchlist stands there; null: the digest is for none. */
  readonly exposure: Exposure | null;
}

/** What moved in a time, ranked by the size of the move, or by exposure × move when it is for a watchlist. */
export interface Digest {
  readonly from: Date;
  readonly to: Date;
  /** Name of the watchlist it is for; null: of none. */
  readonly watchlist: string | null;
  readonly movers: readonly Mover[];
  /** Countries asked for that did not move by a point. */
  readonly steady: readonly CountryCode[];
  /** Countries asked for that no news was read about: not the same as calm. */
  readonly unheard: readonly CountryCode[];
  readonly read: { readonly articles: number; readonly publishers: number; readonly unread: number };
  readonly sample: boolean;
}
