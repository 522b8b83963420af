import type { Stage } from './stage.js';

/**
 * A person paused the alert or digest. What was decided before ends here: resuming tells what holds by then. What stands is still
 * edited, so that no message says what is no longer so; and a test is let through.
 */
export const paused: Stage = {
  name: 'paused',
  asks: 'whether somebody paused it',
  judge: ({ kind, editsMessage }, { watch }) =>
    watch?.pausedAt && editsMessage === null && kind !== 'notice' ? { end: 'ended', why: 'it was paused' } : 'go',
};
