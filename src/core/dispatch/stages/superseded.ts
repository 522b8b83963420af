import type { Stage } from './stage.js';

/** A newer edit of the same message waits already: this one would be overwritten at once. */
export const superseded: Stage = {
  name: 'superseded',
  asks: 'whether a newer edit of the same message waits',
  judge: ({ edits }, { newerEdit }) => (edits !== null && newerEdit ? { end: 'ended', why: 'a newer edit of the message went out' } : 'go'),
};
