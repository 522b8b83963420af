import { METHOD_VERSION } from '../core/scoring/method.js';
import { withTags } from '../core/tagging/human-tags.js';
import { articlesAfter, countArticles, countReadByModel, type ReadArticle } from '../store/articles.js';
import type { Db } from '../store/db.js';
import { eventsOf } from '../store/events.js';
import { type Rebooked, rebook } from './rebook.js';
import { MODEL_PREFIX, type Reading, readBuiltIn, TAGGER_VERSION, type Taggable } from './tagger.js';

/** Articles a transaction. */
const BATCH = 50;

export interface RetagOptions {
  /** Also what this tagger and method made, and what a language model read. */
  readonly all?: boolean;
  readonly read?: (article: Taggable) => Reading;
  readonly version?: string;
  /** Told after every batch: so many of so many. */
  readonly progress?: (done: number, all: number) => void;
}

/** What became of the stored articles. */
export interface Retagged {
  /** Read or weighed again. */
  readonly count: number;
  /** Articles that stand as a language model read them: asking it again could give another answer, and would cost. */
  readonly byModel: number;
}

/**
 * Reads stored articles again that another version of the built-in tagger read or another method weighed, and books their events anew.
 * What people tagged stays, and so do the stories. What a language model read is weighed again where the method changed, not read again,
 * unless everything is asked for. A batch is a transaction, so that an interrupted run goes on where it was.
 */
export async function retag(db: Db, clock: Date, options: RetagOptions = {}): Promise<Retagged> {
  const { all = false, read = readBuiltIn, version = TAGGER_VERSION, progress = () => undefined } = options;
  const versions = { tagger: version, method: METHOD_VERSION };
  const count = await countArticles(db, versions, all);
  let done = 0;
  for (let last = ''; ; ) {
    const articles = await articlesAfter(db, last, BATCH, versions, all);
    const end = articles.at(-1);
    if (!end) return { count: done, byModel: await countReadByModel(db) };
    const again: Rebooked[] = [];
    for (const article of articles) again.push(!all && isByModel(article) ? await asItStands(db, article) : readAgain(article));
    await db.transaction((tx) => rebook(tx, again, clock));
    last = end.id;
    done += articles.length;
    progress(done, Math.max(done, count));
  }

  function readAgain(article: ReadArticle): Rebooked {
    const { events, readable } = read(article);
    return { article, events: withTags(events, article), readable, version };
  }
}

const isByModel = ({ taggerVersion }: ReadArticle): boolean => taggerVersion.startsWith(MODEL_PREFIX);

/** Its events have what people tagged among them already. A model reads only what can be read. */
const asItStands = async (db: Db, article: ReadArticle): Promise<Rebooked> => ({
  article,
  events: await eventsOf(db, article.id),
  readable: true,
  version: article.taggerVersion,
});
