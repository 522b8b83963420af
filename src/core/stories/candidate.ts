import type { ArticleId } from '../article.js';
import type { IndicatorName } from '../codebook/indicators/index.js';
import type { CountryCode } from '../country-code.js';
import type { Event, Polarity } from '../event.js';
import type { PublisherId } from '../publisher.js';
import type { StoryId } from '../story.js';

/** What an event leaves behind for finding its story. */
export interface Happening {
  readonly actor: CountryCode | null;
  readonly recipient: CountryCode | null;
  readonly indicator: IndicatorName;
  readonly polarity: Polarity;
}

/** An article that looks for its story. Plain data: a store keeps keywords, words, textHash and fingerprint with the article. */
export interface Candidate {
  readonly article: ArticleId;
  readonly publisher: PublisherId;
  readonly publishedAt: Date;
  /** Of title and text. */
  readonly textHash: string;
  /** Words in title and text. */
  readonly words: number;
  readonly keywords: readonly string[];
  readonly fingerprint: Uint32Array;
  /** What the article asserts, in the order it tells it; the first is what it is about. */
  readonly happenings: readonly Happening[];
}

/** An article already placed, which may tell the same news. */
export interface Near extends Candidate, Joined {}

/** The story that an article joins. */
export interface Joined {
  readonly story: StoryId;
  /** When the first article that joined or began the story was published. */
  readonly began: Date;
  /** The article it is a wire copy of (never itself a copy); null: it tells the story in its own words. */
  readonly copyOf: ArticleId | null;
}

/** What reports of one happening have in common for looking them up: to whom (or by whom, when nobody suffers), which indicator, which way. */
export const happeningKey = ({ actor, recipient, indicator, polarity }: Happening): string =>
  `${recipient === null ? `${actor}>` : `>${recipient}`} ${indicator} ${polarity}`;

/** What an article's events leave behind for finding its story: each once, in order; those that move no indicator not at all. */
export const happeningsOf = (events: readonly Event[]): Happening[] => {
  const seen = new Map<string, Happening>();
  for (const { actor, recipient, indicator, polarity } of events) {
    if (indicator === null) continue;
    const happening = { actor: actor?.country ?? null, recipient: recipient?.country ?? null, indicator, polarity };
    const key = JSON.stringify(happening);
    if (!seen.has(key)) seen.set(key, happening);
  }
  return [...seen.values()];
};
