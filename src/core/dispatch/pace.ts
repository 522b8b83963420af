import type { Pace } from './manners.js';

/**
 * The token bucket as one instant (GCRA): `pacedAt` is when the next message would come if they came evenly. The instant from which
 * another may go: a burst may run ahead of that by all but one of its messages.
 */
export const freeFrom = ({ everyMs, burst }: Pace, pacedAt: Date): Date => new Date(pacedAt.getTime() - (burst - 1) * everyMs);

/** The bucket after a message that went at `now`. */
export const pacedAfter = ({ everyMs }: Pace, pacedAt: Date, now: Date): Date =>
  new Date(Math.max(pacedAt.getTime(), now.getTime()) + everyMs);
