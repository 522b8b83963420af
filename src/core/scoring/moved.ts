import type { Subject } from '../score.js';
import type { Weights } from '../workspace.js';
import { concerned } from './concerns.js';
import { ledgerOf, levelAt } from './ledger.js';
import type { Told } from './told.js';
import { weightOf } from './weigh.js';

/** The default scores that events move: risk to whom they are done; where nobody suffers, risk from who does it. Each once, in order. */
export function movedBy(added: readonly Told[]): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const one of added) {
    if (weightOf(one) <= 0) continue;
    const role = one.recipient === null ? 'actor' : 'target';
    for (const country of concerned(one, role)) subjects.set(`${country} ${role}`, { country, indicator: 'all', role });
  }
  return [...subjects.values()];
}

/** A subject's level as of an instant, from what was told of it, and were these events told as well. */
export const moveOf = (
  told: readonly Told[],
  added: readonly Told[],
  subject: Subject,
  asOf: Date,
  weights: Weights = {},
): { readonly before: number; readonly after: number } => ({
  before: levelAt(ledgerOf(told, subject), asOf, weights),
  after: levelAt(ledgerOf([...told, ...added], subject), asOf, weights),
});
