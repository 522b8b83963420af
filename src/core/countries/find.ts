import type { CountryCode } from '../country-code.js';
import { fold } from '../tagging/token.js';
import { type Country, EVERY_COUNTRY } from './country.js';
import { marked } from './form.js';

/** What a person types, reduced to letters and digits: "the U.S.", "Cote d'Ivoire" and "côte d ivoire" lose their differences. */
function keyOf(words: string): string {
  return fold(words)
    .replace(/&/g, ' and ')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

function formsOf({ code, alpha3, names, adjectives, people, capitals }: Country): (readonly string[])[] {
  return [names, [code, alpha3], adjectives, people, capitals];
}

/** Names of every country first, then codes, adjectives, people and capitals: where two countries share a word, the name has it. */
function keyed(): Map<string, CountryCode> {
  const byKey = new Map<string, CountryCode>();
  for (let layer = 0; layer < 5; layer++) {
    for (const country of EVERY_COUNTRY) {
      for (const form of formsOf(country)[layer] ?? []) {
        const key = keyOf(marked(form, 'any').words);
        if (key !== '' && !byKey.has(key)) byKey.set(key, country.code);
      }
    }
  }
  return byKey;
}

const BY_KEY = keyed();

/** The country a person means by a name, an alias, an ISO code of two or three letters, an adjective or a capital; null when none. */
export function findCountry(words: string): CountryCode | null {
  const key = keyOf(words);
  return BY_KEY.get(key) ?? BY_KEY.get(key.replaceAll(' ', '')) ?? null;
}

/** How many letters must be added, dropped, changed or swapped (Damerau and Levenshtein, adjacent swaps only). */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** 0 for the same word, 1 for nothing in common; a beginning of a name counts as nearly the name. */
function distance(typed: string, form: string): number {
  const edits = editsBetween(typed, form) / Math.max(typed.length, form.length, 1);
  const begins = typed.length >= 2 && form.startsWith(typed);
  return begins ? Math.min(edits, 0.3 * (1 - typed.length / form.length)) : edits;
}

const keysOf = (forms: readonly string[]): readonly string[] => forms.map((form) => keyOf(marked(form, 'any').words));

const SPELLINGS: readonly { country: Country; names: readonly string[]; others: readonly string[] }[] = EVERY_COUNTRY.map((country) => ({
  country,
  names: keysOf(country.names),
  others: keysOf([...country.adjectives, ...country.people, ...country.capitals]),
}));

/** Who misspells mostly misspells a name: what else a country is called by stands so much further off. */
const NO_NAME = 0.1;

/** Beyond this the likest name is like the words by chance, and "did you mean" would be nonsense. */
const FAR = 0.5;

/**
 * The countries whose names or capitals look most like the words, nearest first; equally near ones in the order of their codes. None when
 * even the first is far off, and for words in another script: names are known in Latin letters, and the nearest would be a guess.
 */
export function nearestCountries(words: string, count: number): CountryCode[] {
  const typed = keyOf(words);
  if (!/[a-z]/.test(typed)) return [];
  const far = (keys: readonly string[]): number => Math.min(...keys.map((key) => distance(typed, key)));
  const found = SPELLINGS.map(({ country, names, others }) => ({
    code: country.code,
    far: Math.min(far(names), far(others) + NO_NAME),
  })).sort((a, b) => a.far - b.far);
  return (found[0]?.far ?? 1) > FAR ? [] : found.slice(0, Math.max(0, count)).map(({ code }) => code);
}
