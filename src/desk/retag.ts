import type { Article } from '../core/article.js';
import { METHOD_VERSION } from '../core/scoring/method.js';
import { withTags } from '../core/tagging/human-tags.js';
import { articlesAfter, countArticles, noteRead } from '../store/articles.js';
import type { Db } from '../store/db.js';
import { dropEvents, saveEvents } from '../store/events.js';
import { markTouched } from '../store/touched.js';
import { TAGGER_VERSION, type Tagger, tagger } from './tagger.js';

/** Articles a transaction. */
const BATCH = 50;

export interface RetagOptions {
  /** Also what this tagger and method made. */
  readonly all?: boolean;
  readonly read?: Tagger;
  readonly version?: string;
  /** Told after every batch: so many of so many. */
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Reads stored articles again that another tagger read or another method weighed, and books their events anew. What people tagged stays,
 * and so do the stories. A batch is a transaction, so that an interrupted run goes on where it was. Resolves to the number of articles.
 */
export async function retag(db: Db, clock: Date, options: RetagOptions = {}): Promise<number> {
  const { all = false, read = tagger, version = TAGGER_VERSION, progress = () => undefined } = options;
  const versions = { tagger: version, method: METHOD_VERSION };
  const count = await countArticles(db, versions, all);
  let done = 0;
  for (let last = ''; ; ) {
    const articles = await articlesAfter(db, last, BATCH, versions, all);
    const end = articles.at(-1);
    if (!end) return done;
    const again = articles.map((article) => ({ article, reading: read(article) }));
    await db.transaction((tx) => rebook(tx, again, version, clock));
    last = end.id;
    done += articles.length;
    progress(done, Math.max(done, count));
  }
}

async function rebook(
  tx: Db,
  again: readonly { article: Article; reading: ReturnType<Tagger> }[],
  version: string,
  clock: Date,
): Promise<void> {
  const booked = again.map(({ article, reading }) => ({
    article: article.id,
    events: withTags(reading.events, article),
    taggerVersion: version,
  }));
  const before = await dropEvents(
    tx,
    again.map(({ article }) => article.id),
  );
  await saveEvents(tx, booked);
  await noteRead(
    tx,
    again.map(({ article, reading }) => ({ id: article.id, readable: reading.readable })),
    version,
  );
  const now = booked.flatMap(({ events }) => events.flatMap(({ actor, recipient }) => [actor?.country, recipient?.country]));
  await markTouched(tx, [...before, ...now.filter((country) => country !== undefined)], clock);
}
