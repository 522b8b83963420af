import { testCard } from '../core/cards/test.js';
import { nextRunAt } from '../core/digests/due.js';
import { Problem } from '../core/problem.js';
import type { Rule } from '../core/rule.js';
import type { Subscription } from '../core/subscription.js';
import { noteAudit } from '../store/audit.js';
import { enqueue } from '../store/outbox.js';
import { type NewRule, rulesOf, saveRule } from '../store/rules.js';
import { type NewSubscription as Saved, saveSubscription, subscriptionsOf } from '../store/subscriptions.js';
import type { Tenant } from '../store/tenant.js';
import { markTouched } from '../store/touched.js';
import { ensureWorkspace, lockWorkspace } from '../store/workspaces.js';
import { scoresOf } from './look.js';

/** A digest as a person asks for it. */
export type NewSubscription = Omit<Saved, 'nextAt'>;
export type { NewRule };

/** What a workspace has asked for. */
export interface Watches {
  readonly rules: readonly Rule[];
  readonly subscriptions: readonly Subscription[];
}

/** Sets a rule, and has it held against the scores at once. `clock` is the real one: it stamps and wakes. */
export function addRule(tenant: Tenant, rule: NewRule, clock: Date): Promise<Rule> {
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    await ensureWorkspace(tx, tenant.workspace, rule.platform);
    await lockWorkspace(inside);
    const saved = await saveRule(inside, rule, clock);
    await markTouched(
      tx,
      saved.subjects.map(({ country }) => country),
      clock,
    );
    await noteAudit(inside, { person: rule.createdBy, did: 'set', target: saved.id, after: saved }, clock);
    return saved;
  });
}

/** Subscribes a channel to a digest; the first comes at the next time it names, unless another instant is given. */
export function addSubscription(tenant: Tenant, sub: NewSubscription, clock: Date, firstAt = nextRunAt(sub, clock)): Promise<Subscription> {
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    await ensureWorkspace(tx, tenant.workspace, sub.platform);
    await lockWorkspace(inside);
    const saved = await saveSubscription(inside, { ...sub, nextAt: firstAt }, clock);
    await noteAudit(inside, { person: sub.createdBy, did: 'set', target: saved.id, after: saved }, clock);
    return saved;
  });
}

/** The standing rules and digests of the workspace. */
export async function watchesOf(tenant: Tenant): Promise<Watches> {
  const [rules, subscriptions] = await Promise.all([rulesOf(tenant), subscriptionsOf(tenant)]);
  return { rules, subscriptions };
}

/**
 * The rule or digest of an id.
 * @throws Problem 'not-found' that lists what there is
 */
export async function watchOf(tenant: Tenant, id: string): Promise<{ rule: Rule } | { subscription: Subscription }> {
  const { rules, subscriptions } = await watchesOf(tenant);
  const rule = rules.find((one) => one.id === id);
  if (rule) return { rule };
  const subscription = subscriptions.find((one) => one.id === id);
  if (subscription) return { subscription };
  const ids = [...rules, ...subscriptions].map((one) => one.id);
  throw new Problem(
    'not-found',
    `There is no alert or digest ${id} here.`,
    ids.length > 0
      ? { hint: `There are: ${ids.join(', ')}.` }
      : { hint: 'Nothing is watched yet: /watch alert country:KZ level:60 sets an alert.' },
  );
}

/** Sends a test message to where a rule or digest goes, through the same outbox; returns what was tested. */
export async function testWatch(tenant: Tenant, id: string, now: Date): Promise<Rule | Subscription> {
  const found = await watchOf(tenant, id);
  const watched = 'rule' in found ? found.rule : found.subscription;
  const { workspace, platform, channel } = watched;
  const subject = 'rule' in found ? found.rule.subjects[0] : undefined;
  const [present] = subject ? await scoresOf(tenant, [subject], now) : [];
  const clock = new Date();
  const key = `test:${workspace}:${id}:${clock.getTime()}`;
  await enqueue(tenant.db, [
    {
      key,
      workspace,
      platform,
      channel,
      kind: 'notice',
      lane: 'normal',
      card: testCard(watched, present),
      edits: null,
      watch: id,
      thread: null,
      broadcast: false,
      decidedAt: clock,
    },
  ]);
  return watched;
}
