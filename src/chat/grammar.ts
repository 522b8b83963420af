import type { z } from 'zod';
import { Problem } from '../core/problem.js';
import { fillBare } from './bare-words.js';
import { countryRun } from './country-words.js';
import { fold, nearest } from './near.js';
import { describeOptions, type OptionSpec } from './option-spec.js';
import { typedValue } from './option-value.js';
import { firstWords, readable, type TypedWord, typedWords, visible } from './typed-words.js';

export { describeOptions, type OptionSpec } from './option-spec.js';
export { readOptions } from './read-options.js';

/** Options as they were typed, by the schema's keys. */
export type Raw = Readonly<Record<string, unknown>>;

/** Longest options, in characters, of a command that takes no text. */
const LONGEST = 600;

/**
 * What was typed after a command's name → its options: `key:value` and `key=value` in any order, quotes, and bare words that fill the
 * other options in the schema's order. Nothing is checked yet but that every word has a place.
 * @throws Problem 'bad-option' for a key that the command does not have or has twice, 'unknown-word' for words that fit nothing, 'too-large'
 */
export function readWords(text: string, schema: z.ZodObject): Raw {
  const specs = describeOptions(schema);
  const seen = visible(text);
  const whole = specs.find(({ takes }) => takes === 'text');
  if (whole) return readWithText(seen, firstWords(seen), specs, whole);
  if (seen.length > LONGEST)
    throw new Problem('too-large', 'That is too long for a command.', { hint: 'Only /risk tag takes a whole text.' });
  const { given, bare } = readKeys(typedWords(seen), specs);
  const { values, left } = fillBare(
    schema,
    specs.filter(({ key }) => !Object.hasOwn(given, key)),
    bare,
  );
  if (left.length > 0) throw notUnderstood(left, specs, { ...given, ...values });
  return { ...given, ...values };
}

/** A command that takes a text: options by name come before it, and from its first word on everything is text, quotes and colons too. */
function readWithText(text: string, words: readonly TypedWord[], specs: readonly OptionSpec[], whole: OptionSpec): Raw {
  const starts = words.findIndex(({ key }) => key === null || (specOf(specs, key) ?? whole) === whole);
  const { given } = readKeys(starts < 0 ? words : words.slice(0, starts), specs);
  const first = starts < 0 ? undefined : words[starts];
  if (!first) return given;
  const isNamed = first.key !== null && specOf(specs, first.key) === whole;
  const from = isNamed ? first.start + (first.key?.length ?? 0) + 1 : first.start;
  return { ...given, [whole.key]: unquoted(text.slice(from).trim()) };
}

/** The text within the quotes, when one pair of them holds it all. */
function unquoted(text: string): string {
  const inside = /^(?:"([^"]*)"|“([^“”]*)”|«([^«»]*)»)$/.exec(text);
  return inside ? (inside[1] ?? inside[2] ?? inside[3] ?? '') : text;
}

function readKeys(words: readonly TypedWord[], specs: readonly OptionSpec[]): { given: Record<string, string>; bare: string[] } {
  const given: Record<string, string> = {};
  const bare: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (word.key === null) {
      bare.push(word.value);
      continue;
    }
    const spec = specOf(specs, word.key);
    if (!spec) throw unknownKey(word.key, specs);
    if (Object.hasOwn(given, spec.key)) throw new Problem('bad-option', `“${spec.name}” is given twice.`);
    const { value, used } = valueFrom(spec, words.slice(at));
    given[spec.key] = value;
    at += used;
  }
  return { given, bare };
}

/** The value after a key, and how many bare words after it belong to it: "country:south sudan", "countries: KZ, RU", "level: 60". */
function valueFrom(spec: OptionSpec, words: readonly TypedWord[]): { value: string; used: number } {
  const bareAfter = words.slice(1).findIndex(({ key }) => key !== null);
  const following = words.slice(1, bareAfter < 0 ? words.length : bareAfter + 1).map(({ value }) => value);
  const first = words[0]?.value ?? '';
  const values = first === '' ? following : [first, ...following];
  const taken = Math.min(values.length, Math.max(1, runOf(spec, values)));
  return { value: values.slice(0, taken).join(' '), used: first === '' ? taken : taken - 1 };
}

/** As many words as make one of the choices: "indicator: civil unrest". */
function choiceRun(spec: OptionSpec, choices: readonly string[], values: readonly string[]): number {
  const most = Math.max(...choices.map((choice) => choice.split('-').length));
  const runs = Array.from({ length: Math.min(most, values.length) }, (_, at) => most - at);
  return runs.find((run) => choices.some((choice) => choice === typedValue(spec, values.slice(0, run).join(' ')))) ?? 1;
}

function runOf(spec: OptionSpec, values: readonly string[]): number {
  if (spec.takes === 'country') return countryRun(values);
  if (spec.choices) return choiceRun(spec, spec.choices, values);
  if (spec.takes !== 'countries') return 1;
  let at = Math.max(1, countryRun(values));
  // A comma at the end of a word or at the beginning of the next says that the list goes on, whatever comes.
  for (let run = 1; at < values.length && run > 0; at += run) {
    const goesOn = /[,;]$/.test(values[at - 1] ?? '') || /^[,;]/.test(values[at] ?? '');
    run = countryRun(values.slice(at)) || (goesOn ? 1 : 0);
  }
  return at;
}

/** The option of a typed key: "as-of", "asof", "As_Of" and "asOf" are one. */
export function specOf(specs: readonly OptionSpec[], key: string): OptionSpec | null {
  const typed = plainKey(key);
  return specs.find(({ name }) => plainKey(name) === typed) ?? null;
}

const plainKey = (key: string): string => fold(key).replace(/[-_]/g, '');

function unknownKey(key: string, specs: readonly OptionSpec[]): Problem {
  const names = specs.map(({ name }) => name);
  const near = nearest(key, names, 3);
  return new Problem('bad-option', `There is no option “${key}” here.`, { hint: hintOf(near.length > 0 ? near : names, near.length > 0) });
}

function hintOf(names: readonly string[], near: boolean): string {
  if (names.length === 0) return 'This command takes no options.';
  return `${near ? 'Did you mean' : 'There are'}: ${names.join(', ')}${near ? '?' : '.'}`;
}

/** The options that are still open are named, since a word too many was often meant for one of them. */
function notUnderstood(left: readonly string[], specs: readonly OptionSpec[], given: Raw): Problem {
  const words = left.map(readable).join(' ');
  const near = nearest(
    left.join('-'),
    specs.flatMap(({ choices }) => choices ?? []),
    3,
  );
  return new Problem('unknown-word', `I did not understand “${words}”.`, {
    hint: near.length > 0 ? hintOf(near, true) : addable(specs.filter(({ key }) => !Object.hasOwn(given, key))),
  });
}

const addable = (open: readonly OptionSpec[]): string =>
  open.length === 0 ? 'This command takes nothing more.' : `You can add: ${open.map(({ name }) => `${name}:…`).join(', ')}.`;
