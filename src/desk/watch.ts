import { evaluate, withPeak } from '../core/alerting/evaluate.js';
import { materialChange, shownOf } from '../core/alerting/material.js';
import { alertCard } from '../core/cards/alert.js';
import type { Episode } from '../core/episode.js';
import type { NewItem } from '../core/outbox-item.js';
import type { Rule } from '../core/rule.js';
import type { Score, Subject } from '../core/score.js';
import type { Db } from '../store/db.js';
import { type KeptEpisode, lastEpisode, saveEpisode } from '../store/episodes.js';
import { enqueue } from '../store/outbox.js';
import { lockRule, rulesAbout } from '../store/rules.js';
import { clearTouched, readTouched } from '../store/touched.js';
import { scoresOf } from './look.js';
import { deskNow } from './now.js';

/**
 * Second landing: rules about countries that were touched are held against the present scores.
 * The marks go when all of it is done, so that a crash in between has the same rules asked again, which changes nothing twice.
 */
export async function watch(db: Db, clock: Date): Promise<void> {
  const marks = await readTouched(db);
  if (marks.length === 0) return;
  await holdRules(
    db,
    await rulesAbout(
      db,
      marks.map(({ country }) => country),
    ),
    clock,
  );
  await clearTouched(db, marks);
}

/** Every rule, since scores fade without news and a snooze ends by the clock. Also makes good whatever was missed. */
export async function watchAll(db: Db, clock: Date): Promise<void> {
  await holdRules(db, await rulesAbout(db, null), clock);
}

/** A rule that cannot be held is told after all others were, so that it does not silence them. */
async function holdRules(db: Db, rules: readonly Rule[], clock: Date): Promise<void> {
  const now = await deskNow(db, clock);
  const faults: unknown[] = [];
  for (const rule of rules) {
    for (const subject of rule.subjects)
      await db.transaction((tx) => hold(tx, rule, subject, now, clock)).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${rules.length} rules could not be held against the scores`);
}

/** One rule and subject: what changed is saved together with what is said about it. */
async function hold(tx: Db, rule: Rule, subject: Subject, now: Date, clock: Date): Promise<void> {
  if (!(await lockRule(tx, rule.workspace, rule.id))) return;
  const last = await lastEpisode(tx, rule, subject);
  const [score] = await scoresOf({ workspace: rule.workspace, db: tx }, [subject], now);
  if (!score) return;
  const transition = evaluate(rule, subject, last, score, now);
  const next = transition ? entered(transition.episode, last, now) : followed(last, score);
  if (!next) return;
  const stands = last !== null && last.number === next.number && last.firedAt !== null;
  const tells = next.firedAt !== null && (transition !== null || isStale(next, score));
  await saveEpisode(tx, rule, tells ? { ...next, ...saidOf(score) } : next);
  if (tells) await enqueue(tx, [itemFor(rule, next, score, transition?.reason ?? 'the score moved', stands, clock)]);
}

/** The episode in its new state, with the states before it: none, when it is another episode. */
function entered(episode: Episode, last: KeptEpisode | null, now: Date): KeptEpisode {
  const same = last !== null && last.number === episode.number ? last : { saidLevel: null, saidStory: null, states: [] };
  return { saidLevel: same.saidLevel, saidStory: same.saidStory, ...episode, states: [...same.states, { state: episode.state, at: now }] };
}

/** The open episode when only the number moved: it has a new peak, or its message no longer tells the truth. */
function followed(last: KeptEpisode | null, score: Score): KeptEpisode | null {
  if (last === null || last.state === 'resolved' || last.firedAt === null) return null;
  const risen = withPeak(last, score);
  return risen !== last || isStale(last, score) ? { ...last, ...risen } : null;
}

const isStale = ({ saidLevel, saidStory }: KeptEpisode, score: Score): boolean =>
  materialChange({ level: saidLevel ?? 0, topStory: saidStory }, score);

const saidOf = (score: Score) => {
  const { level, topStory } = shownOf(score);
  return { saidLevel: level, saidStory: topStory };
};

/** The message of an episode: posted once when it fires, and edited in place ever after. */
function itemFor(rule: Rule, episode: KeptEpisode, score: Score, reason: string, stands: boolean, clock: Date): NewItem {
  const { workspace, platform, channel } = rule;
  const { country, indicator, role } = episode.subject;
  const key = `alert:${workspace}:${rule.id}:${country}:${indicator}:${role}:${episode.number}`;
  return {
    key: stands ? `${key}:${episode.state}:${clock.getTime()}` : key,
    workspace,
    platform,
    channel,
    kind: 'alert',
    lane: 'urgent',
    // What a reader of a resolved alert wants to know is how far it came down; of any other, how far it rose within the day.
    card: alertCard({
      rule,
      transition: { episode, score, reason },
      states: episode.states,
      ...(episode.state === 'resolved' ? { before: episode.peak } : {}),
    }),
    edits: stands ? key : null,
    watch: rule.id,
    thread: null,
    broadcast: false,
    decidedAt: clock,
  };
}
