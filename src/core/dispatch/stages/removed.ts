import type { Stage } from './stage.js';

/** Somebody removed the alert or digest. What stands may still be edited, so that it says so; nothing new is said. */
export const removed: Stage = {
  name: 'removed',
  asks: 'whether somebody removed the alert or digest',
  judge: ({ editsMessage }, { watch }) =>
    watch?.removedAt && editsMessage === null ? { end: 'ended', why: 'the alert or digest was removed' } : 'go',
};
