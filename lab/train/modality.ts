import { MODALITIES } from '../../src/core/event.js';
import { modalityFeatures } from '../../src/core/tagging/model/modality.js';
import { sparseOf } from '../../src/core/tagging/model/sparse.js';
import { KINDS } from '../../src/core/tagging/model/window.js';
import { fitRidge, type Linear, type Row } from './ridge.js';
import type { Example } from './windows.js';

const LAMBDA = 0.5;

/** Fits how an event is meant, from every event of the texts. */
export function fitModality(examples: readonly Example[]): Linear {
  const rows = examples.flatMap(({ item, window }) =>
    item.events.flatMap((told): Row[] => {
      const kind = KINDS.find(({ indicator, polarity }) => indicator === told.indicator && polarity === told.polarity);
      if (kind === undefined) return [];
      const labels = Float64Array.from(MODALITIES, (modality) => (modality === told.modality ? 1 : 0));
      return [{ sparse: sparseOf(modalityFeatures(window, kind)), labels, weight: 1 }];
    }),
  );
  return fitRidge(rows, LAMBDA);
}
