import type { Article, ArticleId } from '../core/article.js';
import type { StoryId } from '../core/story.js';
import type { WorkspaceId } from '../core/workspace.js';
import type { Db } from './db.js';

/** An article with what the store keeps beside it. */
export interface StoredArticle {
  readonly article: Article;
  readonly textHash: string;
  readonly readable: boolean;
  readonly story: StoryId;
  readonly copyOf: ArticleId | null;
  readonly words: number;
  readonly fingerprint: Uint32Array;
  readonly bands: readonly string[];
  readonly keywords: readonly string[];
  readonly taggerVersion: string;
}

/** Saves articles; one whose text or url stands already is left out. Returns the ids of the new ones. */
export async function saveArticles(tx: Db, articles: readonly StoredArticle[]): Promise<Set<ArticleId>> {
  await tx.query('insert into stories (id) select distinct s from unnest($1::text[]) as s order by s on conflict do nothing', [
    articles.map(({ story }) => story),
  ]);
  await tx.query('insert into publishers (id) select distinct p from unnest($1::text[]) as p order by p on conflict do nothing', [
    articles.map(({ article }) => article.publisher),
  ]);
  const rows = await tx.query<{ id: ArticleId }>(
    `insert into articles (id, url, text_hash, title, text, language, readable, publisher, published_at, known_at, origin, workspace, tags, story, copy_of, words, fingerprint, keywords, tagger_version)
     select id, url, text_hash, title, text, language, readable, publisher, published_at, known_at, origin, workspace, tags, story, copy_of, words, decode(fingerprint, 'hex'), keywords, tagger_version
     from jsonb_to_recordset($1::jsonb) as r(id text, url text, text_hash text, title text, text text, language text, readable boolean, publisher text, published_at timestamptz, known_at timestamptz,
       origin text, workspace text, tags jsonb, story text, copy_of text, words integer, fingerprint text, keywords text[], tagger_version text)
     on conflict do nothing returning id`,
    [JSON.stringify(articles.map(asRow))],
  );
  const saved = new Set(rows.map(({ id }) => id));
  const bands = articles
    .filter(({ article }) => saved.has(article.id))
    .flatMap(({ article, bands: keys }) => keys.map((key) => ({ key, article: article.id, published_at: article.publishedAt })));
  await tx.query(
    `insert into bands (key, article, published_at) select key::bigint, article, published_at from jsonb_to_recordset($1::jsonb) as r(key text, article text, published_at timestamptz)`,
    [JSON.stringify(bands)],
  );
  return saved;
}

/** Articles that stand already under one of these text hashes or urls, of everybody or of one workspace. */
export function standingArticles(
  db: Db,
  workspace: WorkspaceId | null,
  hashes: readonly string[],
  urls: readonly string[],
): Promise<{ id: ArticleId; url: string | null; textHash: string }[]> {
  return db.query(
    `select id, url, text_hash as "textHash" from articles where coalesce(workspace, '') = coalesce($1, '') and (text_hash = any($2::text[]) or url = any($3::text[]))`,
    [workspace, hashes, urls],
  );
}

/** Counts the same words under another address as a copy. */
export async function saveCopies(
  tx: Db,
  copies: readonly { article: ArticleId; url: string; publisher: string }[],
  now: Date,
): Promise<void> {
  await tx.query(
    `insert into copies (article, url, publisher, seen_at) select article, url, publisher, $2::timestamptz from jsonb_to_recordset($1::jsonb) as r(article text, url text, publisher text)
     where not exists (select 1 from articles a where a.id = r.article and a.url = r.url) on conflict do nothing`,
    [JSON.stringify(copies), now],
  );
}

/** An article and the version of the tagger that read it. */
export interface ReadArticle extends Article {
  readonly taggerVersion: string;
} /** One article, or null. Articles of a workspace are nobody else's. */
export async function findArticle(db: Db, id: string, workspace: WorkspaceId): Promise<ReadArticle | null> {
  const [row] = await db.query<ReadArticle>(
    `select ${COLUMNS}, tagger_version as "taggerVersion" from articles where id = $1 and (workspace is null or workspace = $2)`,
    [id, workspace],
  );
  return row ?? null;
}

/** What a stored article was read with, and weighed by. */
export interface Versions {
  readonly tagger: string;
  readonly method: string;
}

