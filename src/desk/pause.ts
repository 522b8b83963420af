import { nextRunAt } from '../core/digests/due.js';
import type { Rule } from '../core/rule.js';
import type { Subscription } from '../core/subscription.js';
import { noteAudit } from '../store/audit.js';
import { forgetFailures } from '../store/outcomes.js';
import { goOn, pause, pausedBy, setNext } from '../store/stops.js';
import type { Tenant } from '../store/tenant.js';
import { markTouched } from '../store/touched.js';
import { restate } from './restate.js';
import { watchOf } from './subscribe.js';

/** What became of it: the rule or digest as it is now, and whether it was so before. */
export interface Paused {
  readonly watch: Rule | Subscription;
  /** Why it had been stopped, when it goes on after that. */
  readonly stoppedWhy: string | null;
  /** It was paused already, by whom; or it ran already. */
  readonly already: boolean;
  readonly by: string | null;
}

/**
 * Nothing more is decided for a rule ("r1") or digest ("d1") until somebody resumes it.
 * @throws Problem 'not-found' that lists what there is
 */
export function pauseWatch(tenant: Tenant, id: string, person: string, clock: Date): Promise<Paused> {
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    await watchNow(inside, id);
    const changed = await pause(tx, tenant.workspace, id, person, clock);
    if (changed) await noteAudit(inside, { person, did: 'paused', target: id }, clock);
    if (changed) await said(inside, id, clock);
    return { watch: await watchNow(inside, id), stoppedWhy: null, already: !changed, by: await pausedBy(tx, tenant.workspace, id) };
  });
}

/**
 * It goes on: a rule is held against the scores at once, a digest comes at its next time, and what it missed is not sent after it.
 * @throws Problem 'not-found' that lists what there is
 */
export function resumeWatch(tenant: Tenant, id: string, person: string, clock: Date): Promise<Paused> {
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    const before = await watchNow(inside, id);
    const changed = await goOn(tx, tenant.workspace, id);
    if (changed) await caughtUp(inside, before, person, clock);
    if (changed) await said(inside, id, clock);
    return { watch: await watchNow(inside, id), stoppedWhy: before.disabledWhy, already: !changed, by: null };
  });
}

async function caughtUp(tenant: Tenant, before: Rule | Subscription, person: string, clock: Date): Promise<void> {
  const { db, workspace } = tenant;
  const { id, disabledWhy } = before;
  await forgetFailures(db, before);
  if ('kind' in before)
    await markTouched(
      db,
      before.subjects.map(({ country }) => country),
      clock,
    );
  else await setNext(db, workspace, id, nextRunAt(before, clock));
  await noteAudit(tenant, { person, did: 'resumed', target: id, ...(disabledWhy ? { before: { stopped: disabledWhy } } : {}) }, clock);
}

/** The messages that stand say at once that their alert rests, or no longer does. */
async function said(tenant: Tenant, id: string, clock: Date): Promise<void> {
  const watch = await watchNow(tenant, id);
  if ('kind' in watch) await restate(tenant, watch, clock);
}

async function watchNow(tenant: Tenant, id: string): Promise<Rule | Subscription> {
  const found = await watchOf(tenant, id);
  return 'rule' in found ? found.rule : found.subscription;
}
