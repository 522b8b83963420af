import type { Tenant } from './tenant.js';

/** Whether an item of this key was decided after an instant. */
export async function wasDecided({ db, workspace }: Tenant, key: string, since: Date): Promise<boolean> {
  const rows = await db.query('select 1 from outbox where workspace = $1 and key = $2 and decided_at > $3::timestamptz', [
    workspace,
    key,
    since,
  ]);
  return rows.length > 0;
}
