import type { Manners } from './manners.js';

/**
 * The message that an item edits or answers: there is none to wait for; it has not gone out yet; it stands; it was never said, since we
 * kept it back or the platform refused it; somebody deleted it; or nobody knows whether it was said.
 */
export type Root = 'none' | 'waiting' | 'stands' | 'unsaid' | 'deleted' | 'never';

/** Of the rule or digest an item is of. */
export interface WatchFacts {
  readonly removedAt: Date | null;
  readonly pausedAt: Date | null;
  readonly disabledWhy: string | null;
}

/** All that the stages ask about one item, as of `now`. */
export interface Facts {
  readonly now: Date;
  readonly manners: Manners;
  /** Why we are no longer in the workspace; null: we are. */
  readonly goneWhy: string | null;
  /** Null: it is of no rule or digest. */
  readonly watch: WatchFacts | null;
  /** A newer edit of the same message waits behind it. */
  readonly newerEdit: boolean;
  readonly root: Root;
  /** When the quiet hours of the channel end that run now; null: none run. */
  readonly quietUntil: Date | null;
  /** Until when the channel waits, since the platform said so or too much went out at once; null: it does not. */
  readonly channelUntil: Date | null;
  /** The channel's token bucket, see pace.ts. */
  readonly pacedAt: Date;
}
