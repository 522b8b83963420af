import { type Candidate, candidatesOf, roleFeatures } from '../../src/core/tagging/model/role-features.js';
import { BUCKETS, type Sparse, sparseOf } from '../../src/core/tagging/model/sparse.js';
import { KINDS, type Kind } from '../../src/core/tagging/model/window.js';
import type { Told } from './corpus.js';
import { minimise } from './lbfgs.js';
import type { Linear } from './ridge.js';
import type { Example } from './windows.js';

const RIDGE = 2;
const STEPS = 120;

/** A part in an event of a kind: who may play it, and how much of it each plays. */
interface Choice {
  readonly options: readonly Sparse[];
  readonly shares: readonly number[];
}

/** Events of a kind in a text, whether going on or not. */
const ofKind = (events: readonly Told[], { indicator, polarity }: Kind): Told[] =>
  events.filter((told) => told.indicator === indicator && told.polarity === polarity);

function choicesOf({ item, casting }: Example, part: 'actor' | 'recipient'): Choice[] {
  const candidates: Candidate[] = candidatesOf(casting);
  return KINDS.flatMap((kind) => {
    const told = ofKind(item.events, kind);
    if (told.length === 0) return [];
    const plays = candidates.map((candidate) => (told.some((each) => each[part] === candidate) ? 1 : 0));
    if (!plays.includes(1)) plays[plays.length - 1] = 1;
    const sum = plays.reduce((total: number, one) => total + one, 0);
    return [
      { options: candidates.map((candidate) => sparseOf(roleFeatures(casting, kind, candidate))), shares: plays.map((one) => one / sum) },
    ];
  });
}

/** Fits who plays a part: a choice among the states named and nobody (conditional logit; McFadden 1974). */
export function fitRole(examples: readonly Example[], part: 'actor' | 'recipient'): Linear {
  const choices = examples.flatMap((example) => choicesOf(example, part));
  const weights = minimise((place) => slopeAt(choices, place), BUCKETS, STEPS);
  return { weights, means: new Float64Array(1), columns: BUCKETS };
}

function slopeAt(choices: readonly Choice[], place: Float64Array): { value: number; gradient: Float64Array } {
  let value = 0;
  const gradient = place.map((weight) => RIDGE * weight);
  for (const weight of place) value += 0.5 * RIDGE * weight * weight;
  for (const { options, shares } of choices) {
    const scores = options.map(({ at, value: values }) =>
      at.reduce((sum, where, index) => sum + (place[where] as number) * (values[index] as number), 0),
    );
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const total = powers.reduce((sum, power) => sum + power, 0);
    options.forEach(({ at, value: values }, option) => {
      const likely = (powers[option] as number) / total;
      const share = shares[option] as number;
      value -= share === 0 ? 0 : share * Math.log(likely + 1e-12);
      at.forEach((where, index) => {
        gradient[where] = (gradient[where] as number) + (likely - share) * (values[index] as number);
      });
    });
  }
  return { value, gradient };
}
