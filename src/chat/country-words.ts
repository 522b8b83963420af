import { countryOf } from '../core/countries/typed.js';
import type { CountryCode } from '../core/country-code.js';
import { fold } from './near.js';

/** "Democratic Republic of the Congo" has six words, "Democratic People's Republic of Korea" five; nobody types more. */
const LONGEST = 8;

/** Words that stand between two countries and say nothing: "Russia and Ukraine", "RU vs UA", "RU -> UA". */
const JOINERS = new Set('and & + vs vs. v versus with to on against or - — > -> => → /'.split(' '));

/** Whether the word at `at` only joins two others. At either end it does not: "AND" alone is Andorra, "TO" is Tonga. */
export const joinsAt = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  return /^[,;]+$/.test(word) || (at > 0 && at < words.length - 1 && JOINERS.has(fold(word)));
};

/** How many of the leading words make the longest name of a country; 0 when they make none. */
export function countryRun(words: readonly string[]): number {
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const run = words.slice(0, length);
    if (countryOf(run.join(' ')) && !areCodes(run) && !isCut(run)) return length;
  }
  return 0;
}

/** "PE RU" is Peru and Russia, "CU BA" Cuba and Bosnia: codes never join to a name. */
const areCodes = (run: readonly string[]): boolean =>
  run.length > 1 && run.every((word) => /^[a-z]{2,3}[,;]?$/i.test(word) && countryOf(word));

/** "Serbia, Montenegro" is two countries although "Serbia Montenegro" was one; "Korea, Republic of" is one. */
const isCut = (run: readonly string[]): boolean =>
  run.some((word, at) => at < run.length - 1 && /[,;]$/.test(word) && splitsAt(run, at + 1));

const splitsAt = (words: readonly string[], at: number): boolean =>
  countryOf(words.slice(0, at).join(' ')) !== null && countryOf(words.slice(at).join(' ')) !== null;

/** Where words that must name two countries split into them: "Serbia Montenegro" after the first; -1 when they do not. */
export const pairSplit = (words: readonly string[]): number => words.findIndex((_, at) => at > 0 && splitsAt(words, at));

/** What a list of countries says: "KZ, south sudan", "russia and ukraine", "KZ RU"; and the words in it that name none. */
export function readCountries(list: string): { countries: CountryCode[]; unknown: string[] } {
  const parts = list.split(/[,;\n]/).map(readPart);
  return { countries: [...new Set(parts.flatMap(({ countries }) => countries))], unknown: parts.flatMap(({ unknown }) => unknown) };
}

/** One part between commas: a country as a whole ("Bosnia and Herzegovina"), or several one after the other. */
function readPart(part: string): { countries: CountryCode[]; unknown: string[] } {
  const words = part.split(/[\s/]+/u).filter((word) => word !== '');
  const countries: CountryCode[] = [];
  const strange: string[][] = [[]];
  for (let at = 0; at < words.length; ) {
    const run = joinsAt(words, at) ? 0 : countryRun(words.slice(at));
    const country = run > 0 ? countryOf(words.slice(at, at + run).join(' ')) : null;
    if (country) countries.push(country);
    if (country || joinsAt(words, at)) strange.push([]);
    else strange.at(-1)?.push(words[at] ?? '');
    at += Math.max(1, run);
  }
  return { countries, unknown: strange.filter((run) => run.length > 0).map((run) => run.join(' ')) };
}
