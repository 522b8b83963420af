import { z } from 'zod';

/** What completes an option, from memory. */
const COMPLETIONS = ['country', 'countries', 'indicator', 'role', 'timezone', 'command'] as const;
export type Completion = (typeof COMPLETIONS)[number];

/** How many bare words an option takes: one, a few, as many as name a country, a list of countries, all that is left. */
type Takes = 'word' | 'words' | 'country' | 'countries' | 'text';

/** One option as every surface needs it: Discord's option list, the words in Slack, the flags of the command line, the help. */
export interface OptionSpec {
  /** As people see and type it: "as-of". */
  readonly name: string;
  /** As code has it: "asOf". */
  readonly key: string;
  readonly description: string;
  readonly required: boolean;
  readonly type: 'string' | 'integer';
  readonly default: string | number | null;
  /** The closed set it is one of; null when it is open. */
  readonly choices: readonly string[] | null;
  readonly complete: Completion | null;
  readonly takes: Takes;
  readonly min: number | null;
  readonly max: number | null;
}

const property = z.object({
  description: z.string().default(''),
  type: z.enum(['string', 'integer']).default('string'),
  default: z.union([z.string(), z.number()]).nullable().default(null),
  enum: z.array(z.string()).nullable().default(null),
  complete: z.enum(COMPLETIONS).nullable().default(null),
  takes: z.enum(['word', 'words', 'country', 'countries', 'text']).nullable().default(null),
  minimum: z.number().nullable().default(null),
  maximum: z.number().nullable().default(null),
});
const description = z.object({ properties: z.record(z.string(), property), required: z.array(z.string()).default([]) });

const described = new WeakMap<z.ZodObject, readonly OptionSpec[]>();

/** The options of a schema, in its order. Throws for a schema that no surface could show (a nested object, a list). */
export function describeOptions(schema: z.ZodObject): readonly OptionSpec[] {
  const known = described.get(schema);
  if (known) return known;
  const { properties, required } = description.parse(z.toJSONSchema(schema, { io: 'input' }));
  const specs = Object.entries(properties).map(([key, { enum: choices, takes, minimum, maximum, ...rest }]) => ({
    ...rest,
    key,
    name: kebab(key),
    required: required.includes(key),
    choices,
    takes: takes ?? (choices ? 'words' : 'word'),
    min: minimum,
    max: maximum,
  }));
  described.set(schema, specs);
  return specs;
}

/** Discord refuses capitals in option names and code wants camelCase: this is the one place that converts. */
const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
