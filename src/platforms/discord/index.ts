import { once as event } from 'node:events';
import { Client, Events, GatewayIntentBits, REST } from 'discord.js';
import type { Chat } from '../../chat/chat.js';
import { Problem } from '../../core/problem.js';
import type { Platform } from '../../delivery/platform.js';
import type { PlatformHooks } from '../hooks.js';
import { openUnderWay } from '../under-way.js';
import { problemOf, restOptions } from './api.js';
import { keepGuilds } from './guilds.js';
import { listen } from './listen.js';
import { permissionsOf } from './permit.js';
import { register } from './register.js';
import { registrationOf } from './registration.js';
import { sendTo } from './send.js';

export interface DiscordSettings {
  readonly token: string;
  /** Where Discord's API is, ending in /api; null: Discord's own. */
  readonly apiUrl: string | null;
}

/** Close codes of the gateway after which the client stays away and yet calls itself ready. */
const FATAL: Readonly<Record<number, string>> = {
  4004: 'Discord refuses DISCORD_TOKEN',
  4010: 'Discord refuses the shard',
  4011: 'Discord wants the bot sharded: it is in too many servers for one connection',
  4012: 'Discord does not speak this version of its gateway any more',
  4013: 'Discord does not know the intents that the bot asks for',
  4014: 'Discord does not allow the intents that the bot asks for',
};

/** Whether the connection stands, and why it ended for good: told once, and while it is being made as a Problem. */
interface Link {
  isUp: boolean;
  ended: string | null;
}

/**
 * Discord over its gateway: answers /risk and /watch, the buttons of cards and the menu of messages, and posts what the outbox holds.
 * @throws Problem that names DISCORD_TOKEN when it is refused, or that Discord cannot be reached
 */
export async function connectDiscord({ token, apiUrl }: DiscordSettings, chat: Chat, hooks: PlatformHooks): Promise<Platform> {
  const api = restOptions(apiUrl);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    // It makes the answers to interactions, which Discord leaves out of its 50 calls a second and the library does not
    // (https://docs.discord.com/developers/topics/rate-limits#global-rate-limit); the few others never come near.
    rest: { ...api, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
  });
  // Posts have a client of their own, that neither waits nor repeats: the outbox does both.
  const rest = new REST({ ...api, retries: 0, rejectOnRateLimit: ['/'] });
  let watch: string | null = null;
  const link: Link = { isUp: false, ended: null };
  const fatal = (words: string): void => {
    if (link.ended !== null) return;
    link.ended = words;
    if (link.isUp) hooks.fatal(words);
  };
  endsOf(client, fatal, (words) => (link.ended === null ? hooks.log(words) : undefined));
  const underWay = openUnderWay();
  listen({ client, underWay, chat, hooks, permissions: permissionsOf(client, () => watch) });
  keepGuilds(client, hooks);
  try {
    const application = await ready(client, token);
    const { ids, changes } = await register(client.rest, application, registrationOf(chat));
    watch = ids.get('watch') ?? null;
    if (changes.length > 0) hooks.log(`Discord: commands registered (${changes.join(', ')})`);
  } catch (fault) {
    await client.destroy();
    throw link.ended === null ? problemOf(fault) : new Problem('not-allowed', link.ended);
  }
  if (link.ended !== null) throw new Problem('not-allowed', link.ended);
  link.isUp = true;
  const close = async (): Promise<void> => {
    await underWay.end();
    await client.destroy();
  };
  return { name: 'discord', send: sendTo({ rest, token, log: hooks.log, refused: fatal }), close };
}

/** What is told of the connection, and what ends it for good. */
function endsOf(client: Client, fatal: (words: string) => void, log: (words: string) => void): void {
  client.on(Events.Error, (fault) => log(`Discord: ${fault.message}`));
  client.on(Events.ShardError, (fault) => log(`Discord: ${fault.message}`));
  client.on(Events.Invalidated, () => fatal('Discord ended the session'));
  client.on(Events.ShardDisconnect, ({ code }) => fatal(`${FATAL[code] ?? 'Discord closed the connection'} (${code}).`));
}

/** Logs in and waits until the servers are known; the id of the application. */
async function ready(client: Client, token: string): Promise<string> {
  await Promise.all([event(client, Events.ClientReady), client.login(token)]);
  if (!client.application) throw new Error('it did not say which application this is');
  return client.application.id;
}
