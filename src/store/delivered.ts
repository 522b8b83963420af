import type { Delivered } from '../core/cards/delivered-words.js';
import type { Db } from './db.js';
import type { Tenant } from './tenant.js';

const COLUMNS = `id::text as id, card->>'title' as title, kind, platform, channel, decided_at as "decidedAt", done_at as "doneAt", outcome, why, message, edits is not null as "isEdit"`;

/** The last items of a rule or digest, the newest first; edits that a newer one made needless are left out. */
export const itemsOf = ({ db, workspace }: Tenant, watch: string, limit: number): Promise<Delivered[]> =>
  db.query(
    `select ${COLUMNS} from outbox where workspace = $1 and watch = $2 and not (edits is not null and outcome = 'ended' and why like 'a newer edit%') order by outbox.id desc limit $3`,
    [workspace, watch, limit],
  );

/** Items of the workspace with an outcome that a person should know of, decided after an instant: the newest first, and how many there are. */
export async function endedAs(
  { db, workspace }: Tenant,
  outcome: 'unknown' | 'gone',
  since: Date,
  limit: number,
): Promise<{ items: Delivered[]; count: number }> {
  const where = 'workspace = $1 and outcome = $2 and decided_at > $3::timestamptz';
  const [items, [row]] = await Promise.all([
    db.query<Delivered>(`select ${COLUMNS} from outbox where ${where} order by outbox.id desc limit $4`, [
      workspace,
      outcome,
      since,
      limit,
    ]),
    db.query<{ count: number }>(`select count(*)::int as count from outbox where ${where}`, [workspace, outcome, since]),
  ]);
  return { items, count: row?.count ?? 0 };
}

/** What waits in the workspace, since when the oldest does, and what was sent after an instant. */
export async function trafficOf({ db, workspace }: Tenant, since: Date): Promise<{ waiting: number; oldest: Date | null; sent: number }> {
  const [row] = await db.query<{ waiting: number; oldest: Date | null; sent: number }>(
    `select (count(*) filter (where done_at is null))::int as waiting, min(decided_at) filter (where done_at is null) as oldest,
       (count(*) filter (where outcome = 'sent' and done_at > $2::timestamptz))::int as sent from outbox where workspace = $1`,
    [workspace, since],
  );
  return row ?? { waiting: 0, oldest: null, sent: 0 };
}

/** When the last article came in that all workspaces read or this one alone; null when none did. */
export async function lastArticle(db: Db, workspace: string): Promise<Date | null> {
  const [row] = await db.query<{ at: Date | null }>('select max(known_at) as at from articles where workspace is null or workspace = $1', [
    workspace,
  ]);
  return row?.at ?? null;
}
