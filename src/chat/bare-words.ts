import type { z } from 'zod';
import { countryRun, joinsAt, pairSplit } from './country-words.js';
import { fold } from './near.js';
import type { OptionSpec } from './option-spec.js';
import { accepts } from './option-value.js';

/** Bare words of one value at most, but for countries: "trade disruption", "mon to fri". */
const FEW = 4;

/** Words that lead to a country and say nothing themselves. No ISO code is among them, so "in", "at" and "by" are not. */
const FILLERS = new Set(['of', 'for', 'about', 'the', 'from', 'please']);

/** What bare words came to: values by the option's key, and the words that no option took. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>;
  readonly left: readonly string[];
}

/** A value that the words at some place begin with, and how many of them it is. */
interface Hit {
  readonly spec: OptionSpec;
  readonly value: string;
  readonly used: number;
}

/**
 * Bare words into the options that were not given by name: in the schema's order, each word to the first option that can be it.
 * Words that no option can be go to the first option still needed, so that its own message explains what is wrong with them.
 */
export function fillBare(schema: z.ZodObject, specs: readonly OptionSpec[], words: readonly string[]): Filled {
  const values: Record<string, string> = {};
  const left: string[] = [];
  const all = words.flatMap((word) => piecesOf(schema, specs, word));
  for (let at = 0; at < all.length; ) {
    const open = specs.filter(({ key }) => !Object.hasOwn(values, key));
    const hit = isSilent(all, at)
      ? null
      : (firstHit(schema, open, all.slice(at)) ?? (isFiller(all, at) ? null : missed(schema, open, all.slice(at))));
    if (hit) values[hit.spec.key] = hit.value;
    else if (!isSilent(all, at) && !isFiller(all, at)) left.push(all[at] ?? '');
    at += hit?.used ?? 1;
  }
  return { values, left };
}

/** "RU,UA" and "RU/UA" are two words where no option can be them as one. */
function piecesOf(schema: z.ZodObject, specs: readonly OptionSpec[], word: string): readonly string[] {
  const pieces = word.split(/[,;/>→]+/).filter((piece) => piece !== '');
  const splits = pieces.length > 1 && !firstHit(schema, specs, [word]) && pieces.every((piece) => firstHit(schema, specs, [piece]));
  return splits ? pieces : [word];
}

/** Whether the word only joins two others, or is no word at all. */
const isSilent = (words: readonly string[], at: number): boolean => joinsAt(words, at) || /^[\p{P}\p{S}]+$/u.test(words[at] ?? '');

/** Whether the word only leads to the next one. */
const isFiller = (words: readonly string[], at: number): boolean => at < words.length - 1 && FILLERS.has(fold(words[at] ?? ''));

/** The first option, in order, that can be the leading words, as many of them as it can. */
function firstHit(schema: z.ZodObject, open: readonly OptionSpec[], words: readonly string[]): Hit | null {
  for (const spec of open) {
    const hit = hitOf(schema, spec, open, words);
    if (hit) return hit;
  }
  return null;
}

function hitOf(schema: z.ZodObject, spec: OptionSpec, open: readonly OptionSpec[], words: readonly string[]): Hit | null {
  const hit = (used: number): Hit | null => (used > 0 ? { spec, value: words.slice(0, used).join(' '), used } : null);
  if (spec.takes === 'text') return hit(words.length);
  if (spec.takes === 'country') return hit(countryWords(spec, open, words));
  if (spec.takes === 'countries') return hit(listRun(schema, spec, open, words));
  for (let used = Math.min(spec.takes === 'words' ? FEW : 1, words.length); used > 0; used -= 1) {
    if (accepts(schema, spec, words.slice(0, used).join(' '))) return hit(used);
  }
  return null;
}

/** As many words as name a country, but not all that are left when another country is still needed and they can be both. */
function countryWords(spec: OptionSpec, open: readonly OptionSpec[], words: readonly string[]): number {
  const run = countryRun(words);
  const split = needsAnother(spec, open) && run === words.length ? pairSplit(words) : -1;
  return split > 0 ? split : run;
}

/** Whether a country beside this one is still needed, so that not all of the words can be this one. */
const needsAnother = (spec: OptionSpec, open: readonly OptionSpec[]): boolean =>
  open.some((one) => one !== spec && one.required && one.takes === 'country');

/** A list begins with a country and goes on until another option can be the next word; what is no country in it, its schema names. */
function listRun(schema: z.ZodObject, spec: OptionSpec, open: readonly OptionSpec[], words: readonly string[]): number {
  const [first = ''] = words;
  const begins = countryRun(words);
  return begins > 0 || accepts(schema, spec, first) || countryRun(first.split(/[,;/]+/)) > 0
    ? untilOther(schema, spec, open, words, Math.max(1, begins))
    : 0;
}

/** How many of the words come before one that names a value of another open option. */
function untilOther(schema: z.ZodObject, spec: OptionSpec, open: readonly OptionSpec[], words: readonly string[], from: number): number {
  const others = open.filter((one) => one !== spec);
  let at = from;
  while (at < words.length) {
    const run = spec.takes === 'countries' ? countryRun(words.slice(at)) : 0;
    if (run === 0 && firstHit(schema, others, words.slice(at))) break;
    at += Math.max(1, run);
  }
  return at;
}

/** How many of words that name no country are the first of two: those before what joins them, else all but the last. */
function firstOfTwo(words: readonly string[]): number {
  const joint = words.findIndex((_, at) => joinsAt(words, at));
  return joint > 0 ? joint : Math.max(1, words.length - 1);
}

/** What the first option still needed is given although it cannot be it: all of the words when it is a country or a list (but one for a country beside it), else one. */
function missed(schema: z.ZodObject, open: readonly OptionSpec[], words: readonly string[]): Hit | null {
  const spec = open.find(({ required, takes }) => required || takes === 'countries');
  if (!spec) return null;
  const run = spec.takes === 'country' || spec.takes === 'countries' ? untilOther(schema, spec, open, words, 1) : 1;
  const used = run === words.length && needsAnother(spec, open) ? firstOfTwo(words) : run;
  return { spec, value: words.slice(0, used).join(' '), used };
}
