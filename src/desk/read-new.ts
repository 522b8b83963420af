import type { Article } from '../core/article.js';
import { standingArticles } from '../store/articles.js';
import type { Db } from '../store/db.js';
import { builtIn, type ReadBy, type Tagger } from './tagger.js';

/**
 * Reads a batch with a tagger that costs time or money: it is given only what is new and everybody's. What stands already will fall out
 * as a duplicate, and the private articles of a workspace leave this machine for nobody; both are read by the built-in tagger.
 */
export async function readNew(db: Db, articles: readonly Article[], tagger: Tagger): Promise<ReadBy[]> {
  const standing = await standingAmong(db, articles);
  const asked = articles.filter((article) => article.workspace === null && !standing.has(article));
  const read = asked.length === 0 ? [] : await tagger(asked);
  const readings = new Map(asked.map((article, at) => [article, read[at]]));
  return articles.map((article) => readings.get(article) ?? builtIn(article));
}

/** Shared articles whose words or address stand already. An id of a shared article is the hash of its words. */
async function standingAmong(db: Db, articles: readonly Article[]): Promise<Set<Article>> {
  const shared = articles.filter(({ workspace }) => workspace === null);
  const urls = shared.flatMap(({ url }) => url ?? []);
  const found = await standingArticles(
    db,
    null,
    shared.map(({ id }) => id),
    urls,
  );
  const known = new Set(found.flatMap(({ textHash, url }) => (url === null ? [textHash] : [textHash, url])));
  return new Set(shared.filter(({ id, url }) => known.has(id) || (url !== null && known.has(url))));
}
