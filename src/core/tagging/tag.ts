import { languageFor } from './languages/index.js';
import type { Reading, Taggable } from './reading.js';

export type { Reading, Taggable } from './reading.js';

/** Stands on every event; a change of what the tagger finds is a new version. */
export const TAGGER_VERSION = '2';

/** Who did what to whom in an article. Pure: the same article and version give the same reading. In a language without a lexicon it is not read. */
export function read(article: Taggable): Reading {
  return languageFor(article.language)?.read(article) ?? { events: [], countries: [], readable: false };
}
