import type { Facts, Root } from '../core/dispatch/facts.js';
import { mannersOf } from '../core/dispatch/manners.js';
import { type QuietHours, quietUntil } from '../core/dispatch/quiet-hours.js';
import type { OutboxItem } from '../core/outbox-item.js';
import type { Db } from './db.js';

interface Row {
  readonly goneWhy: string | null;
  readonly watched: boolean;
  readonly removedAt: Date | null;
  readonly pausedAt: Date | null;
  readonly disabledWhy: string | null;
  readonly newerEdit: boolean;
  readonly root: Root;
  readonly hours: QuietHours | null;
  readonly channelUntil: Date | null;
  readonly pacedAt: Date | null;
}

/** What the stages ask about an item, in one query. `now` is the real clock. */
export async function factsFor(db: Db, item: OutboxItem, now: Date): Promise<Facts> {
  const [row] = await db.query<Row>(FACTS, [item.id, now]);
  if (!row) throw new Error(`the outbox has no item ${item.id}`);
  const { watched, removedAt, pausedAt, disabledWhy, hours, pacedAt, goneWhy, newerEdit, root, channelUntil } = row;
  return {
    now,
    manners: mannersOf(item.platform),
    goneWhy,
    watch: watched ? { removedAt, pausedAt, disabledWhy } : null,
    newerEdit,
    root,
    quietUntil: hours && quietUntil(hours, now),
    channelUntil,
    pacedAt: pacedAt ?? new Date(0),
  };
}

/**
 * $1: the item, $2: now. A message stands when the newest of those that were posted or edited under its key was sent; what may have been
 * shown, and nobody knows as which message, can never be edited.
 */
const FACTS = `select
    case when w.gone_at is null then null else coalesce(w.gone_why, 'Bellwether was removed from the workspace') end as "goneWhy",
    watch.id is not null as watched, watch.removed_at as "removedAt", watch.paused_at as "pausedAt",
    case when watch.disabled_at is null then null else coalesce(watch.disabled_why, 'its messages could not be delivered') end as "disabledWhy",
    o.edits is not null and exists (select 1 from outbox n where n.edits = o.edits and n.id > o.id and n.done_at is null) as "newerEdit",
    case
      when coalesce(o.edits, o.thread) is null then 'none'
      when r.id is null then 'never'
      when r.done_at is null then 'waiting'
      when exists (select 1 from outbox m where (m.key = r.key or m.edits = r.key) and m.outcome = 'sent' and m.message is not null) then 'stands'
      when exists (select 1 from outbox m where (m.key = r.key or m.edits = r.key) and m.outcome = 'unknown') then 'never'
      when r.outcome in ('ended', 'gone') then 'unsaid'
      when r.outcome = 'deleted' then 'deleted'
      else 'never'
    end as root,
    case when q.channel is null then null else jsonb_build_object('from', q.from_time, 'to', q.to_time, 'tz', q.tz, 'days', to_jsonb(q.days)) end as hours,
    case when c.paused_until > $2::timestamptz then c.paused_until end as "channelUntil",
    case when c.paced_at = '-infinity' then null else c.paced_at end as "pacedAt"
  from outbox o
  left join workspaces w on w.id = o.workspace
  left join outbox r on r.key = coalesce(o.edits, o.thread)
  left join outbox_channels c on c.platform = o.platform and c.workspace = o.workspace and c.channel = o.channel
  left join lateral (
    select id, removed_at, paused_at, disabled_at, disabled_why from rules where workspace = o.workspace and id = o.watch
    union all select id, removed_at, paused_at, disabled_at, disabled_why from subscriptions where workspace = o.workspace and id = o.watch
  ) watch on true
  left join lateral (
    select * from quiet_hours where workspace = o.workspace and channel in (o.channel, '') order by channel desc limit 1
  ) q on true
  where o.id = $1::bigint`;
