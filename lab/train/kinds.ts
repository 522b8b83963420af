import { kindFeatures, kindVectors } from '../../src/core/tagging/model/kind-features.js';
import { sparseOf } from '../../src/core/tagging/model/sparse.js';
import { fitRidge, guess, type Linear, type Row } from './ridge.js';
import type { Example } from './windows.js';

/** Ridge of the model of kinds; chosen by cross-validation. */
const LAMBDA = 0.5;
const FOLDS = 3;

/** The rows of texts. */
export const kindRows = (examples: readonly Example[]): Row[] =>
  examples.map(({ window, live }) => ({ sparse: sparseOf(kindFeatures(window)), dense: kindVectors(window), labels: live, weight: 1 }));

/** The model of kinds. */
export const fitKinds = (rows: readonly Row[]): Linear => fitRidge(rows, LAMBDA);

/** What a model that did not see a text says of it, for every text: every third in turn is left out. */
export function unseenScores(rows: readonly Row[]): Float64Array[] {
  const scores: Float64Array[] = new Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitKinds(rows.filter((_, at) => at % FOLDS !== fold));
    rows.forEach((row, at) => {
      if (at % FOLDS === fold) scores[at] = guess(model, row);
    });
  }
  return scores;
}
