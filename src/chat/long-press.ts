import { Problem } from '../core/problem.js';
import { findLongPress } from '../store/long-presses.js';
import type { Tenant } from '../store/tenant.js';

const LONG = /^\s*\/?press long (\S+)\s*$/;

/**
 * What a button says whose words were too long for it to carry, as this workspace keeps them; other words as they are. What they may do
 * is decided as if they had been typed.
 * @throws Problem 'not-found' when nothing is kept under that id here
 */
export async function fullWords(tenant: Tenant, said: string): Promise<string> {
  const [, id] = LONG.exec(said) ?? [];
  if (id === undefined) return said;
  const words = await findLongPress(tenant, id);
  if (words === null || LONG.test(words))
    throw new Problem('not-found', 'This button is too old to say what it meant.', {
      hint: 'Type the command instead.',
      choices: ['/risk help'],
    });
  return words;
}
