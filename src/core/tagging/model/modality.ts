import { LIVE_MODALITIES, MODALITIES, type Modality } from '../../event.js';
import { MODALITY } from './data/modality.js';
import { kindFeatures } from './kind-features.js';
import { linearOf, scoresOf } from './linear.js';
import { type Groups, sparseOf } from './sparse.js';
import { type Kind, labelOf, type Window } from './window.js';

const MODEL = linearOf(MODALITY);

/** What tells how an event of a kind is meant: the words, and the modality the rules give to cues of that kind. */
export function modalityFeatures(window: Window, kind: Kind): Groups {
  const label = labelOf(kind.indicator, '', kind.polarity);
  const cues = new Set([`kind:${label}`]);
  for (const { findings } of window.lines)
    for (const { hit, standing } of findings) {
      const same = hit.indicator === kind.indicator && standing.polarity === kind.polarity;
      cues.add(`${same ? 'same' : 'other'}:${standing.modality}`);
      if (same) cues.add(`${label}:${standing.modality}`);
    }
  const [words] = kindFeatures(window);
  return [...(words ? [{ weight: 1, names: words.names }] : []), { weight: 1, names: cues }];
}

/** How an event that is going on is meant: asserted, threatened, planned or demanded. */
export function modalityFor(window: Window, kind: Kind): Modality {
  const scores = scoresOf(MODEL, sparseOf(modalityFeatures(window, kind)));
  const scoreOf = (modality: Modality): number => scores[MODALITIES.indexOf(modality)] ?? 0;
  return LIVE_MODALITIES.reduce((best, modality) => (scoreOf(modality) > scoreOf(best) ? modality : best));
}
