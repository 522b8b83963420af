import type { OutboxItem } from '../core/outbox-item.js';
import type { Db } from './db.js';
import { OUTBOX } from './outbox.js';

/** What an item ended as, in the column `outcome`. */
export type Ended = 'sent' | 'ended' | 'gone' | 'unknown';

/** Writes down how an item ended. `message` is the platform's id of the message it made or edited. */
export async function finish(
  tx: Db,
  { id }: OutboxItem,
  { outcome, why, message }: { outcome: Ended; why: string | null; message: string | null },
  now: Date,
): Promise<void> {
  await tx.query(
    'update outbox set done_at = $2::timestamptz, lease_until = null, outcome = $3, why = $4, message = $5 where id = $1::bigint',
    [id, now, outcome, why, message],
  );
}

/** Tried, and to be tried again: it stays at the head of its channel, which waits with it. */
export async function putOff(tx: Db, item: OutboxItem, at: Date, why: string): Promise<void> {
  await tx.query('update outbox set lease_until = null, not_before = $2::timestamptz, why = $3 where id = $1::bigint', [item.id, at, why]);
  await pauseChannel(tx, item, at);
}

/** Not tried: it waits alone, while others of its channel may go. An attempt that was none is not counted. */
export async function hold(tx: Db, { id }: OutboxItem, at: Date, why: string): Promise<void> {
  await tx.query(
    'update outbox set lease_until = null, attempts = attempts - 1, not_before = $2::timestamptz, why = $3 where id = $1::bigint',
    [id, at, why],
  );
}

/** Not tried: all of its channel waits. */
export async function holdChannel(tx: Db, item: OutboxItem, at: Date, why: string): Promise<void> {
  await tx.query('update outbox set lease_until = null, attempts = attempts - 1, why = $2 where id = $1::bigint', [item.id, why]);
  await pauseChannel(tx, item, at);
}

/** Tried again at once, in another way. */
export async function again(tx: Db, { id }: OutboxItem, why: string): Promise<void> {
  await tx.query(`update outbox set lease_until = null, not_before = '-infinity', why = $2 where id = $1::bigint`, [id, why]);
}

/**
 * Somebody deleted the message that was posted under a key: it stands no more. True the first time, when it may be posted once more;
 * false when that was done before.
 */
export async function forgetMessage(tx: Db, key: string, why: string): Promise<boolean> {
  const first = await tx.query(
    `update outbox set outcome = 'deleted', why = $2, message = null where key = $1 and done_at is not null and outcome <> 'deleted' returning id`,
    [key, why],
  );
  if (first.length === 0) return false;
  await tx.query('update outbox set message = null where edits = $1 and message is not null', [key]);
  return true;
}

/** A message went to the channel: its token bucket afterwards, and no failure stands in a row any more when it arrived. */
export async function noteSent(
  tx: Db,
  { platform, workspace, channel }: OutboxItem,
  { pacedAt, arrived }: { pacedAt: Date; arrived: boolean },
): Promise<void> {
  await tx.query(
    'update outbox_channels set paced_at = $4::timestamptz, soft_failures = case when $5::boolean then 0 else soft_failures end where platform = $1 and workspace = $2 and channel = $3',
    [platform, workspace, channel, pacedAt, arrived],
  );
}

/** One more failure in a row that may be of the channel; returns how many. */
export async function noteFailure(tx: Db, { platform, workspace, channel }: OutboxItem): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    'update outbox_channels set soft_failures = soft_failures + 1 where platform = $1 and workspace = $2 and channel = $3 returning soft_failures as count',
    [platform, workspace, channel],
  );
  return row?.count ?? 0;
}

/** Failures of a channel are forgotten: it was stopped for them, or a person mended it. */
export async function forgetFailures(tx: Db, { platform, workspace, channel }: Where): Promise<void> {
  await tx.query('update outbox_channels set soft_failures = 0 where platform = $1 and workspace = $2 and channel = $3', [
    platform,
    workspace,
    channel,
  ]);
}

/** A channel of a workspace. */
export interface Where {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
}

/** Ends, visibly, what waits for a channel; for the whole workspace where `channel` is null. Returns how many items. */
export async function endWaiting(
  tx: Db,
  { platform, workspace }: Omit<Where, 'channel'>,
  channel: string | null,
  why: string,
  now: Date,
): Promise<number> {
  const ended = await tx.query(
    `update outbox set done_at = $5::timestamptz, outcome = 'ended', why = $4
     where platform = $1 and workspace = $2 and ($3::text is null or channel = $3) and done_at is null and lease_until is null returning id`,
    [platform, workspace, channel, why, now],
  );
  return ended.length;
}

/** Has what is held in a channel looked at again: its quiet hours changed, or it went on. */
export async function lookAgain(tx: Db, { workspace, channel }: Omit<Where, 'platform'>): Promise<void> {
  await tx.query(
    `update outbox set not_before = '-infinity' where workspace = $1 and channel = $2 and done_at is null and lease_until is null`,
    [workspace, channel],
  );
  await tx.query(`select pg_notify('${OUTBOX}', '')`);
}

const pauseChannel = (tx: Db, { platform, workspace, channel }: OutboxItem, at: Date): Promise<unknown> =>
  tx.query('update outbox_channels set paused_until = $4::timestamptz where platform = $1 and workspace = $2 and channel = $3', [
    platform,
    workspace,
    channel,
    at,
  ]);
