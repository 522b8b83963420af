import type { Db } from './db.js';
import type { Where } from './outcomes.js';

/** A rule or digest that was stopped, and whose it is. */
export interface Stopped {
  readonly id: string;
  readonly createdBy: string;
}

/** Stops the rules and digests of a channel that run still or are paused, with the reason. Returns those that were not stopped before. */
export const stopWatches = (tx: Db, { platform, workspace, channel }: Where, why: string, at: Date): Promise<Stopped[]> =>
  tx.query(
    `with stopped_rules as (
       update rules set disabled_at = $5::timestamptz, disabled_why = $4
       where workspace = $1 and platform = $2 and channel = $3 and removed_at is null and disabled_at is null returning id, created_by
     ), stopped_digests as (
       update subscriptions set disabled_at = $5::timestamptz, disabled_why = $4
       where workspace = $1 and platform = $2 and channel = $3 and removed_at is null and disabled_at is null returning id, created_by
     )
     select id, created_by as "createdBy" from stopped_rules union all select id, created_by from stopped_digests`,
    [workspace, platform, channel, why, at],
  );

/** A person pauses a rule ("r1") or digest ("d1"); the columns are the same in both tables. False when it is removed, or paused already. */
export async function pause(tx: Db, workspace: string, id: string, person: string, at: Date): Promise<boolean> {
  const rows = await tx.query(
    `update ${tableOf(id)} set paused_at = $3::timestamptz, paused_by = $4 where workspace = $1 and id = $2 and removed_at is null and paused_at is null returning id`,
    [workspace, id, at, person],
  );
  return rows.length > 0;
}

/** It goes on, whether a person had paused it or it was stopped. False when it runs, or is removed. */
export async function goOn(tx: Db, workspace: string, id: string): Promise<boolean> {
  const rows = await tx.query(
    `update ${tableOf(id)} set paused_at = null, paused_by = null, disabled_at = null, disabled_why = null
     where workspace = $1 and id = $2 and removed_at is null and (paused_at is not null or disabled_at is not null) returning id`,
    [workspace, id],
  );
  // What its open episodes say is written anew: meanwhile nobody followed them, and a message may have been kept back.
  if (rows.length > 0 && tableOf(id) === 'rules')
    await tx.query(
      `update episodes set said_level = null, edited_at = null where workspace = $1 and rule = $2 and state <> 'resolved' and fired_at is not null`,
      [workspace, id],
    );
  return rows.length > 0;
}

/** Who paused it; null when nobody did. */
export async function pausedBy(tx: Db, workspace: string, id: string): Promise<string | null> {
  const [row] = await tx.query<{ person: string | null }>(
    `select paused_by as person from ${tableOf(id)} where workspace = $1 and id = $2`,
    [workspace, id],
  );
  return row?.person ?? null;
}

/** When a digest comes next. */
export async function setNext(tx: Db, workspace: string, id: string, nextAt: Date): Promise<void> {
  await tx.query('update subscriptions set next_at = $3::timestamptz where workspace = $1 and id = $2', [workspace, id, nextAt]);
}

const tableOf = (id: string): 'rules' | 'subscriptions' => (id.startsWith('d') ? 'subscriptions' : 'rules');
