import type { Context } from '../src/chat/command.js';
import type { Card } from '../src/core/card.js';
import { homeCard } from '../src/core/cards/home.js';
import { homeOf } from '../src/desk/home.js';

/** What a person sees who opens the app: what they watch, what the others do, and how it fares. */
export async function home({ tenant, person }: Context): Promise<Card> {
  return homeCard({ ...(await homeOf(tenant)), person: person.id });
}
