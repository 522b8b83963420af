import type { CountryCode } from '../country-code.js';
import { fold, type Token, tokensOf } from '../tagging/token.js';
import { AMBIGUOUS } from './data/ambiguous.js';
import { GIVEN_NAMES, GIVEN_NAMES_AND_WORDS, SURNAMES } from './data/people.js';
import { listOf, type MentionKind, marked } from './form.js';

/** What a word may mean, and what speaks for it. */
interface Meaning {
  /** null: nobody. */
  readonly country: CountryCode | null;
  readonly near: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** A word that is a country's and also something else. */
export interface Ambiguity {
  /** With its case mark, as in the data. */
  readonly form: string;
  readonly kind: MentionKind;
  readonly otherwise: CountryCode | null;
  readonly meanings: readonly Meaning[];
}

/** What ambiguous words and surnames meant earlier in the same article; pass one along its title and sentences. */
export interface Memory {
  readonly known: Set<string>;
  readonly meant: Map<string, CountryCode | null>;
}

/** A memory of nothing, for the beginning of an article. */
export function newMemory(): Memory {
  return { known: new Set(), meant: new Map() };
}

const wordsIn = (lines: readonly string[]) => new Set(lines.flatMap((line) => line.split(' ')));
const GIVEN: ReadonlySet<string> = wordsIn(GIVEN_NAMES);
const GIVEN_OR_WORD: ReadonlySet<string> = wordsIn([...GIVEN_NAMES, ...GIVEN_NAMES_AND_WORDS]);
const FAMILY: ReadonlySet<string> = wordsIn(SURNAMES);

/** True for a given name, folded, which hardly is another word: after one, "London" or "Dane" is a person's surname. */
export function isGivenName(lower: string): boolean {
  return GIVEN.has(lower);
}

/** True for a given name, folded, also one that is a word or a month: after one, a surname is that person's and not the leader's. */
export function mayBeGivenName(lower: string): boolean {
  return GIVEN_OR_WORD.has(lower);
}

/** Capitalised words that follow a country's name in the news without being anyone's surname. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    'president king queen prince princess prime foreign interior defence defense finance information deputy minister premier crown general army navy police ' +
    'government parliament state ambassador valley river times and in on at'
  ).split(' '),
);

/** True when most words of the text are capitalised, as in many headlines: then a capital tells nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ lower }) => lower.length > 3);
  return long.filter(({ text }) => isCapital(text)).length > long.length * 0.6;
}

const isCapital = (text: string | undefined): boolean => text !== undefined && text[0] !== text[0]?.toLowerCase();

function isNameAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && isCapital(next.text) && !OFFICES.has(next.lower) && !isTitleCase(tokens);
}

const countryOf = (code: string): CountryCode | null => (code === '-' ? null : code);

function meaningOf(field: string): Meaning {
  const [code = '', evidence] = field.split('=');
  const words = listOf(evidence).map(fold);
  const beside = (mark: string) => new Set(words.filter((word) => word.startsWith(mark)).map((word) => word.slice(1)));
  return {
    country: countryOf(code),
    near: new Set(words.filter((word) => !word.startsWith('<') && !word.startsWith('>'))),
    before: beside('<'),
    after: beside('>'),
  };
}

function ambiguityOf(line: string): Ambiguity {
  const [form = '', kind = 'name', otherwise = '-', ...meanings] = line.split('|');
  return { form, kind: kind as MentionKind, otherwise: countryOf(otherwise), meanings: meanings.map(meaningOf) };
}

/** The key of a run of tokens in the dictionary of ambiguous words. */
function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let key = tokens[from]?.lower ?? '';
  for (let at = from + 1; at < to; at++) key += ` ${tokens[at]?.lower ?? ''}`;
  return key;
}

/** Every ambiguous word of the data. */
export const AMBIGUITIES: readonly Ambiguity[] = AMBIGUOUS.map(ambiguityOf);

const BY_KEY: ReadonlyMap<string, Ambiguity> = new Map(
  AMBIGUITIES.map((ambiguity) => {
    const tokens = tokensOf(marked(ambiguity.form, 'capital').words);
    return [keyOf(tokens, 0, tokens.length), ambiguity];
  }),
);

/** The entry for a run of tokens, if those words are ambiguous. */
export function ambiguityAt(tokens: readonly Token[], from: number, to: number): Ambiguity | undefined {
  return BY_KEY.get(keyOf(tokens, from, to));
}

/** How far evidence reaches, in tokens: about a sentence to each side. */
const REACH = 15;
const BESIDE = 3;

function evidenceFor(meaning: Meaning, tokens: readonly Token[], from: number, to: number): number {
  const before = tokens[from - 1]?.lower ?? '';
  const after = tokens[to]?.lower ?? '';
  let found = 0;
  if (meaning.before.has(before) || (meaning.before.has('@given') && GIVEN.has(before))) found += BESIDE;
  if (meaning.after.has(after) || (meaning.after.has('@surname') && FAMILY.has(after))) found += BESIDE;
  if (meaning.after.has('@name') && isNameAfter(tokens, to)) found += BESIDE;
  const last = Math.min(tokens.length, to + REACH);
  for (let at = Math.max(0, from - REACH); at < last; at++) {
    if ((at < from || at >= to) && meaning.near.has(tokens[at]?.lower ?? '')) found++;
  }
  return found;
}

/** The country an ambiguous word stands for here, null when for nobody; what was decided on evidence is remembered for the rest of the article. */
export function meantHere(ambiguity: Ambiguity, tokens: readonly Token[], from: number, to: number, memory: Memory): CountryCode | null {
  const found = ambiguity.meanings.map((meaning) => evidenceFor(meaning, tokens, from, to));
  const most = Math.max(0, ...found);
  const best = ambiguity.meanings.filter((_, at) => most > 0 && found[at] === most);
  const [only] = best;
  if (only !== undefined && best.length === 1) {
    memory.meant.set(ambiguity.form, only.country);
    return only.country;
  }
  const before = memory.meant.get(ambiguity.form);
  return before === undefined ? ambiguity.otherwise : before;
}
