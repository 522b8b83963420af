import type { IndicatorName } from './codebook/indicators/index.js';
import type { CountryCode } from './country-code.js';
import type { Polarity } from './event.js';
import type { PublisherId } from './publisher.js';
import type { WorkspaceId } from './workspace.js';

export type ArticleId = string & { readonly article?: unique symbol };

/** One published text. All times are UTC. */
export interface Article {
  readonly id: ArticleId;
  /** Canonical; null when the text was pasted or came from a file. */
  readonly url: string | null;
  readonly title: string;
  /** The text as it was extracted; the tagger leaves furniture out of it. */
  readonly text: string;
  /** BCP 47; 'und' when it could not be told. */
  readonly language: string;
  readonly publisher: PublisherId;
  readonly publishedAt: Date;
  /** When we first had it; "as of" means this one. Equal to publishedAt for the sample, for replay and for back-fill. */
  readonly knownAt: Date;
  /** How it came: 'live', 'backfill' (older than two days on arrival: it never counts towards firing) or 'sample'. */
  readonly origin: Origin;
  /** null: shared by every workspace. */
  readonly workspace: WorkspaceId | null;
  /** Tags a person gave with the article; they stand beside the tagger's. */
  readonly tags: readonly HumanTag[];
}

export const ORIGINS = ['live', 'backfill', 'sample'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A person's own reading, given with the article. */
export interface HumanTag {
  readonly indicator: IndicatorName;
  readonly country: CountryCode;
  readonly role: 'target' | 'actor' | 'domestic';
  readonly polarity: Polarity;
  /** 0 to 1. */
  readonly severity: number;
}
