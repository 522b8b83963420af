import { LIVE_MODALITIES } from '../../src/core/event.js';
import { bestOf, SIDE_LABELS, sidesOf } from '../../src/core/tagging/model/sides.js';
import { KINDS } from '../../src/core/tagging/model/window.js';
import { fitRidge, guess, type Linear, type Row } from './ridge.js';
import type { Example } from './windows.js';

const LAMBDA = 0.4;
const FOLDS = 3;

/** A side of a text with what it truly is. */
interface Labelled extends Row {
  readonly text: number;
}

function labelled({ item, window }: Example, text: number): Labelled[] {
  const live = item.events.filter(({ modality }) => LIVE_MODALITIES.includes(modality));
  return sidesOf(window).map(({ actor, recipient, sparse }) => {
    const told = live.filter((each) => each.actor === actor && each.recipient === recipient);
    const labels = new Float64Array(SIDE_LABELS);
    KINDS.forEach(({ indicator, polarity }, at) => {
      if (told.some((each) => each.indicator === indicator && each.polarity === polarity)) labels[at] = 1;
    });
    if (!labels.includes(1)) labels[KINDS.length] = 1;
    return { text, sparse, labels, weight: 1 };
  });
}

/** The model of sides, and the best that models which did not see a text have for each kind in it. */
export interface Sides {
  readonly model: Linear;
  readonly unseen: Float64Array[];
}

/** Fits the model of sides. */
export function fitSides(examples: readonly Example[]): Sides {
  const rows = examples.flatMap(labelled);
  const scores: Float64Array[][] = examples.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitRidge(
      rows.filter(({ text }) => text % FOLDS !== fold),
      LAMBDA,
    );
    for (const row of rows) if (row.text % FOLDS === fold) scores[row.text]?.push(guess(model, row));
  }
  return { model: fitRidge(rows, LAMBDA), unseen: scores.map(bestOf) };
}
