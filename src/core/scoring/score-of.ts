import type { Score, Subject } from '../score.js';
import type { Weights } from '../workspace.js';
import { coverageOf } from './coverage.js';
import { levelOf } from './curve.js';
import { intervalOf } from './interval.js';
import { balancesOf, ledgerOf, levelAt, netWeight, weigh } from './ledger.js';
import { METHOD_VERSION } from './method.js';
import { receiptsOf } from './receipts.js';
import type { Told } from './told.js';
import { unusualnessOf } from './unusualness.js';

const DAY = 86_400_000;

/** How the caller reads: articles of the coverage days in no language we have words for, and the workspace's factors. */
interface Reading {
  readonly unread?: number;
  readonly weights?: Weights;
}

/**
 * A subject's score as of an instant, with receipts that sum to its level. `told` may hold other countries' events as well, in any order;
 * for unusualness it has to reach back two years, and for the level as far as `horizonDays`.
 */
export const scoreOf = (told: readonly Told[], subject: Subject, asOf: Date, { unread = 0, weights = {} }: Reading = {}): Score => {
  const ledger = ledgerOf(told, subject);
  const weighed = weigh(ledger, asOf, weights);
  const net = netWeight(balancesOf(weighed));
  const level = levelOf(net);
  const gained = (days: number): number => level - levelAt(ledger, new Date(asOf.getTime() - days * DAY), weights);
  return {
    subject,
    level,
    interval: intervalOf(weighed, net, asOf),
    coverage: coverageOf(told, subject, asOf, unread),
    momentum: { day: gained(1), week: gained(7), month: gained(30) },
    unusualness: unusualnessOf(ledger, level, asOf, weights),
    receipts: receiptsOf(weighed, asOf),
    asOf,
    method: METHOD_VERSION,
    ...(Object.keys(weights).length > 0 ? { weights } : {}),
  };
};
