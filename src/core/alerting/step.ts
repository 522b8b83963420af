import type { Episode, State, Transition } from '../episode.js';
import type { Rule } from '../rule.js';
import type { Score, Subject } from '../score.js';
import type { Reading } from './kinds/kind.js';

/** What a rule, its last episode and the present score say, at one instant. */
interface Situation {
  readonly rule: Rule;
  readonly subject: Subject;
  /** The last episode of this rule and subject, open or resolved; null before the first. */
  readonly episode: Episode | null;
  readonly score: Score;
  readonly now: Date;
  /** By which a person's snooze ends. */
  readonly clock: Date;
  /** Whether the score is another than when the episode was snoozed "until it changes". */
  readonly changed: boolean;
}

type Move = (situation: Situation) => Transition | null;

const stay: Move = () => null;

/** A new episode: fires at once, or waits when the rule asks that it hold for some minutes first. */
const open: Move = (situation) => {
  const { rule, subject, episode, score, now } = situation;
  const fires = rule.forMinutes <= 0;
  const opened: Episode = {
    rule: rule.id,
    subject,
    number: (episode?.number ?? 0) + 1,
    state: fires ? 'firing' : 'pending',
    since: now,
    firedAt: fires ? now : null,
    peak: score.level,
    snoozedUntil: null,
    snoozedAt: null,
    by: null,
  };
  return { from: null, to: opened.state, episode: opened, score, reason: 'crossed' };
};

/** Another episode, unless the last one fired and its cooldown runs still. */
const reopen: Move = (situation) => {
  const { rule, episode, now } = situation;
  const cooling = episode?.firedAt && minutesBetween(episode.since, now) < rule.cooldownMinutes;
  return cooling ? null : open(situation);
};

const ripen: Move = (situation) => {
  const { rule, episode, now } = situation;
  if (!episode || minutesBetween(episode.since, now) < rule.forMinutes) return null;
  return moved(situation, 'firing', 'held long enough', { firedAt: now });
};

/** By the clock, or because what it waited for happened; a snooze without an end would be for ever, so it has none of that kind. */
const wake: Move = (situation) => {
  const { episode, clock, changed } = situation;
  const sleeps = episode?.snoozedUntil && clock < episode.snoozedUntil;
  if (sleeps && !changed) return null;
  return moved(situation, 'firing', sleeps ? 'it changed' : 'snooze ended', { since: clock });
};

const drop: Move = (situation) => moved(situation, 'resolved', 'no longer held', {});
const resolve: Move = (situation) => moved(situation, 'resolved', 'below the clear level', {});

/** The whole machine. 'between' is the dead band: it keeps whatever state there is, but does not keep a snooze from ending. */
const TABLE: Record<State | 'none', Record<Reading, Move>> = {
  none: { hot: open, between: stay, cool: stay },
  pending: { hot: ripen, between: stay, cool: drop },
  firing: { hot: stay, between: stay, cool: resolve },
  acknowledged: { hot: stay, between: stay, cool: resolve },
  snoozed: { hot: wake, between: wake, cool: resolve },
  resolved: { hot: reopen, between: stay, cool: stay },
};

/** What the reading does to the episode, as the table says; null: it stays as it is. */
export function step(reading: Reading, situation: Situation): Transition | null {
  return TABLE[situation.episode?.state ?? 'none'][reading](situation);
}

function moved({ episode, score, now }: Situation, to: State, reason: string, change: Partial<Episode>): Transition | null {
  if (!episode) return null;
  const next = {
    ...episode,
    state: to,
    since: now,
    peak: Math.max(episode.peak, score.level),
    snoozedUntil: null,
    snoozedAt: null,
    by: null,
    ...change,
  };
  return { from: episode.state, to, episode: next, score, reason };
}

function minutesBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 60_000;
}
