import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIVE_MODALITIES, type Modality } from '../../../../src/core/event.js';
import { modalityFeatures, modalityFor } from '../../../../src/core/tagging/model/modality.js';
import { KINDS, type Kind } from '../../../../src/core/tagging/model/window.js';
import { anyArticle, ruled, windowIn } from './written.js';

const rising = (indicator: Kind['indicator']): Kind => ({ indicator, polarity: 'escalatory' });

test.each<[string, Kind['indicator'], Modality]>([
  ['Eritrea shelled a town in Ethiopia, killing nine', 'armed-conflict', 'asserted'],
  ['Norway threatens Chile with tariffs of 50 % on steel', 'trade-disruption', 'threatened'],
  ['Norway plans to hold naval drills with Chile next month', 'military-posture', 'planned'],
])('%s: %s is %s', (title, indicator, modality) => {
  expect(modalityFor(windowIn(title), rising(indicator))).toBe(modality);
});

test('something the words tell is live, whatever the words', () => {
  fc.assert(
    fc.property(anyArticle, fc.constantFrom(...KINDS), (article, kind) => {
      for (const window of ruled(article).windows) expect(LIVE_MODALITIES).toContain(modalityFor(window, kind));
    }),
    { numRuns: 60 },
  );
});

test('a cue of the kind counts apart from cues of other kinds', () => {
  const names = (kind: Kind): ReadonlySet<string> | undefined =>
    modalityFeatures(windowIn('Norway threatens Chile with tariffs'), kind).at(-1)?.names;
  expect(names(rising('trade-disruption'))?.has('same:threatened')).toBe(true);
  expect(names(rising('repression'))?.has('same:threatened')).toBe(false);
  expect(names(rising('repression'))?.has('other:threatened')).toBe(true);
});
