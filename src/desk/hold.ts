import { evaluate, withPeak } from '../core/alerting/evaluate.js';
import { type Follow, followOf, type Said } from '../core/alerting/follow.js';
import type { Told } from '../core/cards/alert-update.js';
import type { Episode, Transition } from '../core/episode.js';
import type { Rule } from '../core/rule.js';
import type { Score, Subject } from '../core/score.js';
import type { Db } from '../store/db.js';
import { type KeptEpisode, lastEpisode, saveEpisode } from '../store/episodes.js';
import { enqueue } from '../store/outbox.js';
import { lockRule } from '../store/rules.js';
import { livingItem, saidOf, toldOf, updateItems } from './alert-items.js';
import { scoresOf } from './look.js';

const MINUTE = 60_000;

/** Both: what scores are as of, and the clock of people. */
export interface Times {
  readonly now: Date;
  readonly clock: Date;
}

/**
 * One rule and subject against the present score, in a transaction: what changed is saved together with what is said about it. The rule is
 * read again under its lock, since it may have been edited, paused or removed since it was found.
 */
export async function hold(tx: Db, { workspace, id }: Pick<Rule, 'workspace' | 'id'>, subject: Subject, times: Times): Promise<void> {
  const rule = await lockRule(tx, workspace, id);
  if (!rule || rule.pausedAt || rule.disabledWhy || !rule.subjects.some((one) => isSame(one, subject))) return;
  const last = await lastEpisode(tx, rule, subject);
  const [score] = await scoresOf({ workspace, db: tx }, [subject], times.now);
  if (!score) return;
  const transition = evaluate(rule, subject, last, score, times.now, times.clock);
  if (transition) await enter(tx, rule, last, transition, times.clock);
  else if (last) await follow(tx, rule, last, score, times.clock);
}

/** Whether two subjects are the same. */
export const isSame = (a: Subject, b: Subject): boolean => a.country === b.country && a.indicator === b.indicator && a.role === b.role;

/** An episode came into a state: its message is posted or edited, and those who follow it are told. */
async function enter(tx: Db, rule: Rule, last: KeptEpisode | null, { episode, score, reason }: Transition, clock: Date): Promise<void> {
  const next = entered(episode, last, reason, dueOf(rule, episode, clock));
  if (next.firedAt === null) return saveEpisode(tx, rule, next);
  const edit = last !== null && last.number === next.number && last.firedAt !== null;
  await saveEpisode(tx, rule, { ...next, ...saidOf(score, clock), ...toldOf(score, clock) });
  const told = edit ? TOLD[reason] : undefined;
  await enqueue(tx, [
    livingItem({ rule, episode: next, score, reason, edit }, clock),
    ...(told ? updateItems(rule, { told, episode: next, score, before: last?.toldLevel ?? last?.peak ?? score.level }, clock) : []),
  ]);
}

/** What of a transition is told below the message. That it fired is the message itself. */
const TOLD: Readonly<Record<string, Told>> = { 'below the clear level': 'resolved', 'snooze ended': 'woke', 'it changed': 'changed' };

/** The episode in its new state, with the states before it: none, when it is another episode. */
function entered(episode: Episode, last: KeptEpisode | null, why: string, dueAt: Date | null): KeptEpisode {
  const same = last !== null && last.number === episode.number ? last : UNSAID;
  const states = [...same.states, { state: episode.state, at: episode.since, by: episode.by, why }];
  return { ...same, ...episode, states, dueAt };
}

const UNSAID = { saidLevel: null, saidStory: null, toldLevel: null, toldStory: null, toldAt: null, editedAt: null, states: [] };

/** When a state ends by itself: a snooze, or waiting whether it holds. */
function dueOf({ forMinutes }: Rule, { state, snoozedUntil }: Episode, clock: Date): Date | null {
  return state === 'pending' ? new Date(clock.getTime() + forMinutes * MINUTE) : snoozedUntil;
}

/** Only the number moved: a new peak, a message that shows another number, or a change that people hear of. */
async function follow(tx: Db, rule: Rule, last: KeptEpisode, score: Score, clock: Date): Promise<void> {
  const open = last.state !== 'resolved' && last.firedAt !== null;
  const { edit, tell, again } = open ? followOf(last.state, whatWasSaid(last), score, clock) : NOTHING;
  const dueAt = open ? earliest(again, last.snoozedUntil) : notYet(last.dueAt, clock);
  const risen = withPeak(last, score);
  if (!edit && risen === last && Number(dueAt) === Number(last.dueAt)) return;
  const next = { ...last, ...(open ? risen : {}), dueAt };
  await saveEpisode(tx, rule, { ...next, ...(edit ? saidOf(score, clock) : {}), ...(tell ? toldOf(score, clock) : {}) });
  await enqueue(tx, [
    ...(edit ? [livingItem({ rule, episode: next, score, edit }, clock)] : []),
    ...(tell ? updateItems(rule, { told: tell, episode: next, score, before: last.toldLevel ?? last.peak }, clock) : []),
  ]);
}

const NOTHING: Follow = { edit: false, tell: null, again: null };

/** Rows of before this was noted were last told what they show. */
const whatWasSaid = ({ saidLevel, saidStory, toldLevel, toldStory, toldAt, editedAt, since }: KeptEpisode): Said => ({
  shown: { level: saidLevel ?? 0, topStory: saidStory },
  editedAt: editedAt ?? since,
  told: toldLevel === null ? { level: saidLevel ?? 0, topStory: saidStory } : { level: toldLevel, topStory: toldStory },
  toldAt: toldAt ?? since,
});

/** What waits whether it holds is looked at once when that time is over, and with every other evaluation from then on. */
const notYet = (dueAt: Date | null, clock: Date): Date | null => (dueAt && dueAt > clock ? dueAt : null);

const earliest = (a: Date | null, b: Date | null): Date | null => (a && b ? (a < b ? a : b) : (a ?? b));
