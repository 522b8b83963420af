import { z } from 'zod';
import { INDICATOR_NAMES } from '../core/codebook/indicators/index.js';
import { countryName } from '../core/countries/country.js';
import { nearestCountries } from '../core/countries/find.js';
import { countryOf } from '../core/countries/typed.js';
import type { CountryCode } from '../core/country-code.js';
import { readTimeZone } from '../core/digests/time-zone.js';
import { Problem } from '../core/problem.js';
import { ROLES } from '../core/score.js';
import { readCountries } from './country-words.js';
import { fold } from './near.js';
import { readClock, readInstant, readWeekdays } from './times.js';

/** What an option's issue carries beside its message, for readOptions to make a Problem of. */
export interface Mend {
  /** The words that were not understood; a part of the value, when it is a list. */
  readonly typed: string;
  /** What may have been meant, nearest first; each can stand in place of `typed`. */
  readonly nearest: readonly string[];
  readonly unknownCountry?: true;
}

/** Longest pasted text, in characters: a long report. */
const LONGEST_TEXT = 200_000;

/** Characters of a typed name that are compared with the names of countries. */
const COMPARED = 80;

type Issues = z.RefinementCtx<string>;

/** Countries that a misspelt name is answered with. */
const NEAREST = 3;

/** A country by name, alias, ISO code, capital or demonym, in any case. */
export const country = z
  .string()
  .transform((typed, issues): CountryCode => countryOf(typed) ?? unknownCountry(typed, issues))
  .meta({ complete: 'country', takes: 'country' });

/** From `min` to `max` countries with commas or spaces between; the same one twice is one. */
export const countries = (min: number, max: number) =>
  z
    .string()
    .transform((typed, issues): readonly CountryCode[] => {
      const read = readCountries(typed);
      const [strange] = read.unknown;
      if (strange !== undefined) return unknownCountry(strange, issues);
      const { length } = read.countries;
      return length >= min && length <= max ? read.countries : refuse(issues, typed, `must name ${min} to ${max} countries`);
    })
    .meta({ complete: 'countries', takes: 'countries' });

/** One indicator, or all of them. */
export const indicator = z.enum(['all', ...INDICATOR_NAMES]).meta({ complete: 'indicator' });

/** Which side of the news a country is on. */
export const role = z.enum(ROLES).meta({ complete: 'role' });

/** A day, which means its end in UTC, or an instant: "2022-02-20", "2022-02-20T08:00", "2022-02-20T08:00+05:00". */
export const instant = z
  .string()
  .transform(
    (typed, issues): Date =>
      readInstant(typed) ?? refuse(issues, typed, 'must be a day like 2022-02-20 or an instant like 2022-02-20T08:00Z'),
  );

/** A wall-clock time; "8:00" and "8am" are "08:00". */
export const clock = z
  .string()
  .transform((typed, issues): string => readClock(typed) ?? refuse(issues, typed, 'must be a time of the day like 08:00'));

/** An IANA time zone, in its own spelling. */
export const timezone = z
  .string()
  .transform((typed, issues): string => {
    try {
      return readTimeZone(zoneOfCity(typed) ?? typed);
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      return refuse(issues, typed, 'must be a time zone like Asia/Almaty or UTC', fault.mend.choices);
    }
  })
  .meta({ complete: 'timezone' });

/** Days of the week, ISO numbers: "mon-fri", "daily", "weekends", "mon,wed,fri". */
export const weekdays = z
  .string()
  .transform(
    (typed, issues): readonly number[] => readWeekdays(typed) ?? refuse(issues, typed, 'must be days like mon-fri, mon,wed or daily'),
  )
  .meta({ takes: 'words' });

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) => {
  const error = `must be a whole number from ${min} to ${max}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
};

/** The level at which an alert fires: 0 would always fire, 100 never. */
export const level = whole(1, 99);

/** The short id of an alert ("r1") or a digest ("d1"). */
export const watchId = z
  .string()
  .transform(
    (typed, issues): string =>
      /^[rd]\d{1,9}$/i.exec(typed.trim())?.[0]?.toLowerCase() ?? refuse(issues, typed, 'must be an id like r1 or d1'),
  );

/** Everything that is left of the message: a sentence, a whole text, a link. */
export const text = z
  .string()
  .max(LONGEST_TEXT, { error: `must have at most ${LONGEST_TEXT.toLocaleString('en-US')} characters` })
  .meta({ takes: 'text' });

/** The name of a command, with or without the slash: "status", "/watch alert". */
export const commandName = z.string().meta({ complete: 'command', takes: 'text' });

function unknownCountry(typed: string, issues: Issues): never {
  const nearest = nearestCountries(typed.slice(0, COMPARED), NEAREST).map(countryName);
  return refuse(issues, typed, 'names no country that I know', nearest, { unknownCountry: true });
}

/** Reports an issue; what it returns is never looked at. */
function refuse(
  issues: Issues,
  typed: string,
  message: string,
  nearest: readonly string[] = [],
  more: { unknownCountry?: true } = {},
): never {
  const mend: Mend = { typed: typed.trim(), nearest, ...more };
  issues.addIssue({ code: 'custom', message, params: { mend } });
  return z.NEVER;
}

/** Zones by their city (no two have the same); asked of the runtime once, on first use. */
let citiesKnown: ReadonlyMap<string, string> | null = null;

/** "almaty" → Asia/Almaty; null when no zone is named by that city. */
function zoneOfCity(typed: string): string | null {
  citiesKnown ??= new Map(Intl.supportedValuesOf('timeZone').map((zone) => [fold(zone.split('/').at(-1) ?? zone), zone]));
  return citiesKnown.get(fold(typed).replaceAll(' ', '_')) ?? null;
}
