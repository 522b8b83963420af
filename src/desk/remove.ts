import { nextRunAt } from '../core/digests/due.js';
import type { Rule } from '../core/rule.js';
import type { Subscription } from '../core/subscription.js';
import { noteAudit } from '../store/audit.js';
import { endRule, restoreRule } from '../store/rules.js';
import { endSubscription, restoreSubscription } from '../store/subscriptions.js';
import type { Tenant } from '../store/tenant.js';
import { markTouched } from '../store/touched.js';
import { restate } from './restate.js';

type Watch = Rule | Subscription;

/** Ends a rule ("r1") or a digest ("d1"), and says so on the rule's standing messages; null when the workspace has none of that id. */
export function removeWatch(tenant: Tenant, id: string, person: string, clock: Date): Promise<Watch | null> {
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    const gone = id.startsWith('d') ? await endSubscription(inside, id, clock) : await endRule(inside, id, clock);
    if (!gone) return null;
    if ('kind' in gone) await restate(inside, gone, clock, { by: person, at: clock, why: 'removed' });
    await noteAudit(inside, { person, did: 'removed', target: id, before: gone }, clock);
    return gone;
  });
}

/**
 * Undoes that under the same id: the rule's messages say again what is so, and it is held against the scores at once; a digest comes
 * next when it is due after now. Null when none of that id was removed.
 */
export function restoreWatch(tenant: Tenant, id: string, person: string, clock: Date): Promise<Watch | null> {
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    const back = id.startsWith('d') ? await restoreSubscription(inside, id, (sub) => nextRunAt(sub, clock)) : await restoreRule(inside, id);
    if (!back) return null;
    if ('kind' in back) await takeUp(inside, back, clock);
    await noteAudit(inside, { person, did: 'restored', target: id, after: back }, clock);
    return back;
  });
}

async function takeUp(tenant: Tenant, rule: Rule, clock: Date): Promise<void> {
  await restate(tenant, rule, clock);
  await markTouched(
    tenant.db,
    rule.subjects.map(({ country }) => country),
    clock,
  );
}
