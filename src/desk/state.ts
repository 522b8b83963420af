import type { Db } from '../store/db.js';
import { readMeta } from '../store/meta.js';
import { pendingMigrations } from '../store/migrate.js';
import { outboxCounts } from '../store/outbox.js';
import { sourceStates } from '../store/sources.js';
import { type ModelState, modelState } from './model-tagger/state.js';

/** How the database is, for whoever looks after it. Plain data: it goes over HTTP too. */
export interface DeskState {
  readonly kind: Db['kind'];
  readonly postgres: string;
  /** Migrations that are still to be applied; nothing else is known while there are any. */
  readonly pending: readonly string[];
  readonly stored: Stored | null;
}

interface Stored {
  readonly articles: number;
  readonly events: number;
  readonly outbox: { readonly waiting: number; readonly gone: number; readonly unknown: number };
  /** Instants as ISO 8601: the sample's last day, when the first live article came, when a feed was last read. */
  readonly sampleEnds: string | null;
  readonly liveSince: string | null;
  readonly feeds: { readonly known: number; readonly failing: number; readonly lastRead: string | null };
  /** A language model that reads articles, and its day so far; null when none does. */
  readonly model: ModelState | null;
}

/** Looks and changes nothing. `clock` is the real clock. */
export async function deskState(db: Db, clock: Date): Promise<DeskState> {
  const [row] = await db.query<{ version: string }>(`select current_setting('server_version') as version`);
  const pending = await pendingMigrations(db);
  return { kind: db.kind, postgres: row?.version ?? '', pending, stored: pending.length > 0 ? null : await storedIn(db, clock) };
}

async function storedIn(db: Db, clock: Date): Promise<Stored> {
  const [counts] = await db.query<{ articles: number; events: number }>(
    'select (select count(*) from articles)::int as articles, (select count(*) from events)::int as events',
  );
  const sources = await sourceStates(db);
  const read = sources.flatMap(({ lastOk }) => (lastOk ? [lastOk.getTime()] : []));
  return {
    articles: counts?.articles ?? 0,
    events: counts?.events ?? 0,
    outbox: await outboxCounts(db),
    sampleEnds: await readMeta<string>(db, 'sample-ends'),
    liveSince: await readMeta<string>(db, 'live-since'),
    feeds: {
      known: sources.length,
      failing: sources.filter(({ failures }) => failures > 0).length,
      lastRead: read.length > 0 ? new Date(Math.max(...read)).toISOString() : null,
    },
    model: await modelState(db, clock),
  };
}
