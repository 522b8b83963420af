import type { IndicatorName } from '../codebook/indicators/index.js';
import type { StoryId } from '../story.js';
import { levelOf, netOf } from './curve.js';
import { type Balance, balancesOf, byStory, netWeight, type Weighed } from './ledger.js';

/** A story's part in a level. */
export interface Share {
  readonly story: StoryId;
  /** Points; all shares sum to the level. */
  readonly points: number;
  /** The level had the story not been told. */
  readonly levelWithout: number;
  /** Its lines, heaviest first. */
  readonly lines: readonly Weighed[];
}

/**
 * Splits a level among its stories. Escalatory lines share the level that would stand without any easing, by weight; what the easing of
 * an indicator took off is shared, as negative points, by that indicator's easing lines.
 */
export const sharesOf = (weighed: readonly Weighed[]): Share[] => {
  const balances = balancesOf(weighed);
  const pointsOf = splitter(balances);
  return [...byStory(weighed)].map(([story, lines]) => ({
    story,
    points: lines.reduce((sum, one) => sum + pointsOf(one), 0),
    levelWithout: levelOf(netWeight(without(balances, lines))),
    lines: lines.toSorted((a, b) => b.weight - a.weight),
  }));
};

const splitter = (balances: ReadonlyMap<IndicatorName, Balance>): ((one: Weighed) => number) => {
  const all = [...balances.values()];
  const escalation = all.reduce((sum, one) => sum + one.escalation, 0);
  const net = netWeight(balances);
  const gross = levelOf(escalation);
  const eased = gross - levelOf(net);
  return ({ line, weight }) => {
    const balance = balances.get(line.indicator);
    if (!balance || escalation === 0) return 0;
    if (line.polarity === 'escalatory') return (gross * weight) / escalation;
    const reduced = balance.escalation - balance.net;
    return reduced === 0 ? 0 : -eased * (reduced / (escalation - net)) * (weight / balance.easing);
  };
};

/** The balances had these lines not been told. */
const without = (balances: ReadonlyMap<IndicatorName, Balance>, lines: readonly Weighed[]): Map<IndicatorName, Balance> => {
  const left = new Map(balances);
  for (const { line, weight } of lines) {
    const before = left.get(line.indicator);
    if (!before) continue;
    const escalation = line.polarity === 'escalatory' ? Math.max(0, before.escalation - weight) : before.escalation;
    const easing = line.polarity === 'escalatory' ? before.easing : Math.max(0, before.easing - weight);
    left.set(line.indicator, { escalation, easing, net: netOf(escalation, easing) });
  }
  return left;
};
