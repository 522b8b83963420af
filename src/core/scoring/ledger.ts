import { type IndicatorName, indicatorOf } from '../codebook/indicators/index.js';
import type { Polarity } from '../event.js';
import type { Subject } from '../score.js';
import type { StoryId } from '../story.js';
import type { Weights } from '../workspace.js';
import { concerns } from './concerns.js';
import { levelOf, netOf } from './curve.js';
import type { Told } from './told.js';
import { corroboration, decay, weightOf } from './weigh.js';

/** What one story says of one indicator in one direction: the smallest thing that has a weight of its own. */
export interface Line {
  readonly story: StoryId;
  readonly indicator: IndicatorName;
  readonly polarity: Polarity;
  readonly tellings: readonly Telling[];
  /** When each independent publisher's first telling was known. */
  readonly publishersKnownAt: readonly number[];
}

/** One event of a line. Times in milliseconds since 1970. */
export interface Telling {
  readonly told: Told;
  readonly weight: number;
  readonly newsAt: number;
  readonly knownAt: number;
}

/** A subject's lines, sorted by story, indicator and polarity, so that the order of arrival cannot even move the last bit of a sum. */
export type Ledger = readonly Line[];

/** A line and its weight at an instant. */
export interface Weighed {
  readonly line: Line;
  readonly weight: number;
}

/** Books a subject's events, one line per story, indicator and polarity. Events that weigh nothing are left out. */
export const ledgerOf = (told: readonly Told[], subject: Subject): Ledger => {
  const lines = new Map<string, Telling[]>();
  for (const one of told) {
    const weight = weightOf(one);
    if (weight <= 0 || !concerns(one, subject)) continue;
    const key = `${one.story} ${one.indicator} ${one.polarity}`;
    const telling = { told: one, weight, newsAt: one.newsAt.getTime(), knownAt: one.knownAt.getTime() };
    const line = lines.get(key);
    if (line) line.push(telling);
    else lines.set(key, [telling]);
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, tellings]) => lineOf(tellings));
};

const lineOf = (tellings: readonly Telling[]): Line[] => {
  const first = tellings[0]?.told;
  if (!first) return [];
  const knownAt = new Map<string, number>();
  for (const { told, knownAt: at } of tellings) {
    if (told.copyOf === null) knownAt.set(told.publisher, Math.min(at, knownAt.get(told.publisher) ?? at));
  }
  const { story, indicator, polarity } = first;
  return [{ story, indicator, polarity, tellings, publishersKnownAt: [...knownAt.values()] }];
};

/** A telling's weight at an instant: nothing before it was known, less the older its news is. */
export const weighTelling = (telling: Telling, asOf: number): number =>
  telling.knownAt > asOf ? 0 : telling.weight * decay(telling.newsAt, asOf, indicatorOf(telling.told.indicator).halfLifeDays);

/** Independent publishers that had told a line by an instant. */
export const publishersAt = (line: Line, asOf: number): number => line.publishersKnownAt.filter((at) => at <= asOf).length;

/**
 * A line's weight at an instant, from what was known then: its strongest telling × corroboration × the indicator's weight.
 * Each telling fades from its own date, and the strongest counts. Fading from the story's first date, an older article that joins
 * late would make the story older, and an escalatory event would lower a score.
 */
const weighLine = (line: Line, asOf: number, weights: Weights): number => {
  let strongest = 0;
  for (const telling of line.tellings) strongest = Math.max(strongest, weighTelling(telling, asOf));
  const factor = indicatorOf(line.indicator).weight * (weights[line.indicator] ?? 1);
  return strongest === 0 ? 0 : strongest * corroboration(publishersAt(line, asOf)) * factor;
};

/** The lines that weigh something at an instant, under a workspace's factors if it has any. */
export const weigh = (ledger: Ledger, asOf: Date, weights: Weights = {}): Weighed[] =>
  ledger.map((line) => ({ line, weight: weighLine(line, asOf.getTime(), weights) })).filter(({ weight }) => weight > 0);

/** Escalation, easing and what is left of the one after the other, of one indicator. */
export interface Balance {
  readonly escalation: number;
  readonly easing: number;
  readonly net: number;
}

/** The balance of each indicator that has one. */
export const balancesOf = (weighed: readonly Weighed[]): Map<IndicatorName, Balance> => {
  const balances = new Map<IndicatorName, Balance>();
  for (const { line, weight } of weighed) {
    const { escalation, easing } = balances.get(line.indicator) ?? { escalation: 0, easing: 0 };
    const up = line.polarity === 'escalatory' ? escalation + weight : escalation;
    const down = line.polarity === 'escalatory' ? easing : easing + weight;
    balances.set(line.indicator, { escalation: up, easing: down, net: netOf(up, down) });
  }
  return balances;
};

/** The net weight of all indicators together. */
export const netWeight = (balances: ReadonlyMap<IndicatorName, Balance>): number => {
  let sum = 0;
  for (const balance of balances.values()) sum += balance.net;
  return sum;
};

/** The lines of each story. */
export const byStory = (weighed: readonly Weighed[]): Map<StoryId, Weighed[]> => {
  const stories = new Map<StoryId, Weighed[]>();
  for (const one of weighed) {
    const lines = stories.get(one.line.story);
    if (lines) lines.push(one);
    else stories.set(one.line.story, [one]);
  }
  return stories;
};

/** The level alone, as of an instant: what a series of many days is made of, without the cost of receipts. */
export const levelAt = (ledger: Ledger, asOf: Date, weights: Weights = {}): number =>
  levelOf(netWeight(balancesOf(weigh(ledger, asOf, weights))));
