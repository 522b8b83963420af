import type { Receipt, Score, Subject } from '../score.js';
import { levelOf } from '../scoring/curve.js';
import { balancesOf, type Ledger, ledgerOf, netWeight, weigh } from '../scoring/ledger.js';
import { METHOD_VERSION } from '../scoring/method.js';
import { receiptsOf } from '../scoring/receipts.js';
import type { Told } from '../scoring/told.js';
import type { Weights } from '../workspace.js';
import type { HistoryAt } from './preview.js';

/**
 * Past scores as rules look at them: level and receipts, each computed once, the receipts only when a rule asks who stands behind a level.
 * What was imported later counts as news of its day: a preview asks what would have been said had it been read then.
 */
export function historyOf(told: readonly Told[], weights: Weights): HistoryAt {
  const asNews = told.map((one): Told => (one.origin === 'backfill' ? { ...one, origin: 'live' } : one));
  const ledgers = new Map<string, Ledger>();
  const scores = new Map<string, Score>();
  return (subject, at) => {
    const which = `${subject.country} ${subject.indicator} ${subject.role}`;
    const ledger = ledgers.get(which) ?? ledgerOf(asNews, subject);
    ledgers.set(which, ledger);
    const key = `${which} ${at.getTime()}`;
    const score = scores.get(key) ?? scoreAt(ledger, subject, at, weights);
    scores.set(key, score);
    return score;
  };
}

/** A score without what only people look at. */
function scoreAt(ledger: Ledger, subject: Subject, asOf: Date, weights: Weights): Score {
  const level = levelOf(netWeight(balancesOf(weigh(ledger, asOf, weights))));
  let receipts: readonly Receipt[] | null = null;
  return {
    subject,
    level,
    interval: [level, level],
    coverage: { articles: 1, publishers: 1, unread: 0 },
    momentum: { day: 0, week: 0, month: 0 },
    unusualness: null,
    get receipts() {
      receipts ??= receiptsOf(weigh(ledger, asOf, weights), asOf);
      return receipts;
    },
    asOf,
    method: METHOD_VERSION,
  };
}
