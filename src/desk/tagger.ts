import { type Reading, read, TAGGER_VERSION, type Taggable } from '../core/tagging/tag.js';

export type { Reading, Taggable };
export { TAGGER_VERSION };

/** The built-in tagger: a pure function. Replays, previews and benchmarks use it whatever else is configured, so that they can be repeated. */
export const readBuiltIn: (article: Taggable) => Reading = read;

/** One article's reading, and the version of the tagger that made it: it is stored with the article and with each of its events. */
export interface ReadBy {
  readonly reading: Reading;
  readonly version: string;
}

/**
 * What reads articles as they are taken in, a batch at a time: answers in the order of what was given, and never rejects for what
 * the world does to it. What it cannot read it leaves to the built-in one, and the version says so.
 */
export type Tagger = (articles: readonly Taggable[]) => Promise<readonly ReadBy[]>;

/** One article read by the built-in tagger. */
export const builtIn = (article: Taggable): ReadBy => ({ reading: readBuiltIn(article), version: TAGGER_VERSION });

/** Versions of readings by a language model begin with this: "model:NAME/PROMPT". */
export const MODEL_PREFIX = 'model:';
