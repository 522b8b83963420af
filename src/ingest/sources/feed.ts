import type { Incoming } from '../../core/incoming.js';
import { readFeed } from '../feed.js';
import type { Fetch } from '../fetch.js';

/** A feed to read: one of corpus/feeds.json, or a url somebody gave. */
export interface Feed {
  readonly name: string;
  readonly url: string;
  readonly publisher: string | null;
  readonly language: string | null;
}

/** What a feed had, and what to say at the next visit so that an unchanged feed costs nothing. */
export type FeedRead =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'read'; readonly articles: readonly Incoming[]; readonly etag: string | null; readonly lastModified: string | null };

const ACCEPT = 'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** Reads a feed, unless its server says that nothing changed since `before`. @throws Problem 'unreadable' */
export async function visitFeed(
  feed: Feed,
  fetch: Fetch,
  now: Date,
  before: { readonly etag: string | null; readonly lastModified: string | null } = { etag: null, lastModified: null },
): Promise<FeedRead> {
  const got = await fetch(feed.url, { ...before, accept: ACCEPT });
  if (got.kind === 'unchanged') return got;
  const { url, contentType, bytes, etag, lastModified } = got;
  const articles = await readFeed(bytes, { url, contentType, publisher: feed.publisher, language: feed.language }, now);
  return { kind: 'read', articles, etag, lastModified };
}
