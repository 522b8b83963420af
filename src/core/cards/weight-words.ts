import { INDICATOR_NAMES } from '../codebook/indicators/index.js';
import type { Weights } from '../workspace.js';
import { indicatorWords } from './words.js';

/** "×0.5": a factor, without needless zeros. */
export const factorWords = (factor: number): string => `×${String(Math.round(factor * 100) / 100)}`;

/** "civil unrest ×0.5, repression ×2": a workspace's own factors, in the order of the indicators; '' for none. */
export const weightWords = (weights: Weights): string =>
  INDICATOR_NAMES.flatMap((name) => {
    const factor = weights[name];
    return factor === undefined ? [] : [`${indicatorWords(name).toLowerCase()} ${factorWords(factor)}`];
  }).join(', ');
