import type { Episode, Transition } from '../episode.js';
import type { Rule } from '../rule.js';
import type { Score, Subject } from '../score.js';
import { clearLevel } from './default-rule.js';
import { evaluate, isFiring, withPeak } from './evaluate.js';
import { levelParams } from './kinds/level.js';

/** A rule as far as it can be held against the past: it needs no id and no workspace yet. */
export type Previewed = Pick<Rule, 'subjects' | 'kind' | 'params' | 'forMinutes' | 'cooldownMinutes' | 'minPublishers'>;

/** A score as it was known at an instant; null where there is none. */
export type HistoryAt = (subject: Subject, at: Date) => Score | null;

/** One time that a rule would have fired. */
export interface Firing {
  readonly at: Date;
  /** When it would have resolved; null: not yet. */
  readonly until: Date | null;
  /** Highest level of that episode. */
  readonly peak: number;
}

/** How often a rule would have fired, and what that is based on. */
export interface RulePreview {
  /** Days of news that it looked at: 90, or as many as there are. */
  readonly days: number;
  /** Oldest first. */
  readonly firings: readonly Firing[];
  /** Whether part of that news was imported later, and counts as known on the day it was published. */
  readonly imported: boolean;
  /** A level that would have fired once to three times, where this one never did or did too often. */
  readonly instead: { readonly level: number; readonly times: number } | null;
}

/** How often a person wants to hear from an alert in the time looked at, at least and at most. */
const WELCOME = { least: 1, most: 3 };

/** When a rule would have fired: the same evaluation, folded over past instants from old to new. Oldest first. */
export function previewRule(rule: Previewed, instants: readonly Date[], historyAt: HistoryAt): Firing[] {
  return rule.subjects.flatMap((subject) => previewSubject(asRule(rule), subject, instants, historyAt)).sort((a, b) => +a.at - +b.at);
}

function previewSubject(rule: Rule, subject: Subject, instants: readonly Date[], historyAt: HistoryAt): Firing[] {
  const firings: Firing[] = [];
  let episode: Episode | null = null;
  for (const instant of instants) {
    const score = historyAt(subject, instant);
    if (!score) continue;
    const transition: Transition | null = evaluate(rule, subject, episode, score, instant);
    episode = transition?.episode ?? (episode && withPeak(episode, score));
    const last = firings.at(-1);
    if (transition && isFiring(transition)) firings.push({ at: instant, until: null, peak: score.level });
    else if (last && last.until === null && episode?.firedAt)
      firings[firings.length - 1] = { ...last, peak: episode.peak, until: episode.state === 'resolved' ? instant : null };
  }
  return firings;
}

/**
 * The whole level nearest to a rule's own at which it would have fired once to three times, with the usual ten points to the clear
 * level; null when there is none, or the rule's kind has no level.
 */
export function welcomeLevel(rule: Previewed, instants: readonly Date[], historyAt: HistoryAt): { level: number; times: number } | null {
  const params = rule.kind === 'level' ? levelParams.safeParse(rule.params).data : undefined;
  if (!params) return null;
  const levels = Array.from({ length: 99 }, (_, place) => place + 1).sort(
    (a, b) => Math.abs(a - params.above) - Math.abs(b - params.above),
  );
  for (const level of levels) {
    const times = previewRule({ ...rule, params: { above: level, clear: clearLevel(level) } }, instants, historyAt).length;
    if (times >= WELCOME.least && times <= WELCOME.most) return { level, times };
  }
  return null;
}

/** An id and a workspace play no part in an evaluation. */
const asRule = (rule: Previewed): Rule => ({
  ...rule,
  id: 'r0',
  workspace: '',
  platform: '',
  channel: '',
  format: 'full',
  updates: 'off',
  pausedAt: null,
  disabledWhy: null,
  createdBy: '',
  createdAt: new Date(0),
});
