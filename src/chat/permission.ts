import { Problem } from '../core/problem.js';
import { settingsOf } from '../store/workspaces.js';
import type { Asked } from './chat.js';
import type { Command, Context } from './command.js';

/**
 * Lets a command pass that anybody may say, and one that configures only for whom the workspace lets. A button is asked each time it is
 * pressed, whoever could see it.
 * @throws Problem 'not-allowed' with the platform's reason
 */
export async function mustBeAllowed({ name, open }: Command, { tenant }: Context, { may }: Asked): Promise<void> {
  if (name.startsWith('risk ') || (open && name.startsWith('press '))) return;
  const { policy } = await settingsOf(tenant);
  const allowed = await may(policy);
  if (allowed !== true) throw new Problem('not-allowed', allowed);
}
