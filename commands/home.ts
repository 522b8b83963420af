import type { Context } from '../src/chat/command.js';
import type { Card } from '../src/core/card.js';
import { watchesCard } from '../src/core/cards/watches.js';
import { watchesOf } from '../src/desk/subscribe.js';

/** What a person sees who opens the app: what is watched here. */
export async function home({ tenant }: Context): Promise<Card> {
  return watchesCard(await watchesOf(tenant));
}
