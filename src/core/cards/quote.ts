import type { Piece } from '../card.js';

/** Controls, line breaks and the marks that reorder or hide text: a title must not rearrange the words around it. */
const UNSAFE = /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]+/gu;

/** Shortest part of a text that a cut at a word may leave; a text without spaces is cut in the middle. */
const LEAST_KEPT = 0.6;

/** Somebody else's words on one line, harmless to read, cut at a word to `most` characters with "…" at the end. */
export function quote(words: string, most: number): string {
  // What lies far behind the cut is never looked at: a title may be 10 kB long.
  const line = words
    .slice(0, most * 4)
    .replaceAll(UNSAFE, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line.length <= most && words.length <= most * 4) return line;
  const cut = line.slice(0, most - 1);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0));
  return `${(atWord.length >= most * LEAST_KEPT ? atWord : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** Characters of a headline on a card. */
const HEADLINE = 140;

/** Longest link that is shown; platforms refuse more than 2,000 to 3,000 characters. */
const LONGEST_LINK = 1_500;

/** A headline that leads to its article, or stands alone when its address is missing, too long or no web address. */
export function headline(title: string, url: string | null): Piece {
  const words = quote(title, HEADLINE) || 'Untitled';
  return url !== null && url.length <= LONGEST_LINK && /^https?:\/\/[^\s<>|"]+$/i.test(url) ? { link: words, to: url } : words;
}
