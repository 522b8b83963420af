import { z } from 'zod';
import type { Incoming } from '../core/incoming.js';
import type { Tagger } from '../desk/tagger.js';
import { takeIn } from '../desk/take-in.js';
import type { Db } from '../store/db.js';
import type { RunningServer } from './running-server.js';

/** What became of a batch; a rejected one is named by its place in it. */
interface Taken {
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: readonly { readonly at: number; readonly reason: string }[];
  /** Accepted, but in a language that cannot be read; a server does not tell. */
  readonly unread: number;
}

/** Takes a batch in; durable when it resolves. */
export type Destination = (articles: readonly Incoming[]) => Promise<Taken>;

/** The database that this process opened; null: only the built-in tagger reads. */
export const toDatabase =
  (db: Db, tagger: Tagger | null): Destination =>
  async (articles) => {
    const { accepted, duplicates, unread } = await takeIn(db, articles, new Date(), tagger);
    return { accepted: accepted.length, duplicates: duplicates.length, rejected: [], unread };
  };

const answer = z.object({
  accepted: z.array(z.unknown()),
  duplicates: z.array(z.unknown()),
  rejected: z.array(z.object({ line: z.number(), reason: z.string() })),
});

/** The server that owns the database, through the route that others post to as well. */
export const toServer =
  (server: RunningServer): Destination =>
  async (articles) => {
    const { status, body } = await server.post('/api/articles', articles.map(asLine).join('\n'), 'application/x-ndjson');
    const taken = answer.safeParse(body);
    if (!taken.success) throw new Error(`the server at ${server.url} answered with status ${status}`);
    const { accepted, duplicates, rejected } = taken.data;
    return {
      accepted: accepted.length,
      duplicates: duplicates.length,
      rejected: rejected.map(({ line, reason }) => ({ at: line - 1, reason })),
      unread: 0,
    };
  };

/** What a line of a post has; null is what is not known. */
const asLine = ({ url, title, text, language, publisher, publishedAt, tags }: Incoming): string =>
  JSON.stringify({ url, title, text, language, publisher, publishedAt, tags });
