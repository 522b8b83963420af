import { articleSpans } from '../../core/tagging/furniture.js';
import type { Taggable } from '../tagger.js';

/** Characters of a text that are sent, about 3,000 tokens: news says what happened at its beginning. */
const MOST_TEXT = 12_000;
const MOST_TITLE = 500;

/** What a model is shown of an article. */
export interface Excerpt {
  readonly title: string;
  readonly text: string;
  /** The day it was published, 2026-03-10. */
  readonly published: string;
}

/** The beginning of an article, without the furniture around it: what cannot be quoted as evidence is not shown either. */
export function excerptOf({ title, text, publishedAt }: Taggable): Excerpt {
  const shown = articleSpans(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((part) => part !== '')
    .join('\n');
  return { title: cut(title, MOST_TITLE), text: cut(shown, MOST_TEXT), published: publishedAt.toISOString().slice(0, 10) };
}

/** The beginning of a text, whole characters only: half of a surrogate pair is no text. */
const cut = (text: string, most: number): string => (text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, ''));
