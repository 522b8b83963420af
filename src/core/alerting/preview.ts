import type { Episode, Transition } from '../episode.js';
import type { Rule } from '../rule.js';
import type { Score, Subject } from '../score.js';
import { evaluate } from './evaluate.js';

/**
 * What a rule would have said on past days: the same evaluation, folded over them. `days` go from old to new; `historyAt` gives the
 * score as it was known then, or null where there is none. Count with `isFiring` to tell a person how often it would have fired.
 */
export function previewRule(rule: Rule, days: readonly Date[], historyAt: (subject: Subject, day: Date) => Score | null): Transition[] {
  return rule.subjects.flatMap((subject) => previewSubject(rule, subject, days, historyAt));
}

function previewSubject(
  rule: Rule,
  subject: Subject,
  days: readonly Date[],
  historyAt: (subject: Subject, day: Date) => Score | null,
): Transition[] {
  const transitions: Transition[] = [];
  let episode: Episode | null = null;
  for (const day of days) {
    const score = historyAt(subject, day);
    const transition: Transition | null = score && evaluate(rule, subject, episode, score, day);
    if (!transition) continue;
    transitions.push(transition);
    episode = transition.episode;
  }
  return transitions;
}
