import { type AnyFeed, parseFeed } from 'feedsmith';
import { Problem } from '../core/problem.js';

const OPENING = /<\?xml\b|<rss\b|<(?:[\w-]+:)?feed\b|<rdf:RDF\b/i;
const ROOT = /<((?:[\w-]+:)?(?:rss|feed|RDF))\b/i;
/** Characters that XML forbids, and those that it advises against. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

/**
 * A feed's text as the parser's plain data. Junk before the prolog, control characters and bare ampersands are mended first; a
 * feed that was cut off is closed after its last whole entry and tried once more.
 * @throws Problem 'unreadable'
 */
export function parseFeedText(text: string): AnyFeed {
  const mended = mend(text);
  const parsed = tryParse(mended) ?? tryParse(closed(mended));
  if (!parsed) throw new Problem('unreadable', 'That is not a news feed that can be read.');
  return parsed;
}

/** A text without a feed's opening is left as it is: it may be JSON. */
function mend(text: string): string {
  const start = text.slice(0, 5_000).search(OPENING);
  if (start < 0) return text;
  return text
    .slice(start)
    .replace(FORBIDDEN, '')
    .replace(/&(?!#?\w{1,31};)/g, '&amp;');
}

/** The parser throws its own errors and, on hostile nesting, the engine's: all mean that there is nothing to be had. */
function tryParse(text: string | null): AnyFeed | null {
  try {
    return text === null ? null : parseFeed(text);
  } catch {
    return null;
  }
}

function closed(text: string): string | null {
  const root = ROOT.exec(text)?.[1];
  const last = [...text.matchAll(/<\/(?:[\w-]+:)?(?:item|entry)\s*>/gi)].at(-1);
  if (!root || !last) return null;
  return `${text.slice(0, last.index + last[0].length)}${root.toLowerCase() === 'rss' ? '</channel>' : ''}</${root}>`;
}
