import { withTags } from '../../core/tagging/human-tags.js';
import { sharedNotReadBy } from '../../store/articles.js';
import type { Db } from '../../store/db.js';
import { type Rebooked, rebook } from '../rebook.js';
import { builtIn, type Tagger } from '../tagger.js';

/** Articles a transaction; each may cost a call. */
const BATCH = 20;

/**
 * Has a language model read stored articles that its version has not read. What it does not answer stays as it was read before, and
 * when it answers nothing of a batch that it was asked about (the budget is spent, or the endpoint is away) the rest is left for another
 * day. Resolves to the number of articles it read.
 */
export async function retagByModel(
  db: Db,
  clock: Date,
  { tagger, version, progress = () => undefined }: { tagger: Tagger; version: string; progress?: (done: number) => void },
): Promise<number> {
  let done = 0;
  for (let last = ''; ; ) {
    const articles = await sharedNotReadBy(db, version, last, BATCH);
    const end = articles.at(-1);
    if (!end) return done;
    const read = await tagger(articles);
    const again = articles.flatMap((article, at): Rebooked[] => {
      const by = read[at];
      if (by?.version !== version) return [];
      return [{ article, events: withTags(by.reading.events, article), readable: by.reading.readable, version }];
    });
    if (again.length > 0) await db.transaction((tx) => rebook(tx, again, clock));
    else if (articles.some((article) => builtIn(article).reading.countries.length > 0)) return done;
    last = end.id;
    done += again.length;
    progress(done);
  }
}
