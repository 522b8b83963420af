import type { Weights } from '../workspace.js';
import { type Ledger, levelAt } from './ledger.js';
import { METHOD } from './method.js';

const DAY = 86_400_000;

/**
 * Share of the subject's own last two years, one level a week, that was calmer than now. null until its first event
 * was known a year ago: "the worst in its history" means nothing in its first month.
 */
export const unusualnessOf = (ledger: Ledger, level: number, asOf: Date, weights: Weights = {}): number | null => {
  const known = ledger.flatMap((line) => line.tellings.map(({ knownAt }) => knownAt));
  const since = known.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const now = asOf.getTime();
  if (now - since < METHOD.unusualness.leastDays * DAY) return null;
  const weeks = Math.min(METHOD.unusualness.weeks, Math.floor((now - since) / (7 * DAY)));
  const past = Array.from({ length: weeks }, (_, week) => levelAt(ledger, new Date(now - (week + 1) * 7 * DAY), weights));
  return past.filter((then) => then < level).length / weeks;
};
