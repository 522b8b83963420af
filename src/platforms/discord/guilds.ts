import { type Client, Events, type Guild } from 'discord.js';
import type { PlatformHooks } from '../hooks.js';
import { workspaceOf } from './asked.js';

type Hooks = Pick<PlatformHooks, 'ensureWorkspace' | 'welcome' | 'uninstalled' | 'log'>;

const words = { removed: 'removed from the server' };

/**
 * Keeps account of the servers we are in. Discord names all of them at every connection, so whether one is new is for the hooks to know:
 * who owns it is welcomed once. One that is only unreachable for a while is not left.
 */
export function keepGuilds(client: Client, hooks: Hooks): void {
  const tell = (work: Promise<void>): void =>
    void work.catch((fault: unknown) => hooks.log(`Discord: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`));
  const met = async ({ id, ownerId }: Guild): Promise<void> => {
    await hooks.ensureWorkspace(workspaceOf(id), 'discord');
    await hooks.welcome(workspaceOf(id), 'discord', ownerId);
  };
  // The servers we are in become available at every connection; one that brings us in is created.
  client.on(Events.GuildCreate, (guild) => tell(met(guild)));
  client.on(Events.GuildAvailable, (guild) => tell(met(guild)));
  client.on(Events.GuildDelete, ({ id }) => tell(hooks.uninstalled(workspaceOf(id), words.removed)));
}
