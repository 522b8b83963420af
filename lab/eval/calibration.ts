import { foundRisk, wantedRisks } from './annotated.js';
import type { Annotated } from './data.js';
import { columns } from './layout.js';
import { type Read, shown, wordsOf } from './reading.js';
import type { PairAnswer } from './relation-pairs.js';

/** One thing that was said with some confidence (0 to 1), and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  readonly words: string;
}

/** What was said with about the same confidence. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean confidence, and the share that was right. */
  readonly confidence: number;
  readonly right: number;
}

/** A set of judged things under a name. */
export interface Calibrated {
  readonly name: string;
  readonly judged: readonly Judged[];
}

const BINS = 10;
const MISTAKES = 20;

/** Every live event of annotated articles: right when a person marked that risk there. */
export function judgedEvents(items: readonly Read<Annotated>[]): Judged[] {
  return items.flatMap(({ item, live }) => {
    const wanted = wantedRisks(item);
    return live.map((event) => ({
      confidence: event.confidence,
      right: wanted.has(foundRisk(event)),
      words: `${shown(event)} in ${item.id}: ${wordsOf(item.article)}`,
    }));
  });
}

/** Every answer about a pair: right when it is the marked code. */
export const judgedPairs = (answers: readonly PairAnswer[]): Judged[] =>
  answers.map(({ gold, said, confidence, words }) => ({ confidence, right: gold === said, words: `${said}, not ${gold}: ${words}` }));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const asNumber = (right: boolean): number => (right ? 1 : 0);

/** The mean square of confidence less outcome: 0 is perfect, 0.25 is always saying a half (Brier, 1950). */
export const brierOf = (judged: readonly Judged[]): number =>
  mean(judged.map(({ confidence, right }) => (confidence - asNumber(right)) ** 2));

/** The bins of a tenth that hold anything; a confidence of exactly 1 is in the last. */
export function binsOf(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: BINS }, (_, at) => at).flatMap((at) => {
    const inside = judged.filter(({ confidence }) => Math.min(Math.floor(confidence * BINS), BINS - 1) === at);
    if (inside.length === 0) return [];
    const confidence = mean(inside.map((one) => one.confidence));
    return [
      { from: at / BINS, to: (at + 1) / BINS, count: inside.length, confidence, right: mean(inside.map((one) => asNumber(one.right))) },
    ];
  });
}

/** What was wrong, the most confident first. */
export const mistakesOf = (judged: readonly Judged[]): Judged[] =>
  judged
    .filter(({ right }) => !right)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MISTAKES);

/** Brier score, the reliability of every bin, and the most confident mistakes. */
export function calibrationLines({ name, judged }: Calibrated): string[] {
  if (judged.length === 0) return [`${name}: nothing was said`];
  const base = mean(judged.map(({ right }) => asNumber(right)));
  return [
    `${name}: Brier score ${brierOf(judged).toFixed(3)} over ${judged.length} (always saying their mean, ${base.toFixed(2)}: ${(base * (1 - base)).toFixed(3)})`,
    ...columns([
      ['confidence', 'count', 'mean confidence', 'right'],
      ...binsOf(judged).map(({ from, to, count, confidence, right }) => [
        `${from.toFixed(1)} to ${to.toFixed(1)}`,
        String(count),
        confidence.toFixed(2),
        right.toFixed(2),
      ]),
    ]),
    `  the ${MISTAKES} most confident mistakes:`,
    ...mistakesOf(judged).map(({ confidence, words }) => `    ${confidence.toFixed(2)} ${words}`),
  ];
}
