import type { Stage } from './stage.js';

/** How long one attempt may hold an item, in milliseconds; it ends a little later than the instant at which it began. */
const LEASE_MS = 30_000;

/**
 * The process died between sending and writing that down. Where a repeat would show twice, it is not repeated. First of all stages, so
 * that no other one puts the item off and makes that be forgotten.
 */
export const unsaid: Stage = {
  name: 'unsaid',
  asks: 'whether it may have been said already',
  judge: ({ editsMessage, wasLeased, leasedUntil }, { manners, now }) => {
    if (!wasLeased || editsMessage !== null) return 'go';
    const began = (leasedUntil?.getTime() ?? now.getTime()) - LEASE_MS;
    return manners.repeatMs > now.getTime() - began ? 'go' : { end: 'unknown', why: 'the process ended while this was being sent' };
  },
};
