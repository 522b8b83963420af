import type { RuleId } from './rule.js';
import type { Score, Subject } from './score.js';

export const STATES = ['pending', 'firing', 'acknowledged', 'snoozed', 'resolved'] as const;
export type State = (typeof STATES)[number];

/** One continuous time that a rule held for a subject. */
export interface Episode {
  readonly rule: RuleId;
  readonly subject: Subject;
  /** 1 for the first episode of this rule and subject, then 2, 3 … */
  readonly number: number;
  readonly state: State;
  /** When the present state began. */
  readonly since: Date;
  /** When it first fired; null while pending. */
  readonly firedAt: Date | null;
  /** Highest level since it began. */
  readonly peak: number;
  readonly snoozedUntil: Date | null;
  /** What a snooze "until it changes" compares with; null: none, or by the clock alone. It has a `snoozedUntil` too, for a score that never moves. */
  readonly snoozedAt: { readonly level: number; readonly topStory: string | null } | null;
  /** The person who brought it into this state; null: the score did. */
  readonly by: string | null;
}

/** A state that an episode was in: from when, by whom (null: the score) and for which reason. */
export interface Past {
  readonly state: State;
  readonly at: Date;
  readonly by?: string | null;
  readonly why?: string;
}

/** What an evaluation changed. A transition is announced once: (rule, subject, number, to) is its key. */
export interface Transition {
  readonly from: State | null;
  readonly to: State;
  readonly episode: Episode;
  readonly score: Score;
  /** Why, in a named reason: 'crossed', 'held long enough', 'below the clear level', 'snooze ended', 'it changed', 'no longer held'. */
  readonly reason: string;
}
