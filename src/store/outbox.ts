import type { NewItem, OutboxItem } from '../core/outbox-item.js';
import type { Db } from './db.js';
import type { Tenant } from './tenant.js';

/** NOTIFY channel that tells of a new item. */
export const OUTBOX = 'outbox';

/** How long an item is ours while its platform is asked. Longer than any call may take, so that a slow answer is not taken for a crash. */
const LEASE_SECONDS = 30;

/**
 * Puts items into the outbox, in the transaction that decided them. A key that stands already is the same item. A message that is held
 * is looked at again when an edit of it comes: it is said in the words of its newest edit, which may no longer have to wait.
 */
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
  const edited = items.flatMap(({ edits }) => (edits === null ? [] : [edits]));
  if (edited.length > 0)
    await tx.query(`update outbox set not_before = '-infinity' where key = any($1::text[]) and done_at is null and lease_until is null`, [
      edited,
    ]);
  await tx.query(`select pg_notify('${OUTBOX}', '')`);
}

/** Whether the item `o` may be looked at, as of $2: not done, not held, nobody's, and not in need of a message that waits itself. */
const READY = `o.done_at is null and o.not_before <= $2::timestamptz and (o.lease_until is null or o.lease_until < $2::timestamptz)
  and not exists (select 1 from outbox r where r.key = coalesce(o.edits, o.thread) and r.done_at is null)`;

/** Whether no item of the channel `c` is with its platform just now. */
const IDLE = `not exists (select 1 from outbox busy where busy.platform = c.platform and busy.workspace = c.workspace and busy.channel = c.channel
  and busy.done_at is null and busy.lease_until >= $2::timestamptz)`;

/** Columns that tell which message stands for the one of a key: the newest that was sent, since a deleted one is posted again by an edit. */
const STANDS_FOR = (key: string): string =>
  `(select m.message from outbox m where (m.key = ${key} or m.edits = ${key}) and m.outcome = 'sent' and m.message is not null order by m.id desc limit 1)`;

/** An item as the stages and the platforms know it. A new message takes the words of its newest edit: nobody is told what is no longer so. */
const ITEM = `o.id::text as id, o.key, o.workspace, o.platform, o.channel, o.kind, o.lane, o.edits, o.watch, o.thread, o.broadcast, o.decided_at as "decidedAt", o.attempts,
  case when o.edits is null then coalesce((select e.card from outbox e where e.edits = o.key and e.done_at is null order by e.id desc limit 1), o.card) else o.card end as card,
  ${STANDS_FOR('o.edits')} as "editsMessage", ${STANDS_FOR('o.thread')} as "threadMessage"`;

/** A channel, as a row of outbox_channels. */
interface ChannelKey {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
}

/**
 * Takes the next item of every channel that may speak now, of the platforms that are connected: urgent ones first, else in the order of
 * decision. The channels' rows are locked before the items are chosen, so that what another process took meanwhile is seen; the items
 * are leased.
 */
export function takeNext(db: Db, platforms: readonly string[], count: number, now: Date): Promise<OutboxItem[]> {
  return db.transaction(async (tx) => {
    const channels = await tx.query<ChannelKey>(
      `select c.platform, c.workspace, c.channel from outbox_channels c
       join (select platform, workspace, channel, min(id) as first from outbox o where platform = any($1::text[]) and ${READY} group by platform, workspace, channel) waiting
         on waiting.platform = c.platform and waiting.workspace = c.workspace and waiting.channel = c.channel
       where c.paused_until <= $2::timestamptz and ${IDLE} order by waiting.first limit $3 for update of c skip locked`,
      [platforms, now, count],
    );
    if (channels.length === 0) return [];
    return tx.query<OutboxItem>(
      `with head as (
         select distinct on (o.platform, o.workspace, o.channel) o.id, o.lease_until from outbox o
         join jsonb_to_recordset($1::jsonb) as c(platform text, workspace text, channel text) on c.platform = o.platform and c.workspace = o.workspace and c.channel = o.channel
         where ${READY} and ${IDLE} order by o.platform, o.workspace, o.channel, (o.lane = 'urgent') desc, o.id
       )
       update outbox o set lease_until = $2::timestamptz + interval '${LEASE_SECONDS} seconds', attempts = o.attempts + 1 from head
       where o.id = head.id and o.done_at is null and (o.lease_until is null or o.lease_until < $2::timestamptz)
       returning ${ITEM}, head.lease_until is not null as "wasLeased", head.lease_until as "leasedUntil"`,
      [JSON.stringify(channels), now],
    );
  });
}

/** Waiting items by their ids, as takeNext would give them; nothing is taken. */
export const waitingOf = ({ db, workspace }: Tenant, watch: string, ids: readonly string[], now: Date): Promise<OutboxItem[]> =>
  db.query(
    `select ${ITEM}, coalesce(o.lease_until < $4::timestamptz, false) as "wasLeased", o.lease_until as "leasedUntil" from outbox o
     where o.workspace = $1 and o.watch = $2 and o.done_at is null and o.id = any($3::bigint[])`,
    [workspace, watch, ids, now],
  );

/**
 * Ends every lease: for the one process that owns an embedded database, whose predecessor died holding them. That an attempt had begun
 * stays known, and about when.
 */
export async function endLeases(db: Db): Promise<void> {
  await db.query(
    `update outbox set lease_until = least(lease_until, now() - interval '1 second') where done_at is null and lease_until is not null`,
  );
}

/** What waits, what failed and what is not known, of all workspaces: for the doctor and the log. */
export async function outboxCounts(db: Db): Promise<{ waiting: number; gone: number; unknown: number }> {
  const [row] = await db.query<{ waiting: number; gone: number; unknown: number }>(
    `select (count(*) filter (where done_at is null))::int as waiting, (count(*) filter (where outcome = 'gone'))::int as gone, (count(*) filter (where outcome = 'unknown'))::int as unknown from outbox`,
  );
  return row ?? { waiting: 0, gone: 0, unknown: 0 };
}
