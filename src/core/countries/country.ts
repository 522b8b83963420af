import type { CountryCode } from '../country-code.js';
import { COUNTRIES } from './data/countries.js';
import { listOf, marked } from './form.js';

/** What the world calls one country. Forms carry their case marks (see `marked`). */
export interface Country {
  readonly code: CountryCode;
  readonly alpha3: string;
  readonly name: string;
  /** The name with its mark, then the other names. */
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
}

function countryOf(line: string): Country {
  const [code = '', alpha3 = '', name = '', others = '', adjectives = '', people = '', capitals = ''] = line.split('|');
  return {
    code,
    alpha3,
    name: marked(name, 'any').words,
    names: [name, ...listOf(others)],
    adjectives: listOf(adjectives),
    people: listOf(people),
    capitals: listOf(capitals),
  };
}

/** Every country, in the order of its code. */
export const EVERY_COUNTRY: readonly Country[] = COUNTRIES.map(countryOf);

const BY_CODE: ReadonlyMap<string, Country> = new Map(EVERY_COUNTRY.map((country) => [country.code, country]));
const CODES: readonly CountryCode[] = EVERY_COUNTRY.map((country) => country.code);

/** The full English short name people read, "Kazakhstan". An unknown code comes back as it is. */
export function countryName(code: CountryCode): string {
  return BY_CODE.get(code)?.name ?? code;
}

/** All 249 codes of ISO 3166-1, and XK. */
export function allCountries(): readonly CountryCode[] {
  return CODES;
}

/** True for one of the 250 codes, in upper case. */
export function isCountry(code: string): code is CountryCode {
  return BY_CODE.has(code);
}
