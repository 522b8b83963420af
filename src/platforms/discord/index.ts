import { once } from 'node:events';
import { Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayIntentBits, REST } from 'discord.js';
import type { Chat } from '../../chat/chat.js';
import { Problem } from '../../core/problem.js';
import type { Platform } from '../../delivery/platform.js';
import type { PlatformHooks } from '../hooks.js';
import { listen } from './listen.js';
import { register } from './register.js';
import { registrationOf } from './registration.js';
import { sendTo } from './send.js';

export interface DiscordSettings {
  readonly token: string;
  /** Where Discord's API is, ending in /api; null: Discord's own. */
  readonly apiUrl: string | null;
}

/** Below the lease of an outbox item, so that a slow answer is not taken for a crash. */
const TIMEOUT_MS = 10_000;

/** Close codes of the gateway after which the client stays away and yet calls itself ready. */
const FATAL: Readonly<Record<number, string>> = {
  4004: 'Discord refuses DISCORD_TOKEN',
  4010: 'Discord refuses the shard',
  4011: 'Discord wants the bot sharded: it is in too many servers for one connection',
  4012: 'Discord does not speak this version of its gateway any more',
  4013: 'Discord does not know the intents that the bot asks for',
  4014: 'Discord does not allow the intents that the bot asks for',
};

/**
 * Discord over its gateway: answers /risk and /watch and the buttons of cards, and posts what the outbox holds.
 * @throws Problem that names DISCORD_TOKEN when it is refused, or that Discord cannot be reached
 */
export async function connectDiscord({ token, apiUrl }: DiscordSettings, chat: Chat, hooks: PlatformHooks): Promise<Platform> {
  const api = { version: '10', ...(apiUrl === null ? {} : { api: apiUrl.replace(/\/+$/, '') }) };
  const client = new Client({ intents: [GatewayIntentBits.Guilds], allowedMentions: { parse: [] }, rest: { ...api, timeout: TIMEOUT_MS } });
  // Posts have a client of their own, that neither waits nor repeats: the outbox does both.
  const poster = new REST({ ...api, timeout: TIMEOUT_MS, retries: 0, rejectOnRateLimit: ['/'] });
  client.on(Events.Error, (fault) => hooks.log(`Discord: ${fault.message}`));
  client.on(Events.ShardError, (fault) => hooks.log(`Discord: ${fault.message}`));
  client.on(Events.Invalidated, () => hooks.fatal('Discord ended the session'));
  client.on(Events.ShardDisconnect, ({ code }) => hooks.fatal(`${FATAL[code] ?? 'Discord closed the connection'} (${code}).`));
  listen(client, chat, hooks);
  try {
    const application = await ready(client, token);
    if (await register(client.rest, application, registrationOf(chat))) hooks.log('Discord: the commands were registered');
  } catch (fault) {
    await client.destroy();
    throw problemOf(fault);
  }
  return { name: 'discord', repeatable: true, send: sendTo(poster, token), close: () => client.destroy() };
}

/** Logs in and waits until the servers are known; the id of the application. */
async function ready(client: Client, token: string): Promise<string> {
  await Promise.all([once(client, Events.ClientReady), client.login(token)]);
  if (!client.application) throw new Error('it did not say which application this is');
  return client.application.id;
}

/** Why Discord cannot be used, for the person who set the variable. */
function problemOf(fault: unknown): Problem {
  if (fault instanceof DiscordjsError && fault.code === DiscordjsErrorCodes.TokenInvalid)
    return new Problem('not-allowed', 'Discord refuses DISCORD_TOKEN.', { hint: 'It is the bot’s token, not the application’s secret.' });
  const why = fault instanceof Error ? fault.message : String(fault);
  return new Problem('busy', `Discord cannot be used (${why}).`, { hint: 'Check the network, and DISCORD_API_URL when it is set.' });
}
