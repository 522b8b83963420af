import type { EpisodeRef } from '../core/alerting/episode-id.js';
import { episodeIdOf } from '../core/alerting/episode-id.js';
import { type Deed, pressed, reasonOf, type Snooze } from '../core/alerting/press.js';
import type { Pressed } from '../core/cards/pressed.js';
import type { Episode } from '../core/episode.js';
import { Problem } from '../core/problem.js';
import type { Rule } from '../core/rule.js';
import type { Score } from '../core/score.js';
import { noteAudit } from '../store/audit.js';
import { findEpisode, type KeptEpisode, lastEpisode, saveEpisode } from '../store/episodes.js';
import { enqueue } from '../store/outbox.js';
import { lockRule, removedRule } from '../store/rules.js';
import type { Tenant } from '../store/tenant.js';
import { livingItem, saidOf } from './alert-items.js';
import { scoresOf } from './look.js';
import { deskNow } from './now.js';

/** What a person does to an episode. `snooze` says for how long. */
export interface Doing {
  readonly deed: Deed;
  readonly person: string;
  readonly snooze?: Snooze;
}

/**
 * A press on a living message. The first one changes the episode and has its message edited at once; one that comes too late changes
 * nothing, and learns who was first, or that the episode is over. `clock` is the real one: people's deeds are dated by it.
 * @throws Problem 'not-found' when this workspace never had such an alert
 */
export function pressEpisode(tenant: Tenant, ref: EpisodeRef, doing: Doing, clock: Date): Promise<Pressed> {
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    const rule = await lockRule(tx, tenant.workspace, ref.rule);
    if (!rule) return removed(inside, ref);
    const episode = await findEpisode(inside, ref);
    if (!episode || episode.firedAt === null) throw noSuch();
    if (episode.state === 'resolved') return { kind: 'over', rule, episode, newer: await newerThan(inside, rule, episode) };
    const [score] = await scoresOf(inside, [episode.subject], await deskNow(tx, clock));
    const next = score && pressed(episode, { ...doing, at: clock, score });
    if (!next) return { kind: 'stays', deed: doing.deed, rule, episode };
    await keep(inside, rule, { before: episode, next, score, doing }, clock);
    return { kind: 'done', deed: doing.deed, rule, episode: next };
  });
}

async function removed(tenant: Tenant, { rule: id }: EpisodeRef): Promise<Pressed> {
  const rule = await removedRule(tenant, id);
  if (!rule) throw noSuch();
  return { kind: 'removed', rule, removedAt: rule.removedAt };
}

const noSuch = (): Problem =>
  new Problem('not-found', 'There is no such alert here any more.', {
    hint: '/watch list shows what is watched.',
    choices: ['/watch list'],
  });

async function newerThan({ db }: Tenant, rule: Rule, { subject, number }: Episode): Promise<Episode | null> {
  const last = await lastEpisode(db, rule, subject);
  return last && last.number > number && last.firedAt !== null ? last : null;
}

interface Change {
  readonly before: KeptEpisode;
  readonly next: Episode;
  readonly score: Score;
  readonly doing: Doing;
}

/** Saved, edited and audited together. */
async function keep(tenant: Tenant, rule: Rule, { before, next, score, doing }: Change, clock: Date): Promise<void> {
  const why = reasonOf(doing.deed);
  const states = [...before.states, { state: next.state, at: clock, by: doing.person, why }];
  const episode = { ...before, ...next, states, dueAt: next.snoozedUntil, ...saidOf(score, clock) };
  await saveEpisode(tenant.db, rule, episode);
  await enqueue(tenant.db, [livingItem({ rule, episode, score, reason: why, edit: true }, clock)]);
  const entry = { person: doing.person, did: DID[doing.deed], target: episodeIdOf(next) };
  await noteAudit(tenant, { ...entry, before: seen(before), after: seen(next) }, clock);
}

const DID: Readonly<Record<Deed, string>> = {
  acknowledge: 'acknowledged',
  unacknowledge: 'unacknowledged',
  snooze: 'snoozed',
  wake: 'woke',
};

const seen = ({ state, by, snoozedUntil }: Episode) => ({ state, ...(by ? { by } : {}), ...(snoozedUntil ? { until: snoozedUntil } : {}) });
