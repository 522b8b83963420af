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

type Registered = z.output<typeof registered>[number];

/** A subcommand has this type. */
const SUBCOMMAND = 1;

const words = {
  added: (name: string) => `+ ${name}`,
  changed: (name: string) => `~ ${name}`,
  removed: (name: string) => `- ${name}`,
  order: 'the order of the commands',
};

/**
 * What registering would change, a line each: what is added, changed, removed; none: there is nothing to do. In whatever order Discord
 * lists the commands; the order of options is what people see, and counts.
 */
export function changesOf(standing: unknown, wanted: unknown): string[] {
  const [before, after] = [partsOf(standing), partsOf(wanted)];
  const changes = [
    ...[...after.keys()].filter((name) => !before.has(name)).map(words.added),
    ...[...after].filter(([name, part]) => before.has(name) && before.get(name) !== part).map(([name]) => words.changed(name)),
    ...[...before.keys()].filter((name) => !after.has(name)).map(words.removed),
  ];
  const isMoved = changes.length === 0 && sorted(standing) !== sorted(wanted);
  return isMoved ? [words.changed(words.order)] : changes;
}

const read = (commands: unknown): Registered[] =>
  registered.parse(commands).sort((a, b) => a.name.localeCompare(b.name, 'en') || a.type - b.type);

const sorted = (commands: unknown): string => JSON.stringify(read(commands));

/** Every command and subcommand by its name as people know it, each as plain words. */
function partsOf(commands: unknown): Map<string, string> {
  return new Map(
    read(commands).flatMap((command): [string, string][] => {
      const subs = command.options.filter(({ type }) => type === SUBCOMMAND);
      const own = { ...command, options: command.options.filter(({ type }) => type !== SUBCOMMAND) };
      return [
        [nameOf(command), JSON.stringify(own)],
        ...subs.map((sub): [string, string] => [`${nameOf(command)} ${sub.name}`, JSON.stringify(sub)]),
      ];
    }),
  );
}

/** Only what is typed begins with a slash. */
const nameOf = ({ type, name }: Registered): string => (type === 1 ? `/${name}` : `“${name}”`);
