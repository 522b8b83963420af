import { levelOf, weightAt } from './curve.js';
import { byStory, publishersAt, type Weighed } from './ledger.js';
import { METHOD } from './method.js';
import { corroboration, decay } from './weigh.js';

/**
 * Where the level may well stand, given how little was read. n counts the reports behind it: one for a story of one publisher, towards
 * two for one that many tell, half after 30 days. The net weight is doubted by 1/√(1 + n) either way, and what was never told may add
 * up to level 35 / (1 + n). So a country nothing was read about is 0 to 35, never confidently calm.
 */
export const intervalOf = (weighed: readonly Weighed[], net: number, asOf: Date): [low: number, high: number] => {
  const reports = reportsIn(weighed, asOf.getTime());
  const doubt = 1 / Math.sqrt(1 + reports);
  const untold = weightAt(METHOD.interval.unknownLevel) / (1 + reports);
  return [levelOf(net * (1 - doubt)), levelOf(net * (1 + doubt) + untold)];
};

const reportsIn = (weighed: readonly Weighed[], asOf: number): number => {
  let reports = 0;
  for (const lines of byStory(weighed).values()) {
    const publishers = Math.max(...lines.map(({ line }) => publishersAt(line, asOf)));
    const newest = Math.max(...lines.flatMap(({ line }) => line.tellings.filter((one) => one.knownAt <= asOf).map(({ newsAt }) => newsAt)));
    reports += (corroboration(publishers) / corroboration(1)) * decay(newest, asOf, METHOD.interval.halfLifeDays);
  }
  return reports;
};
