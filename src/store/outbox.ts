import type { NewItem, OutboxItem, Outcome } from '../core/outbox-item.js';
import type { Db } from './db.js';

/** NOTIFY channel that tells of a new item. */
export const OUTBOX = 'outbox';

/** How long an item is ours while its platform is asked. Longer than any call may take, so that a slow answer is not taken for a crash. */
const LEASE_SECONDS = 30;

/** Puts items into the outbox, in the transaction that decided them. A key that stands already is the same item. */
export async function enqueue(tx: Db, items: readonly NewItem[]): Promise<void> {
  if (items.length === 0) return;
  await tx.query(
    `insert into outbox_channels (platform, workspace, channel) select distinct platform, workspace, channel from jsonb_to_recordset($1::jsonb) as r(platform text, workspace text, channel text) on conflict do nothing`,
    [JSON.stringify(items)],
  );
  await tx.query(
    `insert into outbox (key, workspace, platform, channel, kind, lane, card, edits, watch, thread, broadcast, decided_at)
     select key, workspace, platform, channel, kind, lane, card, edits, watch, thread, broadcast, "decidedAt"
     from jsonb_to_recordset($1::jsonb) as r(key text, workspace text, platform text, channel text, kind text, lane text, card jsonb, edits text, watch text, thread text, broadcast boolean, "decidedAt" timestamptz)
     on conflict (key) do nothing`,
    [JSON.stringify(items)],
  );
  await tx.query(`select pg_notify('${OUTBOX}', '')`);
}

/**
 * Takes the next item of every channel that may speak now, of the platforms that are connected: urgent ones first, else in the order of decision.
 * The channel's row is locked while choosing, and the item is leased, so that no two processes take the same.
 */
export function takeNext(db: Db, platforms: readonly string[], count: number, now: Date): Promise<OutboxItem[]> {
  return db.query(
    `with ready as (
       select head.id, head.lease_until is not null as was_leased from outbox_channels c
       cross join lateral (
         select o.id, o.not_before, o.lease_until from outbox o
         where o.platform = c.platform and o.workspace = c.workspace and o.channel = c.channel and o.done_at is null
         order by (o.lane = 'urgent') desc, o.id limit 1
       ) head
       where c.platform = any($1::text[]) and c.paused_until <= $3::timestamptz and head.not_before <= $3::timestamptz and (head.lease_until is null or head.lease_until < $3::timestamptz)
         and not exists (select 1 from outbox busy where busy.platform = c.platform and busy.workspace = c.workspace and busy.channel = c.channel and busy.done_at is null and busy.lease_until >= $3::timestamptz)
       order by head.id limit $2 for update of c skip locked
     )
     update outbox o set lease_until = $3::timestamptz + interval '${LEASE_SECONDS} seconds', attempts = attempts + 1 from ready
     where o.id = ready.id and o.done_at is null
     returning o.id::text as id, o.key, o.workspace, o.platform, o.channel, o.kind, o.lane, o.card, o.edits, o.watch, o.thread, o.broadcast, o.decided_at as "decidedAt", o.attempts, ready.was_leased as "wasLeased",
       (select e.message from outbox e where e.key = o.edits) as "editsMessage",
       (select e.message from outbox e where e.key = o.thread) as "threadMessage"`,
    [platforms, count, now],
  );
}

/** Ends every lease: for the one process that owns an embedded database, whose predecessor died holding them. That an attempt had begun stays known. */
export async function endLeases(db: Db): Promise<void> {
  await db.query(`update outbox set lease_until = '-infinity' where done_at is null and lease_until is not null`);
}

/** Writes down what became of an item. 'later' keeps it at the head of its channel, and pauses the channel until then. */
export async function recordOutcome(db: Db, item: OutboxItem, outcome: Outcome, now: Date): Promise<void> {
  if (outcome.kind !== 'later') {
    const message = outcome.kind === 'sent' ? outcome.message : null;
    await db.query(
      'update outbox set done_at = $2::timestamptz, lease_until = null, outcome = $3, why = $4, message = $5 where id = $1::bigint',
      [item.id, now, outcome.kind, 'why' in outcome ? outcome.why : null, message],
    );
    return;
  }
  await db.transaction(async (tx) => {
    await tx.query('update outbox set lease_until = null, not_before = $2::timestamptz, why = $3 where id = $1::bigint', [
      item.id,
      outcome.at,
      outcome.why,
    ]);
    await tx.query('update outbox_channels set paused_until = $4::timestamptz where platform = $1 and workspace = $2 and channel = $3', [
      item.platform,
      item.workspace,
      item.channel,
      outcome.at,
    ]);
  });
}

/** What waits, what failed and what is not known, of one platform: for the doctor and the log. */
export async function outboxCounts(db: Db): Promise<{ waiting: number; gone: number; unknown: number }> {
  const [row] = await db.query<{ waiting: number; gone: number; unknown: number }>(
    `select (count(*) filter (where done_at is null))::int as waiting, (count(*) filter (where outcome = 'gone'))::int as gone, (count(*) filter (where outcome = 'unknown'))::int as unknown from outbox`,
  );
  return row ?? { waiting: 0, gone: 0, unknown: 0 };
}
