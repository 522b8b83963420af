import type { Card } from '../core/card.js';
import { problemCard } from '../core/cards/problem.js';
import { Problem } from '../core/problem.js';
import type { Asked, Chat } from './chat.js';

/** What came of it: a card in any case, and the problem it tells when there is one. */
export interface Answered {
  readonly card: Card;
  readonly problem: Problem | null;
}

/** Says the words and makes a card of a Problem, for surfaces that show both alike. Faults of ours go up. */
export const askCard = (chat: Chat, words: string, asked: Asked): Promise<Answered> => withProblemCard(() => chat.say(words, asked));

/** Runs what makes a card (say or answer), and makes a card of a Problem. Faults of ours go up. */
export async function withProblemCard(work: () => Promise<Card>): Promise<Answered> {
  try {
    return { card: await work(), problem: null };
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return { card: problemCard(fault), problem: fault };
  }
}
