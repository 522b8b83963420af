import { type Explained, explainReading } from '../core/alerting/explain-reading.js';
import type { Delivered } from '../core/cards/delivered-words.js';
import { type Judgement, judgements } from '../core/dispatch/judge.js';
import type { OutboxItem } from '../core/outbox-item.js';
import type { Rule } from '../core/rule.js';
import type { Score } from '../core/score.js';
import type { Subscription } from '../core/subscription.js';
import { itemsOf } from '../store/delivered.js';
import { lastEpisode } from '../store/episodes.js';
import { factsFor } from '../store/facts.js';
import { waitingOf } from '../store/outbox.js';
import { pausedBy } from '../store/stops.js';
import type { Tenant } from '../store/tenant.js';
import { scoresOf } from './look.js';
import { watchOf } from './subscribe.js';

/** Items of a rule or digest that are told. */
const TOLD = 5;

/** A waiting item, and what every stage of its way out says of it; or that a platform has it just now. */
export interface Waiting {
  readonly id: string;
  readonly judgements: readonly Judgement[];
  readonly sending: boolean;
}

/** Why something was, or was not, delivered. */
export interface WhyDelivered {
  readonly watch: Rule | Subscription;
  readonly pausedBy: string | null;
  /** The newest first. */
  readonly items: readonly Delivered[];
  /** Of those that wait. */
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** Of a rule: how it reads the present scores. Empty for a digest. */
  readonly readings: readonly { readonly score: Score; readonly explained: Explained }[];
}

/**
 * What became of the last items of a rule or digest, by the stages that deliver them; and how a rule reads the scores, by the evaluation
 * that fires it. Nothing is changed. `now` is what scores are as of, `clock` the real clock.
 * @throws Problem 'not-found' that lists what there is
 */
export async function whyDelivered(tenant: Tenant, id: string, now: Date, clock: Date): Promise<WhyDelivered> {
  const found = await watchOf(tenant, id);
  const items = await itemsOf(tenant, id, TOLD);
  const waiting = await waitingOf(
    tenant,
    id,
    items.filter(({ outcome }) => outcome === null).map((item) => item.id),
    clock,
  );
  return {
    watch: 'rule' in found ? found.rule : found.subscription,
    pausedBy: await pausedBy(tenant.db, tenant.workspace, id),
    items,
    waiting: new Map(await Promise.all(waiting.map(async (item) => [item.id, await judged(tenant, item, clock)] as const))),
    readings: 'rule' in found ? await readingsOf(tenant, found.rule, now, clock) : [],
  };
}

async function judged({ db }: Tenant, item: OutboxItem, clock: Date): Promise<Waiting> {
  const sending = item.leasedUntil !== undefined && item.leasedUntil !== null && item.leasedUntil > clock;
  return { id: item.id, sending, judgements: judgements(item, await factsFor(db, item, clock)) };
}

async function readingsOf(tenant: Tenant, rule: Rule, now: Date, clock: Date): Promise<WhyDelivered['readings']> {
  const scores = await scoresOf(tenant, rule.subjects, now);
  return Promise.all(
    scores.map(async (score) => ({
      score,
      explained: explainReading(rule, score, await lastEpisode(tenant.db, rule, score.subject), now, clock),
    })),
  );
}
