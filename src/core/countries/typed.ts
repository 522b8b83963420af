import type { CountryCode } from '../country-code.js';
import { findCountry } from './find.js';

/** The country that these words name, marks around them left out (a channel #ukraine is Ukraine), also as lists of countries turn it: "Korea, Republic of"; null when they name none. */
export function countryOf(words: string): CountryCode | null {
  const name = words.replace(/^[\s,;#]+|[\s,;?!.]+$/gu, '');
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  return findCountry(name) ?? (turned ? findCountry(`${turned[2]} ${turned[1]}`) : null);
}
