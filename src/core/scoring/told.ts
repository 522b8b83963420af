import type { ArticleId, Origin } from '../article.js';
import type { EventType } from '../codebook/event-types.js';
import type { IndicatorName } from '../codebook/indicators/index.js';
import type { CountryCode } from '../country-code.js';
import type { Evidence, Modality, Polarity } from '../event.js';
import type { PublisherId } from '../publisher.js';
import type { StoryId } from '../story.js';

/** One event as one article told it: what scoring reads. Events that move no indicator are left out before. */
export interface Told {
  readonly story: StoryId;
  readonly article: ArticleId;
  /** The article this one is a wire copy of; null: it speaks for itself. */
  readonly copyOf: ArticleId | null;
  /** The very same words under other addresses: shown as copies, weighing nothing. None unless given. */
  readonly sameWords?: number;
  readonly publisher: PublisherId;
  readonly url: string | null;
  readonly title: string;
  readonly publishedAt: Date;
  /**
   * From when the event fades: the article's publishedAt; of a copy, that of the article it copies.
   * With the copy's own date, fifty copies that trickle in over a week would keep old news fresh.
   */
  readonly newsAt: Date;
  /** "As of" an instant reads only what was known by then. */
  readonly knownAt: Date;
  readonly origin: Origin;
  readonly actor: CountryCode | null;
  readonly recipient: CountryCode | null;
  readonly eventType: EventType;
  readonly indicator: IndicatorName;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** 0 to 1. */
  readonly severity: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}
