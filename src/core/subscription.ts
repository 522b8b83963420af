import type { CountryCode } from './country-code.js';
import type { Format } from './format.js';
import type { WorkspaceId } from './workspace.js';

export type SubscriptionId = string & { readonly subscription?: unique symbol };

/** A channel's digest: which countries, when, in which time zone. */
export interface Subscription {
  readonly id: SubscriptionId;
  readonly workspace: WorkspaceId;
  readonly platform: string;
  readonly channel: string;
  /** Empty: whatever moved most, anywhere. */
  readonly countries: readonly CountryCode[];
  /** Wall time, "08:00". */
  readonly at: string;
  /** IANA zone, "Asia/Almaty". */
  readonly tz: string;
  /** ISO weekdays, 1 = Monday; [1..7] is every day. */
  readonly days: readonly number[];
  /** Name of the watchlist it is for: its countries, ranked by exposure × move; null: `countries` says. */
  readonly watchlist: string | null;
  readonly format: Format;
  /** Since when a person has paused it; null: it runs. */
  readonly pausedAt: Date | null;
  /** Why its messages cannot be delivered, so that it was stopped; null: they can. */
  readonly disabledWhy: string | null;
  /** Since when. */
  readonly disabledAt?: Date | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  /** UTC; computed after each run and stored, so that a missed one is caught up once. */
  readonly nextAt: Date;
}
