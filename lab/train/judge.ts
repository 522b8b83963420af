import { type Evidence, judgeFeatures } from '../../src/core/tagging/model/judge-features.js';
import { minimise } from './lbfgs.js';
import type { Example } from './windows.js';

const STRENGTH = 0.3;
const STEPS = 300;

/** A text with what the words say of it. */
export interface Heard {
  readonly example: Example;
  readonly scores: Float64Array;
  readonly best: Float64Array;
}

interface Case {
  readonly at: readonly number[];
  readonly value: readonly number[];
  readonly sign: number;
}

/** Logistic regression on the evidence of every kind in every text; what the words say must come from models that did not see the text. */
export function fitJudge(heard: readonly Heard[]): Map<string, number> {
  const index = new Map<string, number>();
  const cases = heard.flatMap(({ example: { window, live }, scores, best }) =>
    judgeFeatures(window, scores, best).map((evidence, kind) => caseOf(evidence, live[kind] === 1, index)),
  );
  const weights = minimise((place) => slopeAt(cases, place), index.size, STEPS);
  return new Map([...index].map(([name, at]) => [name, weights[at] ?? 0]));
}

function caseOf(evidence: Evidence, is: boolean, index: Map<string, number>): Case {
  const at = [...evidence.keys()].map((name) => {
    const known = index.get(name) ?? index.size;
    index.set(name, known);
    return known;
  });
  return { at, value: [...evidence.values()], sign: is ? 1 : -1 };
}

function slopeAt(cases: readonly Case[], place: Float64Array): { value: number; gradient: Float64Array } {
  let value = 0;
  const gradient = Float64Array.from(place);
  for (const weight of place) value += 0.5 * weight * weight;
  for (const { at, value: values, sign } of cases) {
    let sum = 0;
    for (let index = 0; index < at.length; index++) sum += (place[at[index] as number] as number) * (values[index] as number);
    const margin = sign * sum;
    value += STRENGTH * (margin > 30 ? 0 : Math.log1p(Math.exp(-margin)));
    const pull = (-STRENGTH * sign) / (1 + Math.exp(margin));
    for (let index = 0; index < at.length; index++) {
      const where = at[index] as number;
      gradient[where] = (gradient[where] as number) + pull * (values[index] as number);
    }
  }
  return { value, gradient };
}
