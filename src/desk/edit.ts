import { nextRunAt } from '../core/digests/due.js';
import { Problem } from '../core/problem.js';
import type { Rule } from '../core/rule.js';
import type { Subscription } from '../core/subscription.js';
import { noteAudit } from '../store/audit.js';
import { type KeptEpisode, openEpisodes, saveEpisode } from '../store/episodes.js';
import { enqueue } from '../store/outbox.js';
import { changeRule, lockRule, type RuleChange } from '../store/rules.js';
import { changeSubscription, lockSubscription, type SubscriptionChange } from '../store/subscriptions.js';
import type { Tenant } from '../store/tenant.js';
import { markTouched } from '../store/touched.js';
import { livingItem } from './alert-items.js';
import { isSame } from './hold.js';
import { scoresOf } from './look.js';
import { deskNow } from './now.js';
import { restate } from './restate.js';

/** What something was, and what it is now. */
export interface Edited<Watch> {
  readonly before: Watch;
  readonly after: Watch;
}

/** Who edits it, and by the real clock. */
interface Editing {
  readonly person: string;
  readonly clock: Date;
}

/**
 * Changes what a rule asks for, under the same id: its open episode stays, its message says at once what is so now, and the rule is held
 * against the scores. An episode about something that the rule no longer asks for is over.
 * @throws Problem 'not-found' when it was removed meanwhile; whatever `change` throws
 */
export function editRule(
  tenant: Tenant,
  id: string,
  change: (rule: Rule) => RuleChange,
  { person, clock }: Editing,
): Promise<Edited<Rule>> {
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    const before = await lockRule(tx, tenant.workspace, id);
    const after = before && (await changeRule(inside, id, change(before)));
    if (!before || !after) throw removedMeanwhile(id);
    await endOthers(inside, after, { person, clock });
    await restate(inside, after, clock);
    await markTouched(
      tx,
      after.subjects.map(({ country }) => country),
      clock,
    );
    await noteAudit(inside, { person, did: 'edited', target: id, before: asksOf(before), after: asksOf(after) }, clock);
    return { before, after };
  });
}

/** What of a rule people set. */
const asksOf = ({ subjects, kind, params, forMinutes, minPublishers, format, updates }: Rule): RuleChange => ({
  subjects,
  kind,
  params,
  forMinutes,
  minPublishers,
  format,
  updates,
});

async function endOthers(tenant: Tenant, rule: Rule, editing: Editing): Promise<void> {
  const open = await openEpisodes(tenant, rule.id);
  for (const episode of open) if (!rule.subjects.some((one) => isSame(one, episode.subject))) await end(tenant, rule, episode, editing);
}

async function end(tenant: Tenant, rule: Rule, episode: KeptEpisode, { person, clock }: Editing): Promise<void> {
  const [score] = await scoresOf(tenant, [episode.subject], await deskNow(tenant.db, clock));
  if (!score) return;
  const states = [...episode.states, { state: 'resolved' as const, at: clock, by: person, why: 'edited' }];
  const nap = { snoozedUntil: null, snoozedAt: null, dueAt: null };
  const ended: KeptEpisode = { ...episode, ...nap, state: 'resolved', since: clock, by: person, states };
  await saveEpisode(tenant.db, rule, ended);
  const stopped = { by: person, at: clock, why: 'edited' } as const;
  await enqueue(tenant.db, [livingItem({ rule, episode: ended, score, edit: true, stopped }, clock)]);
}

/**
 * Changes a digest under the same id; it comes next when its new times say.
 * @throws Problem 'not-found' when it was removed meanwhile; whatever `change` throws
 */
export function editSubscription(
  tenant: Tenant,
  id: string,
  change: (subscription: Subscription) => SubscriptionChange,
  { person, clock }: Editing,
): Promise<Edited<Subscription>> {
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    const before = await lockSubscription(inside, id);
    const wanted = before && change(before);
    const after = wanted && (await changeSubscription(inside, id, wanted, nextRunAt(wanted, clock)));
    if (!before || !after) throw removedMeanwhile(id);
    await noteAudit(inside, { person, did: 'edited', target: id, before, after }, clock);
    return { before, after };
  });
}

const removedMeanwhile = (id: string): Problem => new Problem('not-found', `${id} was removed by somebody else a moment ago.`);
