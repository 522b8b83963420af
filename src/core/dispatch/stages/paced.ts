import { freeFrom } from '../pace.js';
import type { Stage } from './stage.js';

/** The channel's token bucket: faster than that, the platform would refuse. Last, so that only what goes out is counted. */
export const paced: Stage = {
  name: 'paced',
  asks: 'whether the channel had too many messages just now',
  judge: (_, { manners, pacedAt, now }) => {
    const from = manners.pace ? freeFrom(manners.pace, pacedAt) : now;
    return from <= now ? 'go' : { hold: from, why: 'not too many messages at once', channel: true };
  },
};
