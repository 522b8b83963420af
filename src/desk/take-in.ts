import type { Article, ArticleId } from '../core/article.js';
import type { CountryCode } from '../core/country-code.js';
import type { Incoming } from '../core/incoming.js';
import { saveArticles, saveCopies, standingArticles } from '../store/articles.js';
import type { Db } from '../store/db.js';
import { saveEvents } from '../store/events.js';
import { markTouched } from '../store/touched.js';
import { noteLive } from './now.js';
import { place } from './place.js';
import { articleOf, type Prepared, prepare } from './prepare.js';
import { readNew } from './read-new.js';
import { builtIn, type Tagger } from './tagger.js';

/** What became of a batch: every article is in one of the lists. */
export interface TakenIn {
  readonly accepted: readonly { readonly id: ArticleId; readonly url: string | null }[];
  /** The id is that of the article that stands already. */
  readonly duplicates: readonly { readonly id: ArticleId; readonly url: string | null }[];
  /** Accepted ones in a language nobody can read yet. */
  readonly unread: number;
}

/** Articles a transaction; larger ones would keep the others waiting. */
const BATCH = 100;

/**
 * First landing: articles are read, placed in their stories and saved with their events; what they touch is marked.
 * Durable when it resolves. `clock` is the real clock. Without a tagger the built-in one reads, and nothing is waited for.
 */
export async function takeIn(db: Db, incoming: readonly Incoming[], clock: Date, tagger: Tagger | null = null): Promise<TakenIn> {
  const all: { accepted: TakenIn['accepted'][number][]; duplicates: TakenIn['duplicates'][number][]; unread: number } = {
    accepted: [],
    duplicates: [],
    unread: 0,
  };
  for (let at = 0; at < incoming.length; at += BATCH) {
    const prepared = await readBatch(db, incoming.slice(at, at + BATCH), clock, tagger);
    const part = await db.transaction((tx) => save(tx, prepared, clock));
    all.accepted.push(...part.accepted);
    all.duplicates.push(...part.duplicates);
    all.unread += part.unread;
  }
  return all;
}

async function readBatch(db: Db, incoming: readonly Incoming[], clock: Date, tagger: Tagger | null): Promise<Prepared[]> {
  const articles: Article[] = [];
  for (const one of incoming) articles.push(await articleOf(one, clock));
  const readings = tagger ? await readNew(db, articles, tagger) : [];
  return articles.map((article, at) => prepare(article, readings[at] ?? builtIn(article)));
}

async function save(tx: Db, prepared: readonly Prepared[], clock: Date): Promise<TakenIn> {
  const { fresh, again } = await sortOut(tx, prepared);
  const placed = await place(tx, fresh);
  const saved = await saveArticles(
    tx,
    placed.map(({ prepared: { article, readable, candidate, bands, taggerVersion }, joined }) => ({
      ...candidate,
      ...joined,
      article,
      readable,
      bands,
      taggerVersion,
    })),
  );
  // Another process may have saved the same words since we looked: then its article stands, and ours is the duplicate.
  const mine = fresh.filter(({ article }) => saved.has(article.id));
  const late = fresh.filter(({ article }) => !saved.has(article.id)).map((one) => ({ one, stands: one.article.id }));
  await saveEvents(
    tx,
    mine.map(({ article, events, taggerVersion }) => ({ article: article.id, events, taggerVersion })),
  );
  await saveCopies(tx, copiesIn(again), clock);
  await markTouched(tx, mine.flatMap(touchedBy), clock);
  if (mine.some(({ article }) => article.origin === 'live')) await noteLive(tx, clock);
  return {
    accepted: mine.map(({ article: { id, url } }) => ({ id, url })),
    duplicates: [...again, ...late].map(({ one, stands }) => ({ id: stands, url: one.article.url })),
    unread: mine.filter(({ readable }) => !readable).length,
  };
}

interface Again {
  readonly one: Prepared;
  readonly stands: ArticleId;
}

/** The new ones, and those whose words or address stand already, in the database or earlier in the batch. */
async function sortOut(tx: Db, prepared: readonly Prepared[]): Promise<{ fresh: Prepared[]; again: Again[] }> {
  const standing = new Map<string, ArticleId>();
  for (const workspace of new Set(prepared.map(({ article }) => article.workspace))) {
    const ours = prepared.filter(({ article }) => article.workspace === workspace);
    const urls = ours.flatMap(({ article: { url } }) => (url === null ? [] : [url]));
    for (const { id, url, textHash } of await standingArticles(
      tx,
      workspace,
      ours.map(({ candidate }) => candidate.textHash),
      urls,
    )) {
      standing.set(`${workspace} ${textHash}`, id);
      if (url !== null) standing.set(`${workspace} ${url}`, id);
    }
  }
  const fresh: Prepared[] = [];
  const again: Again[] = [];
  for (const one of prepared) {
    const { id, url, workspace } = one.article;
    const keys = [`${workspace} ${one.candidate.textHash}`, ...(url === null ? [] : [`${workspace} ${url}`])];
    const stands = keys.map((key) => standing.get(key)).find((found) => found !== undefined);
    if (stands !== undefined) again.push({ one, stands });
    else fresh.push(one);
    for (const key of keys) if (!standing.has(key)) standing.set(key, stands ?? id);
  }
  return { fresh, again };
}

/** Only the same words under another address are a copy; the same address again is the same article. */
const copiesIn = (again: readonly Again[]): { article: ArticleId; url: string; publisher: string }[] =>
  again.flatMap(({ one: { article }, stands }) =>
    article.url !== null && article.id === stands ? [{ article: stands, url: article.url, publisher: article.publisher }] : [],
  );

const touchedBy = ({ events }: Prepared): CountryCode[] =>
  events.flatMap(({ actor, recipient, indicator }) =>
    indicator === null ? [] : [actor?.country, recipient?.country].filter((country) => country !== undefined),
  );
