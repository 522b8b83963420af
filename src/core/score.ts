import type { IndicatorName } from './codebook/indicators/index.js';
import type { Corrected } from './correction.js';
import type { CountryCode } from './country-code.js';
import type { Evidence, Polarity } from './event.js';
import type { PublisherId } from './publisher.js';
import type { StoryId } from './story.js';
import type { Weights } from './workspace.js';

/** target: risk to it; actor: risk from it to others; domestic: target and actor at once; any: each of its events once. */
export const ROLES = ['target', 'actor', 'domestic', 'any'] as const;
export type Role = (typeof ROLES)[number];

/** What a score is about. */
export interface Subject {
  readonly country: CountryCode;
  readonly indicator: IndicatorName | 'all';
  readonly role: Role;
}

export interface Score {
  readonly subject: Subject;
  /** 0 to 100, higher is riskier; the sum of the receipts' shares. */
  readonly level: number;
  readonly interval: readonly [low: number, high: number];
  readonly coverage: Coverage;
  /** Points gained over the last 1, 7 and 30 days. */
  readonly momentum: { readonly day: number; readonly week: number; readonly month: number };
  /** Share of the country's own last two years that was calmer; null until there is a year of history. */
  readonly unusualness: number | null;
  /** Largest absolute share first; their shares sum to the level. */
  readonly receipts: readonly Receipt[];
  readonly asOf: Date;
  /** The methodology version. */
  readonly method: string;
  /** The workspace's own factors, where it has any: the number is the method's under these. */
  readonly weights?: Weights;
  /** Stories that the workspace corrected, whose share is another than was read; where there are any. */
  readonly corrections?: readonly Corrected[];
}

/** What was read about a country over the last 30 days: how much a score can be trusted. */
export interface Coverage {
  /** Articles with an event of the subject. */
  readonly articles: number;
  readonly publishers: number;
  /** Articles of the same days that nobody could read, in any country (no lexicon for their language). */
  readonly unread: number;
}

/** One story's share of a score. */
export interface Receipt {
  readonly story: StoryId;
  /** Points of the level; negative for a story that eases. */
  readonly share: number;
  /** What the level would be had this story not been told. */
  readonly levelWithout: number;
  readonly polarity: Polarity;
  readonly indicator: IndicatorName;
  /** Independent publishers, wire copies counted once. */
  readonly publishers: readonly PublisherId[];
  readonly copies: number;
  readonly publishedAt: Date;
  readonly title: string;
  readonly evidence: Evidence;
  readonly url: string | null;
  /** Whether an article of it came while it was news (not back-filled). */
  readonly live: boolean;
  readonly sample: boolean;
  /** Who does it to whom in the evidence, where the sentence says so; cards put it in words ("Russia → Kazakhstan"). */
  readonly actor?: CountryCode | null;
  readonly recipient?: CountryCode | null;
}
