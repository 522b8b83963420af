import { type REST, type RESTGetAPIApplicationCommandsResult, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { changesOf } from './registration-changes.js';

/** Ids of the commands that stand now, by name, and what was changed for that, a line each: "+ /watch pause". */
export interface Registered {
  readonly ids: ReadonlyMap<string, string>;
  readonly changes: readonly string[];
}

/**
 * Registers the commands when they differ from what Discord has: a registration changes every version, and the number of them a day is
 * limited. `guild` is the one server they are for; null: all servers.
 */
export async function register(
  rest: REST,
  application: string,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
  guild: string | null = null,
): Promise<Registered> {
  const route = guild === null ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);
  const standing = (await rest.get(route)) as RESTGetAPIApplicationCommandsResult;
  const changes = changesOf(standing, wanted);
  const now = changes.length === 0 ? standing : ((await rest.put(route, { body: wanted })) as RESTGetAPIApplicationCommandsResult);
  return { ids: new Map(now.map(({ name, id }) => [name, id])), changes };
}
