import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, type RESTOptions } from 'discord.js';
import { Agent } from 'undici6';
import { Problem } from '../../core/problem.js';

/** Below the lease of an outbox item, so that a slow answer is not taken for a crash. */
const TIMEOUT_MS = 10_000;

/**
 * discord.js asks through undici 6, whose default way out is whatever undici was loaded first in the process: ours, a 7, which cannot read
 * a form of the other's and never sends a picture. So it is given a way out of its own make.
 */
const agent = new Agent();

/** Where Discord's API is and how long a call may take. `apiUrl` ends in /api; null: Discord's own. */
export const restOptions = (apiUrl: string | null): Partial<RESTOptions> => ({
  version: '10',
  timeout: TIMEOUT_MS,
  agent,
  ...(apiUrl === null ? {} : { api: apiUrl.replace(/\/+$/, '') }),
});

/** Why Discord cannot be used, for the person who set the variable. */
export function problemOf(fault: unknown): Problem {
  const isRefused =
    (fault instanceof DiscordjsError && fault.code === DiscordjsErrorCodes.TokenInvalid) ||
    (fault instanceof DiscordAPIError && fault.status === 401);
  if (isRefused)
    return new Problem('not-allowed', 'Discord refuses DISCORD_TOKEN.', { hint: 'It is the bot’s token, not the application’s secret.' });
  const why = fault instanceof Error ? fault.message : String(fault);
  return new Problem('busy', `Discord cannot be used (${why}).`, { hint: 'Check the network, and DISCORD_API_URL when it is set.' });
}
