import { createHash } from 'node:crypto';
import type { Card } from '../core/card.js';
import { saysOf, withSays } from '../core/card-says.js';
import type { Db } from '../store/db.js';
import { dropLongPresses, saveLongPresses } from '../store/long-presses.js';
import type { Tenant } from '../store/tenant.js';

/** Characters that a button carries everywhere: Discord's 100 less the version's mark and, in a direct message, the workspace's name. */
const MOST = 68;

/** Kept for so many days; after that a button says that it is too old. */
const KEPT_DAYS = 30;

/** How a button says words that are kept: the command, and 16 hex digits. */
const says = (id: string): string => `/press long ${id}`;

/** The same card with short words on every button: longer ones are kept for this workspace, and said by their id. */
export async function shortened(tenant: Tenant, card: Card, clock: Date): Promise<Card> {
  const long = [...new Set(saysOf(card).filter((words) => words.length > MOST))];
  if (long.length === 0) return card;
  const ids = new Map(long.map((words) => [words, idOf(tenant.workspace, words)]));
  await saveLongPresses(
    tenant,
    [...ids].map(([words, id]) => ({ id, words })),
    clock,
  );
  return withSays(card, (words) => {
    const id = ids.get(words);
    return id === undefined ? words : says(id);
  });
}

/** The same words of the same workspace have the same id, and nobody else's do. */
const idOf = (workspace: string, words: string): string => createHash('sha256').update(`${workspace}\n${words}`).digest('hex').slice(0, 16);

/** Housekeeping, once a day: words of buttons that nobody pressed for a month are forgotten. Returns how many. */
export const forgetLongPresses = (db: Db, clock: Date): Promise<number> =>
  dropLongPresses(db, new Date(clock.getTime() - KEPT_DAYS * 86_400_000));
