import type { Stage } from './stage.js';

/** Its messages could not be delivered, so that it was stopped. A test is let through: it shows whether that was mended. */
export const disabled: Stage = {
  name: 'disabled',
  asks: 'whether it was stopped because its messages could not be delivered',
  judge: ({ kind }, { watch }) =>
    watch?.disabledWhy && kind !== 'notice' ? { end: 'ended', why: `it was stopped: ${watch.disabledWhy}` } : 'go',
};
