import { z } from 'zod';
import { Problem } from '../core/problem.js';
import { fold, nearest } from './near.js';
import { describeOptions, type OptionSpec } from './option-spec.js';
import { typedValue } from './option-value.js';
import type { Mend } from './options.js';
import { readable } from './typed-words.js';
import { writeWords } from './write-words.js';

/** Longest value, in characters, of an option that takes no text: fifty countries by name. */
const LONGEST = 1_000;

/** The command whose options they are, for choices that can be pressed and an example. */
export interface Spoken {
  readonly name: string;
  readonly examples: readonly string[];
}

/**
 * Options as a person or a platform gave them → the typed options of the schema. Names may be kebab-case or camelCase, numbers may be
 * strings. With `spoken`, the choices of a Problem are whole commands; without, they are values.
 * @throws Problem 'unknown-country' with the nearest three, or 'bad-option' that names the option and what is wrong with it
 */
export function readOptions<Schema extends z.ZodObject>(
  schema: Schema,
  raw: Readonly<Record<string, unknown>>,
  spoken?: Spoken,
): z.output<Schema> {
  const specs = describeOptions(schema);
  const given = keyed(specs, raw);
  const missing = specs.filter(({ key, required }) => required && !Object.hasOwn(given, key));
  if (missing.length > 0) throw needsMore(missing, spoken);
  const read = z.safeParse(schema, given);
  if (read.success) return read.data;
  throw problemOf(read.error.issues[0], specs, given, spoken);
}

/** By the schema's keys, each value as its option has it; what was left empty is not there. */
function keyed(specs: readonly OptionSpec[], raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(raw)) {
    const spec = specs.find((one) => one.key === name || one.name === name);
    if (!spec)
      throw new Problem('bad-option', `There is no option “${name}” here.`, {
        hint: `There are: ${specs.map((one) => one.name).join(', ')}.`,
      });
    if (typeof value === 'string' && value.length > LONGEST && spec.takes !== 'text')
      throw new Problem('too-large', `${spec.name} is too long.`, { option: spec.name });
    if (value !== undefined && value !== null && value !== '') given[spec.key] = typedValue(spec, value);
  }
  return given;
}

function needsMore(missing: readonly OptionSpec[], spoken: Spoken | undefined): Problem {
  const needs = missing.map(({ name, description }) => (description ? `${name} (${lowerFirst(description)})` : name)).join(' and ');
  const [example] = spoken?.examples ?? [];
  return new Problem('bad-option', `${spoken ? `/${spoken.name}` : 'That'} needs more: ${needs}.`, {
    ...(example ? { hint: `For example: ${example}` } : {}),
    ...(missing[0] ? { option: missing[0].name } : {}),
  });
}

function problemOf(
  issue: z.core.$ZodIssue | undefined,
  specs: readonly OptionSpec[],
  given: Readonly<Record<string, unknown>>,
  spoken?: Spoken,
): Problem {
  const spec = specs.find(({ key }) => key === issue?.path[0]);
  if (!issue || !spec) return new Problem('bad-option', issue?.message ?? 'These options do not fit together.');
  const value = String(given[spec.key]);
  const mend = mendOf(issue) ?? { typed: value, nearest: spec.choices ? nearest(value, spec.choices, 3) : [] };
  const choices = mend.nearest.map((near) =>
    spoken ? writeWords(spoken, specs, { ...given, [spec.key]: value.replace(mend.typed, near) }) : near,
  );
  const help = { option: spec.name, ...(mend.nearest.length > 0 ? { hint: `Did you mean ${mend.nearest.join(', ')}?`, choices } : {}) };
  const typed = shown(mend.typed);
  if (mend.unknownCountry) return new Problem('unknown-country', `I know no country called “${typed}”.`, help);
  const message = issue.code === 'invalid_value' && spec.choices ? `must be one of ${spec.choices.join(', ')}` : issue.message;
  return new Problem('bad-option', `${spec.name} ${message}, not “${typed}”.`, help);
}

const mendParams = z.object({
  mend: z.custom<Mend>((value) => typeof value === 'object' && value !== null && 'typed' in value && 'nearest' in value),
});

function mendOf(issue: z.core.$ZodIssue): Mend | null {
  const params = issue.code === 'custom' ? mendParams.safeParse(issue.params) : null;
  return params?.success ? params.data.mend : null;
}

/** What was typed, short enough to say back. */
const shown = (typed: string): string => {
  const words = readable(typed);
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
};

const lowerFirst = (words: string): string => (fold(words.slice(0, 1)) + words.slice(1)).trim();
