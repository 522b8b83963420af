import type { Delivered } from '../core/cards/delivered-words.js';
import { quietUntil } from '../core/dispatch/quiet-hours.js';
import type { Rule } from '../core/rule.js';
import type { Subscription } from '../core/subscription.js';
import { endedAs, lastArticle, trafficOf } from '../store/delivered.js';
import { allQuietHours } from '../store/quiet-hours.js';
import { sourceStates } from '../store/sources.js';
import type { Tenant } from '../store/tenant.js';
import { watchesOf } from './subscribe.js';

const DAY = 86_400_000;

/** How far back failures are told. */
const BACK = 7 * DAY;

/** Of each kind of failure, told one by one; more are counted. */
const TOLD = 5;

/** How a workspace's messages fare, and whether news comes in; the news is everybody's. */
export interface Deliverability {
  readonly waiting: number;
  /** When the oldest that waits was decided. */
  readonly oldest: Date | null;
  /** Within the last 24 hours. */
  readonly sent: number;
  /** Of the last seven days, the newest first. */
  readonly unknown: { readonly items: readonly Delivered[]; readonly count: number };
  readonly gone: { readonly items: readonly Delivered[]; readonly count: number };
  readonly stopped: readonly (Rule | Subscription)[];
  /** Quiet hours that run now: in which channel ('' is everywhere), until when. */
  readonly quiet: readonly { readonly channel: string; readonly until: Date }[];
  readonly feeds: { readonly known: number; readonly failing: number; readonly lastRead: Date | null };
  readonly lastArticle: Date | null;
}

/** Looks and changes nothing. `clock` is the real clock. */
export async function deliverability(tenant: Tenant, clock: Date): Promise<Deliverability> {
  const since = new Date(clock.getTime() - BACK);
  const { rules, subscriptions } = await watchesOf(tenant);
  const hours = await allQuietHours(tenant);
  return {
    ...(await trafficOf(tenant, new Date(clock.getTime() - DAY))),
    unknown: await endedAs(tenant, 'unknown', since, TOLD),
    gone: await endedAs(tenant, 'gone', since, TOLD),
    stopped: [...rules, ...subscriptions].filter(({ disabledWhy }) => disabledWhy !== null),
    quiet: hours.flatMap(({ channel, ...one }) => {
      const until = quietUntil(one, clock);
      return until ? [{ channel, until }] : [];
    }),
    feeds: await feedsRead(tenant),
    lastArticle: await lastArticle(tenant.db, tenant.workspace),
  };
}

async function feedsRead({ db }: Tenant): Promise<Deliverability['feeds']> {
  const sources = await sourceStates(db);
  const read = sources.flatMap(({ lastOk }) => (lastOk ? [lastOk.getTime()] : []));
  return {
    known: sources.length,
    failing: sources.filter(({ failures }) => failures > 0).length,
    lastRead: read.length > 0 ? new Date(Math.max(...read)) : null,
  };
}
