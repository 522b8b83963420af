import type { Stage } from './stage.js';

/** After so many attempts that all were to be repeated, each later than the last, an item is given up, visibly: an hour and more. */
const MAX_ATTEMPTS = 12;

/** Not for ever. */
export const attempts: Stage = {
  name: 'attempts',
  asks: 'whether it was tried often enough',
  judge: (item) => (item.attempts > MAX_ATTEMPTS ? { end: 'gone', why: `given up after ${MAX_ATTEMPTS} attempts` } : 'go'),
};
