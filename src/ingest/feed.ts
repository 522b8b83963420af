import type { Incoming } from '../core/incoming.js';
import { Problem } from '../core/problem.js';
import type { FeedOrigin } from './feed-articles.js';
import { askReader } from './reader.js';

/**
 * The articles in a feed of any format (RSS, Atom, RDF, JSON Feed), in its order.
 * @throws Problem 'unreadable' when it is no feed
 */
export async function readFeed(bytes: Uint8Array, origin: FeedOrigin, now: Date): Promise<readonly Incoming[]> {
  const read = await askReader('feed', { bytes, origin, now });
  if (read.ok) return read.ok;
  throw new Problem('unreadable', read.reason, { hint: 'RSS, Atom, RDF and JSON Feed are known.' });
}
