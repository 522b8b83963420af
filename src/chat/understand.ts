import { countryName } from '../core/countries/country.js';
import { nearestCountries } from '../core/countries/find.js';
import { Problem } from '../core/problem.js';
import type { Command } from './command.js';
import { countryRun } from './country-words.js';
import { type Raw, readWords } from './grammar.js';
import { fold, nearest } from './near.js';
import { firstWords, readable, type TypedWord, visible } from './typed-words.js';

/** The command that was meant, and its options as they were typed. */
export interface Understood {
  readonly command: Command;
  readonly raw: Raw;
}

/** What a group means when nothing follows it. */
const ALONE: Readonly<Record<string, string>> = { risk: 'risk help', watch: 'watch list' };

/** Verbs and countries that an unknown word is answered with. */
const NEAREST_VERBS = 2;
const NEAREST_COUNTRIES = 3;

/**
 * "/risk status kazakhstan", "risk status …", "/risk kazakhstan", "/risk", "/watch" → a command and its raw options.
 * @throws Problem 'unknown-word' with the nearest verbs and countries as whole commands; whatever `readWords` throws
 */
export function understand(said: string, commands: readonly Command[]): Understood {
  const text = withoutFrame(said);
  const words = firstWords(text);
  const [first] = words;
  if (!first) return readAs('risk help', '', commands);
  const group = groupOf(first, commands);
  if (group === null) return inGroup(looseGroup(text, words, commands), text, words, commands);
  return inGroup(group, text.slice(first.end), firstWords(text.slice(first.end)), commands);
}

/** The words without what surrounds them: a mention of us, code marks of a copied example, marks nobody sees. */
function withoutFrame(said: string): string {
  let text = visible(said)
    .trim()
    .replace(/^<@[^>]*>\s*/, '');
  for (let marks = 0; marks < 3 && text.length > 1 && text.startsWith('`') && text.endsWith('`'); marks += 1) text = text.slice(1, -1);
  return text.trim();
}

/** "/Risk" → "risk"; null when the first word names no group. */
function groupOf({ key, value }: TypedWord, commands: readonly Command[]): string | null {
  const typed = fold(value).replace(/^\/+/, '');
  return key === null && commands.some(({ name }) => name.startsWith(`${typed} `)) ? typed : null;
}

/** Words without a group: "why kazakhstan" and "kazakhstan" ask about risk, "alert KZ 60" watches; "/foo" is not ours. */
function looseGroup(text: string, words: readonly TypedWord[], commands: readonly Command[]): string {
  const first = words[0]?.value ?? '';
  if (first.startsWith('/')) throw unknownGroup(first, text, commands);
  const verb = fold(first);
  return commands.some(({ name }) => name === `watch ${verb}`) && !commands.some(({ name }) => name === `risk ${verb}`) ? 'watch' : 'risk';
}

/** What follows the group: nothing, a verb, or a country, whose status it is. */
function inGroup(group: string, text: string, words: readonly TypedWord[], commands: readonly Command[]): Understood {
  const [verb] = words;
  if (!verb) return readAs(ALONE[group] ?? 'risk help', '', commands);
  if (group === 'press' && !commands.some(({ name }) => name === `press ${fold(verb.value)}`)) throw nothingToSay();
  const command = verb.key === null ? commands.find(({ name }) => name === `${group} ${fold(verb.value)}`) : undefined;
  if (command)
    return asksForHelp(text.slice(verb.end))
      ? readAs('risk help', command.name, commands)
      : readAs(command.name, text.slice(verb.end), commands);
  if (group === 'watch' && /^help$/i.test(verb.value)) return readAs('risk help', helpWords(text.slice(verb.end), commands), commands);
  if (group === 'risk' && (startsWithCountry(words) || verb.key !== null)) return readAs('risk status', text, commands);
  throw unknownWord(group, text, words, commands);
}

/** "/watch help alert" asks about /watch alert; what names nothing there is asked as it was typed. */
function helpWords(rest: string, commands: readonly Command[]): string {
  const verb = fold(rest.trim());
  return commands.some(({ name }) => name === `watch ${verb}`) ? `watch ${verb}` : rest;
}

const asksForHelp = (rest: string): boolean => /^\s*(?:-{1,2}help|help|\?)\s*$/i.test(rest);

const startsWithCountry = (words: readonly TypedWord[]): boolean => countryRun(bareStart(words)) > 0;

/** The bare words before the first option that is given by name. */
function bareStart(words: readonly TypedWord[]): string[] {
  const keyed = words.findIndex(({ key }) => key !== null);
  return words.slice(0, keyed < 0 ? words.length : keyed).map(({ value }) => value);
}

function readAs(name: string, text: string, commands: readonly Command[]): Understood {
  const command = commands.find((one) => one.name === name);
  // Among the commands of buttons there is no help: "/press" is no more than a button's word.
  if (!command) throw nothingToSay();
  return { command, raw: readWords(text, command.options) };
}

const nothingToSay = (): Problem => new Problem('unknown-word', 'There is nothing to say about that.', { choices: ['/risk help'] });

function unknownGroup(typed: string, text: string, commands: readonly Command[]): Problem {
  const groups = [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name))];
  const choices = nearest(typed.replace(/^\/+/, ''), groups, 1).map((group) => `/${group}${text.slice(typed.length)}`);
  return new Problem('unknown-word', `There is no “${readable(typed)}” here.`, {
    hint: `Commands begin with ${groups.map((group) => `/${group}`).join(' or ')}.`,
    choices: choices.length > 0 ? choices : ['/risk help'],
  });
}

/** A misspelt verb or a misspelt country: both are offered, as whole commands that keep what else was typed. */
function unknownWord(group: string, text: string, words: readonly TypedWord[], commands: readonly Command[]): Problem {
  const [first] = words;
  const strange = bareStart(words);
  const keyed = text.slice(words[strange.length]?.start ?? text.length).trim();
  const verbs = commands.filter(({ name }) => name.startsWith(`${group} `)).map(({ name }) => name.slice(group.length + 1));
  const rest = text.slice(first?.end ?? 0).trim();
  const byVerb = nearest(first?.value ?? '', verbs, NEAREST_VERBS).map((verb) => joined(`/${group} ${verb}`, rest));
  // Where the first word is nearly a verb, what follows it is not part of the mistake.
  const unknown = shown(byVerb.length > 0 ? readable(first?.value ?? '') : strange.map(readable).join(' '));
  const byCountry = nearestCountries(unknown, NEAREST_COUNTRIES).map((code) => aboutCountry(group, countryName(code), keyed));
  return new Problem('unknown-word', `I do not know “${unknown}”: it is neither something to ask nor a country.`, {
    hint: [...meant(byVerb, byCountry), `You can say: ${verbs.map((verb) => `/${group} ${verb}`).join(', ')}.`].join(' '),
    choices: [...byVerb, ...byCountry],
  });
}

/** The likeliest in words too, for those who see no buttons. */
const meant = (byVerb: readonly string[], byCountry: readonly string[]): string[] => {
  const likely = (byVerb.length > 0 ? byVerb : byCountry).slice(0, NEAREST_COUNTRIES);
  return likely.length > 0 ? [`Did you mean ${likely.join(', or ')}?`] : [];
};

const aboutCountry = (group: string, name: string, keyed: string): string =>
  group === 'watch' ? `/watch alert country:"${name}" level:60` : joined(`/risk status ${name}`, keyed);

const joined = (command: string, rest: string): string => (rest === '' ? command : `${command} ${rest}`);

const shown = (typed: string): string => (typed.length > 60 ? `${typed.slice(0, 59)}…` : typed);
