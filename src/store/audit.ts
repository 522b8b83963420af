import type { Tenant } from './tenant.js';

/** What a person changed: `before` and `after` are plain data (JSON); left out where there was, or is, nothing. */
export interface AuditEntry {
  readonly person: string;
  /** In one or two words, as the card says it: "set", "edited", "paused", "removed", "corrected". */
  readonly did: string;
  /** What it was done to, by the id or name people know it by: "r1", "d2", "c3", "settings", "weights", "watchlist sites". */
  readonly target: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface KeptAudit extends AuditEntry {
  readonly id: number;
  readonly at: Date;
}

/** Books who changed what. In the transaction of the change, so that neither stands without the other. `at` is the real clock. */
export async function noteAudit({ db, workspace }: Tenant, { person, did, target, before, after }: AuditEntry, at: Date): Promise<void> {
  await db.query(
    'insert into audit (workspace, at, person, did, target, before, after) values ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb)',
    [workspace, at, person, did, target, json(before), json(after)],
  );
}

/** The last changes of the workspace, the newest first; only those before the row of an id, where it is given. */
export async function auditOf({ db, workspace }: Tenant, limit: number, beforeId: number | null = null): Promise<KeptAudit[]> {
  const rows = await db.query<Omit<KeptAudit, 'id'> & { id: string | number }>(
    `select id, at, person, did, target, before, after from audit
     where workspace = $1 and ($3::bigint is null or id < $3::bigint) order by id desc limit $2`,
    [workspace, limit, beforeId],
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** The last change of one thing, by its name; null when nobody changed it. */
export async function lastAuditOf({ db, workspace }: Tenant, target: string): Promise<KeptAudit | null> {
  const [row] = await db.query<Omit<KeptAudit, 'id'> & { id: string | number }>(
    'select id, at, person, did, target, before, after from audit where workspace = $1 and target = $2 order by id desc limit 1',
    [workspace, target],
  );
  return row ? { ...row, id: Number(row.id) } : null;
}

const json = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value));

/** How many changes the workspace's books hold. */
export async function countAudit({ db, workspace }: Tenant): Promise<number> {
  const [row] = await db.query<{ count: number }>('select count(*)::int as count from audit where workspace = $1', [workspace]);
  return row?.count ?? 0;
}
