import type { Db } from './db.js';

/** What is remembered of a feed between visits. */
export interface SourceState {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Visits in a row that failed since the last good one. */
  readonly failures: number;
  /** Words for the person who looks after it; null after a good visit. */
  readonly lastError: string | null;
  readonly lastOk: Date | null;
  readonly nextAt: Date;
}

const COLUMNS = 'url, etag, last_modified as "lastModified", failures, last_error as "lastError", last_ok as "lastOk", next_at as "nextAt"';

/** Makes sure that every url has a row; new ones are due at once. */
export async function addSources(db: Db, urls: readonly string[], now: Date): Promise<void> {
  await db.query('insert into sources (url, next_at) select unnest($1::text[]), $2 on conflict (url) do nothing', [urls, now]);
}

/**
 * Takes the feeds that are due among `urls`, longest waiting first, and puts their next visit off by `leaseMinutes`, so that
 * no other process visits them too and one that dies on the way costs a feed only that time.
 */
export async function takeDueSources(
  db: Db,
  urls: readonly string[],
  now: Date,
  leaseMinutes: number,
  limit: number,
): Promise<SourceState[]> {
  return db.query<SourceState>(
    `update sources set next_at = $2::timestamptz + make_interval(mins => $3::int)
     where url in (select url from sources where url = any($1) and next_at <= $2 order by next_at, url limit $4 for update skip locked)
     returning ${COLUMNS}`,
    [urls, now, leaseMinutes, limit],
  );
}

/** Writes down how a visit ended. */
export async function saveVisit(db: Db, state: SourceState): Promise<void> {
  const { url, etag, lastModified, failures, lastError, lastOk, nextAt } = state;
  await db.query(
    'update sources set etag = $2, last_modified = $3, failures = $4, last_error = $5, last_ok = $6, next_at = $7 where url = $1',
    [url, etag, lastModified, failures, lastError, lastOk, nextAt],
  );
}

/** Every feed that was ever visited, by url; for health and for the doctor. */
export async function sourceStates(db: Db): Promise<SourceState[]> {
  return db.query<SourceState>(`select ${COLUMNS} from sources order by url`);
}
