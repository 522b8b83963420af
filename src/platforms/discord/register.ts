import {
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { z } from 'zod';

const choice = z.object({ name: z.string(), value: z.union([z.string(), z.number()]) });
const base = {
  type: z.number().default(1),
  name: z.string(),
  description: z.string().default(''),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(choice).default([]),
  min_value: z.number().nullable().default(null),
  max_value: z.number().nullable().default(null),
};
const option = z.object({ ...base, options: z.array(z.object(base)).default([]) });

/** What of a registered command is ours to say; Discord adds ids, versions and defaults of its own. */
const registered = z.array(
  z.object({
    type: z.number().default(1),
    name: z.string(),
    description: z.string().default(''),
    default_member_permissions: z.string().nullable().default(null),
    contexts: z.array(z.number()).nullable().default(null),
    integration_types: z.array(z.number()).nullable().default(null),
    options: z.array(option).default([]),
  }),
);

/**
 * Registers the commands when they differ from what Discord has: a registration changes every version, and the number of them a day is
 * limited. Returns whether it wrote.
 */
export async function register(
  rest: REST,
  application: string,
  wanted: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route = Routes.applicationCommands(application);
  const standing = (await rest.get(route)) as RESTGetAPIApplicationCommandsResult;
  if (plain(standing) === plain(wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Comparable whatever order Discord lists the commands in; the order of options is what people see, and counts. */
const plain = (commands: unknown): string =>
  JSON.stringify([...registered.parse(commands)].sort((a, b) => a.name.localeCompare(b.name, 'en')));