/**
 * Of every workspace: whether an article was read by another tagger, or its events weighed by another method, than in these parameters.
 * What a language model read is no other version of the built-in tagger: of that only the weighing can be stale.
 */
const isStale = (tagger: string, method: string): string =>
  `((tagger_version not like 'model:%' and tagger_version <> ${tagger})
    or exists (select 1 from events e where e.article = articles.id and ((e.tagger_version not like 'model:%' and e.tagger_version <> ${tagger}) or e.method_version <> ${method})))`;

/** Articles after an id, in the order of their ids: for reading them again in batches; all of them, or those of other versions. */
export const articlesAfter = (db: Db, id: string, count: number, { tagger, method }: Versions, all: boolean): Promise<ReadArticle[]> =>
  db.query(
    `select ${COLUMNS}, tagger_version as "taggerVersion" from articles where id > $1 and ($2 or ${isStale('$3', '$4')}) order by id limit $5`,
    [id, all, tagger, method, count],
  );

/** How many those are. */
export async function countArticles(db: Db, { tagger, method }: Versions, all: boolean): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from articles where $1 or ${isStale('$2', '$3')}`, [
    all,
    tagger,
    method,
  ]);
  return row?.count ?? 0;
}

/** Everybody's articles after an id that another tagger read than this one, in the order of their ids. */
export const sharedNotReadBy = (db: Db, tagger: string, id: string, count: number): Promise<Article[]> =>
  db.query(`select ${COLUMNS} from articles where id > $1 and workspace is null and tagger_version <> $2 order by id limit $3`, [
    id,
    tagger,
    count,
  ]);

/** How many articles stand as a language model read them. */
export async function countReadByModel(db: Db): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from articles where tagger_version like 'model:%'`);
  return row?.count ?? 0;
}

/** Notes by which tagger articles were read, and whether it could. */
export async function noteRead(tx: Db, articles: readonly { id: ArticleId; readable: boolean; tagger: string }[]): Promise<void> {
  await tx.query(
    'update articles a set tagger_version = r.tagger, readable = r.readable from jsonb_to_recordset($1::jsonb) as r(id text, readable boolean, tagger text) where a.id = r.id',
    [JSON.stringify(articles)],
  );
}

/** How much was read between two instants: articles, publishers, and articles in a language without a lexicon. */
export async function countRead(
  db: Db,
  from: Date,
  to: Date,
): Promise<{ articles: number; publishers: number; unread: number; sample: number }> {
  const [row] = await db.query<{ articles: number; publishers: number; unread: number; sample: number }>(
    `select count(*)::int as articles, count(distinct publisher)::int as publishers, (count(*) filter (where not readable))::int as unread, (count(*) filter (where origin = 'sample'))::int as sample
     from articles where known_at > $1 and known_at <= $2 and workspace is null`,
    [from, to],
  );
  return row ?? { articles: 0, publishers: 0, unread: 0, sample: 0 };
}

/** How much is stored that was known by then. */
export async function countStored(db: Db, asOf: Date): Promise<{ articles: number; events: number; publishers: number; sample: number }> {
  const [row] = await db.query<{ articles: number; events: number; publishers: number; sample: number }>(
    `select count(*)::int as articles, count(distinct publisher)::int as publishers, (count(*) filter (where origin = 'sample'))::int as sample,
       (select count(*)::int from events where known_at <= $1 and workspace is null) as events
     from articles where known_at <= $1 and workspace is null`,
    [asOf],
  );
  return row ?? { articles: 0, events: 0, publishers: 0, sample: 0 };
}

const COLUMNS = `id, url, title, text, language, publisher, published_at as "publishedAt", known_at as "knownAt", origin, workspace, tags`;

function asRow({
  article,
  textHash,
  readable,
  story,
  copyOf,
  words,
  fingerprint,
  keywords,
  taggerVersion,
}: StoredArticle): Record<string, unknown> {
  return {
    id: article.id,
    url: article.url,
    text_hash: textHash,
    title: article.title,
    text: article.text,
    language: article.language,
    readable,
    publisher: article.publisher,
    published_at: article.publishedAt,
    known_at: article.knownAt,
    origin: article.origin,
    workspace: article.workspace,
    tags: article.tags,
    story,
    copy_of: copyOf,
    words,
    fingerprint: Buffer.from(fingerprint.buffer, fingerprint.byteOffset, fingerprint.byteLength).toString('hex'),
    keywords,
    tagger_version: taggerVersion,
  };
}
