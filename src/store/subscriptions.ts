import type { Subscription } from '../core/subscription.js';
import type { Db } from './db.js';
import type { Tenant } from './tenant.js';

/** A digest as a person asks for it; `nextAt` is computed by the caller. */
export type NewSubscription = Omit<Subscription, 'id' | 'workspace' | 'createdAt' | 'pausedAt' | 'disabledWhy' | 'disabledAt'>;

const COLUMNS = `id, workspace, platform, channel, countries, at, tz, days, watchlist, format, paused_at as "pausedAt", disabled_why as "disabledWhy", disabled_at as "disabledAt", created_by as "createdBy", created_at as "createdAt", next_at as "nextAt"`;

/** Saves a subscription under the workspace's next short id: d1, d2 … */
export async function saveSubscription({ db, workspace }: Tenant, sub: NewSubscription, now: Date): Promise<Subscription> {
  const [saved] = await db.query<Subscription>(
    `insert into subscriptions (workspace, id, platform, channel, countries, at, tz, days, watchlist, format, created_by, created_at, next_at)
     select $1, 'd' || (coalesce(max(substr(id, 2)::int), 0) + 1), $2, $3, $4::text[], $5, $6, $7::int[], $8, $9, $10, $11::timestamptz, $12::timestamptz from subscriptions where workspace = $1
     returning ${COLUMNS}`,
    [
      workspace,
      sub.platform,
      sub.channel,
      sub.countries,
      sub.at,
      sub.tz,
      sub.days,
      sub.watchlist,
      sub.format,
      sub.createdBy,
      now,
      sub.nextAt,
    ],
  );
  if (!saved) throw new Error('a subscription was not saved');
  return saved;
}

/** The standing subscriptions of a workspace, oldest first. */
export const subscriptionsOf = ({ db, workspace }: Tenant): Promise<Subscription[]> =>
  db.query(`select ${COLUMNS} from subscriptions where workspace = $1 and removed_at is null order by created_at, id`, [workspace]);

/** Ends a subscription. Returns it, or null when there is none of that id. */
export async function endSubscription({ db, workspace }: Tenant, id: string, now: Date): Promise<Subscription | null> {
  const [sub] = await db.query<Subscription>(
    `update subscriptions set removed_at = $3::timestamptz where workspace = $1 and id = $2 and removed_at is null returning ${COLUMNS}`,
    [workspace, id, now],
  );
  return sub ?? null;
}

/** Takes one digest that is due, of a workspace that is still there, locked for the rest of the transaction; other processes skip it. */
export async function takeDue(tx: Db, now: Date): Promise<(Subscription & { lastAt: Date | null }) | null> {
  const [sub] = await tx.query<Subscription & { lastAt: Date | null }>(
    `select ${COLUMNS}, last_at as "lastAt" from subscriptions where removed_at is null and paused_at is null and disabled_at is null and not exists (select 1 from workspaces w where w.id = subscriptions.workspace and w.gone_at is not null) and next_at <= $1::timestamptz order by next_at limit 1 for update skip locked`,
    [now],
  );
  return sub ?? null;
}

/** Notes that it ran, and when it is due next. */
export async function noteRun(tx: Db, { workspace, id }: Subscription, ranAt: Date, nextAt: Date): Promise<void> {
  await tx.query('update subscriptions set last_at = $3::timestamptz, next_at = $4::timestamptz where workspace = $1 and id = $2', [
    workspace,
    id,
    ranAt,
    nextAt,
  ]);
}

/** Locks a standing digest for the rest of the transaction, and reads it as it is now. Null when it is gone. */
export async function lockSubscription({ db, workspace }: Tenant, id: string): Promise<Subscription | null> {
  const [sub] = await db.query<Subscription>(
    `select ${COLUMNS} from subscriptions where workspace = $1 and id = $2 and removed_at is null for update`,
    [workspace, id],
  );
  return sub ?? null;
}

/** What of a digest can be edited: all that a person sets, but where it speaks. */
export type SubscriptionChange = Pick<Subscription, 'countries' | 'at' | 'tz' | 'days' | 'watchlist' | 'format'>;

/** Changes a standing digest. Null when there is none of that id. */
export async function changeSubscription(
  { db, workspace }: Tenant,
  id: string,
  { countries, at, tz, days, watchlist, format }: SubscriptionChange,
  nextAt: Date,
): Promise<Subscription | null> {
  const [sub] = await db.query<Subscription>(
    `update subscriptions set countries = $3::text[], at = $4, tz = $5, days = $6::int[], watchlist = $7, format = $8, next_at = $9::timestamptz
     where workspace = $1 and id = $2 and removed_at is null returning ${COLUMNS}`,
    [workspace, id, countries, at, tz, days, watchlist, format, nextAt],
  );
  return sub ?? null;
}

/** Makes a removed digest stand again, under its own id, due when the caller says. Null when none of that id was removed. */
export async function restoreSubscription(
  { db, workspace }: Tenant,
  id: string,
  nextAt: (sub: Subscription) => Date,
): Promise<Subscription | null> {
  const [removed] = await db.query<Subscription>(
    `select ${COLUMNS} from subscriptions where workspace = $1 and id = $2 and removed_at is not null for update`,
    [workspace, id],
  );
  if (!removed) return null;
  const [sub] = await db.query<Subscription>(
    `update subscriptions set removed_at = null, next_at = $3::timestamptz where workspace = $1 and id = $2 returning ${COLUMNS}`,
    [workspace, id, nextAt(removed)],
  );
  return sub ?? null;
}
