import type { State } from '../episode.js';
import type { Score } from '../score.js';
import { isStale, movedFar, otherLeads, type Shown } from './material.js';

/**
 * Milliseconds between two edits that only follow the number. Slack takes 50 edits a minute in a whole workspace, and a flood of
 * articles moves a score with each; a message is promised to be right within 15 seconds.
 */
const BETWEEN_EDITS = 5_000;

/** Milliseconds between two times that another leading story alone is told: two stories of one weight take turns at the top. */
const BETWEEN_LEADERS = 10 * 60_000;

/** What people were last shown of an episode, and last told beside its message. */
export interface Said {
  readonly shown: Shown;
  readonly editedAt: Date;
  readonly told: Shown;
  readonly toldAt: Date;
}

/** What is to be done about an episode whose state stays. */
export interface Follow {
  readonly edit: boolean;
  /** Told in the thread: why; null: nothing. */
  readonly tell: 'rose' | 'fell' | 'led' | null;
  /** When to ask again though no news comes, since something is owed that may not be done yet. */
  readonly again: Date | null;
}

/** What an open episode's new score asks for. A snoozed one is edited, but disturbs nobody. */
export function followOf(state: State, said: Said, score: Score, clock: Date): Follow {
  const hushed = state === 'snoozed';
  const tell = hushed ? null : tellOf(said, score, clock);
  if (tell) return { edit: true, tell, again: null };
  const leaderOwed = !hushed && otherLeads(said.told, score) ? later(said.toldAt, BETWEEN_LEADERS) : null;
  if (!isStale(said.shown, score)) return { edit: false, tell, again: leaderOwed };
  const editAt = later(said.editedAt, BETWEEN_EDITS);
  return clock >= editAt ? { edit: true, tell, again: leaderOwed } : { edit: false, tell, again: editAt };
}

function tellOf({ told, toldAt }: Said, score: Score, clock: Date): Follow['tell'] {
  if (movedFar(told, score)) return score.level > told.level ? 'rose' : 'fell';
  return otherLeads(told, score) && clock >= later(toldAt, BETWEEN_LEADERS) ? 'led' : null;
}

const later = (instant: Date, milliseconds: number): Date => new Date(instant.getTime() + milliseconds);
