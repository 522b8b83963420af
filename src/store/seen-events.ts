import type { Db } from './db.js';

/** Whether an event that a platform delivered comes for the first time: the same one may come again, to any of our processes. */
export async function firstTime(db: Db, id: string, clock: Date): Promise<boolean> {
  const rows = await db.query(
    'insert into seen_events (id, seen_at) values ($1, $2::timestamptz) on conflict (id) do nothing returning id',
    [id, clock],
  );
  return rows.length > 0;
}

/** Forgets events that were seen before an instant; a platform does not repeat them for days. */
export async function forgetSeen(db: Db, before: Date): Promise<void> {
  await db.query('delete from seen_events where seen_at < $1::timestamptz', [before]);
}
