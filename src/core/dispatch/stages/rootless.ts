import type { Facts } from '../facts.js';
import type { Judged, Stage, Verdict } from './stage.js';

/** How often a message that waits for another one is looked at; only /watch why shows it, since such a message is not taken at all. */
const AGAIN_MS = 60_000;

/**
 * The message to edit, or to answer in its thread, must stand. An alert whose message somebody deleted, or whose message was kept back
 * or refused, is said anew by its next edit, which then is the message that is edited; unless it is over, when nobody needs to hear of it.
 * Where nobody knows whether the message was said, it is not repeated, but what its thread would have told stands in the channel: that the
 * news got worse is no repeat, and must not go unheard.
 */
export const rootless: Stage = {
  name: 'rootless',
  asks: 'whether the message stands that it edits or answers',
  judge: (item, facts) => {
    switch (facts.root) {
      case 'none':
      case 'stands':
        return 'go';
      case 'waiting':
        return { hold: new Date(facts.now.getTime() + AGAIN_MS), why: 'the message it edits or answers has not gone out yet' };
      default:
        return without(item, facts);
    }
  },
};

function without({ kind, edits, card }: Judged, { root }: Facts): Verdict {
  const isOver = card.color === 'plain';
  if (edits === null && root === 'never') return 'go';
  if (edits !== null && kind === 'alert' && root !== 'never' && !isOver) return 'go';
  return { end: 'ended', why: WHY[root === 'deleted' || root === 'unsaid' ? root : 'never'] };
}

const WHY = {
  deleted: 'the message to edit was deleted',
  unsaid: 'the message to edit was never sent',
  never: 'the message to edit never stood',
};
