import type { Correction } from '../correction.js';
import type { CountryCode } from '../country-code.js';
import type { Told } from './told.js';

/**
 * Events that were read at once, under each country they are about: what it did, what was done to it, and what corrections bring to it.
 * An event between two of the countries stands under both.
 */
export function byCountry(
  read: readonly Told[],
  countries: readonly CountryCode[],
  corrections: readonly Correction[],
): ReadonlyMap<CountryCode, readonly Told[]> {
  const brought = broughtBy(corrections);
  const lists = new Map(countries.map((country): [CountryCode, Told[]] => [country, []]));
  for (const told of read) {
    const about = new Set([told.actor, told.recipient, ...(brought.get(told.story) ?? [])]);
    for (const country of about) if (country !== null) lists.get(country)?.push(told);
  }
  return lists;
}

/** Where corrections bring a story. */
function broughtBy(corrections: readonly Correction[]): ReadonlyMap<string, readonly CountryCode[]> {
  const brought = new Map<string, CountryCode[]>();
  for (const { story, to } of corrections) if (to) brought.set(story, [...(brought.get(story) ?? []), to]);
  return brought;
}
