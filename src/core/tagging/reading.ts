import type { Article } from '../article.js';
import type { CountryCode } from '../country-code.js';
import type { Event } from '../event.js';

/** What the tagger asks of an article. */
export type Taggable = Pick<Article, 'title' | 'text' | 'language' | 'publishedAt'>;

/** What one article says. */
export interface Reading {
  readonly events: readonly Event[];
  /** Every country named in the title or the text, in order of mention. */
  readonly countries: readonly CountryCode[];
  /** false: no lexicon for that language, so nothing was looked for; that is not calm. */
  readonly readable: boolean;
}
