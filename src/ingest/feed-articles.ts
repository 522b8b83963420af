import type { Incoming } from '../core/incoming.js';
import { decode } from './charset.js';
import { readLooseDate } from './dates.js';
import { domainOf } from './domain.js';
import { type FeedItem, itemsOf } from './feed-items.js';
import { parseFeedText } from './feed-text.js';
import { languageTag } from './language.js';
import { plainLine, plainText } from './plain-text.js';
import { webUrl } from './web-url.js';
import { hasWords, isJunk } from './words.js';

/** A feed with more entries than this is an archive; the newest stand first. */
const MOST_ITEMS = 500;

/** Where a feed's bytes come from, and what is known of it beforehand. */
export interface FeedOrigin {
  /** The last url after redirects; relative links are relative to it. */
  readonly url: string;
  readonly contentType: string;
  /** The house behind it, when it is a listed feed; else each entry's own url tells. */
  readonly publisher: string | null;
  /** What its entries are written in, where the feed does not say. */
  readonly language: string | null;
}

/**
 * The articles in a feed of any format (RSS, Atom, RDF, JSON Feed), in its order. Entries without words are left out.
 * Runs in reader-worker.ts: a hostile feed makes it slow.
 * @throws Problem 'unreadable' when it is no feed
 */
export function articlesInFeed(bytes: Uint8Array, origin: FeedOrigin, now: Date): Incoming[] {
  return itemsOf(parseFeedText(decode(bytes, origin.contentType)))
    .slice(0, MOST_ITEMS)
    .map((item) => incomingOf(item, origin, now))
    .filter(({ title, text }) => hasWords(title, text) && !isJunk(title + text));
}

function incomingOf(item: FeedItem, origin: FeedOrigin, now: Date): Incoming {
  const base = item.base.reduce<string>((at, next) => (next && URL.canParse(next, at) ? new URL(next, at).href : at), origin.url);
  return {
    url: firstOf(item.links, (link, at) => webUrl(link, at === 0 ? base : undefined)),
    title: plainLine(item.title ?? ''),
    text: firstOf(item.texts, (text) => plainText(text) || null) ?? '',
    language: firstOf(item.languages, languageTag) ?? origin.language,
    publisher: origin.publisher ?? (item.source ? domainOf(item.source) : null),
    publishedAt: firstOf(item.dates, (date) => readLooseDate(date, now)),
    tags: [],
    workspace: null,
  };
}

function firstOf<T>(options: readonly (string | undefined)[], read: (option: string, at: number) => T | null): T | null {
  for (const [at, option] of options.entries()) {
    const found = option ? read(option, at) : null;
    if (found !== null) return found;
  }
  return null;
}
