import { withProblemCard } from '../chat/ask.js';
import type { Card } from '../core/card.js';
import type { PlatformHooks } from './hooks.js';
import { faultCard } from './own-cards.js';

/** A card in any case: what `work` made, what a Problem says, or that something broke, which is logged with where. */
export async function cardOf(work: () => Promise<Card>, hooks: Pick<PlatformHooks, 'log'>, where: string): Promise<Card> {
  try {
    return (await withProblemCard(work)).card;
  } catch (fault) {
    hooks.log(`${where}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
    return faultCard();
  }
}
