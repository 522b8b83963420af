import type { Stage } from './stage.js';

/** The channel waits: the platform said for how long, or could not be reached. */
export const channel: Stage = {
  name: 'channel',
  asks: 'whether the platform asked to wait',
  judge: (_, { channelUntil }) => (channelUntil === null ? 'go' : { hold: channelUntil, why: 'the channel waits', channel: true }),
};
