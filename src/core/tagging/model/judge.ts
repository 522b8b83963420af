import { JUDGE } from './data/judge.js';
import { KINDS as WEIGHTS } from './data/kinds.js';
import { type Evidence, judgeFeatures } from './judge-features.js';
import { kindFeatures, kindVectors } from './kind-features.js';
import { linearOf, scoresOf } from './linear.js';
import { bestOf, type Scored, scoredSides, sidesOf } from './sides.js';
import { sparseOf } from './sparse.js';
import type { Window } from './window.js';

/** The model of kinds, opened once. */
export const KIND_MODEL = linearOf(WEIGHTS);

/** What the model makes of a window. */
export interface Verdict {
  /** How far the words speak for each kind of KINDS. */
  readonly scores: Float64Array;
  /** How far each sentence speaks for each way round its states may stand. */
  readonly sides: readonly Scored[];
  /** What was weighed for each kind. */
  readonly evidence: readonly Evidence[];
  /** Probability, for each kind, that something of it is going on. */
  readonly likely: readonly number[];
}

/** How far the words of a window speak for each kind. */
export const kindScores = (window: Window): Float64Array => scoresOf(KIND_MODEL, sparseOf(kindFeatures(window)), kindVectors(window));

const likelyOf = (evidence: Evidence): number => {
  let sum = 0;
  for (const [name, value] of evidence) sum += (JUDGE[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
};

/** Weighs the words of a window against what the rules found in it. */
export function judge(window: Window): Verdict {
  const scores = kindScores(window);
  const sides = scoredSides(sidesOf(window));
  const evidence = judgeFeatures(window, scores, bestOf(sides.map((side) => side.scores)));
  return { scores, sides, evidence, likely: evidence.map(likelyOf) };
}
