import type { Reading, Taggable } from '../reading.js';

/** One language the tagger can read. */
export interface Language {
  /** ISO 639-1, without a region. */
  readonly code: string;
  /** Who did what to whom in an article written in it. Pure. */
  readonly read: (article: Taggable) => Reading;
}
