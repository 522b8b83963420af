import type { CountryCode } from '../country-code.js';
import { fold } from '../tagging/token.js';
import { LEADERS_OF_AMERICAS_AND_EUROPE } from './data/leaders-americas-europe.js';
import { LEADERS_OF_ASIA_AFRICA_AND_OCEANIA } from './data/leaders-asia-africa-oceania.js';
import { type Form, listOf, marked, usualCase } from './form.js';

/** One person in one office. */
export interface Leader {
  readonly country: CountryCode;
  readonly office: string;
  /** UTC, ms; `to` is infinite while the office is held. */
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
  readonly alone: readonly string[];
  readonly weak: readonly string[];
}

function leaderOf(line: string): Leader {
  const [country = '', office = '', from = '', to = '', names, alone, weak] = line.split('|');
  return {
    country,
    office,
    from: Date.parse(from),
    to: to === '' ? Number.POSITIVE_INFINITY : Date.parse(to),
    names: listOf(names),
    alone: listOf(alone),
    weak: listOf(weak),
  };
}

/** Everyone whose name stands for a country, in the order of the data. */
export const EVERY_LEADER: readonly Leader[] = [...LEADERS_OF_AMERICAS_AND_EUROPE, ...LEADERS_OF_ASIA_AFRICA_AND_OCEANIA].map(leaderOf);

/** What a weak surname is remembered by once its full name was read. */
export function knownAs(surname: string, country: CountryCode | null): string {
  return `${fold(surname)} ${country ?? ''}`;
}

/** The forms of one leader: full names, surnames that stand alone, and those that do not. */
export function formsOf({ country, from, to, names, alone, weak }: Leader): Form[] {
  const held = { kind: 'leader', country, from, to, people: false } as const;
  const introduces = [...alone, ...weak].map((surname) => knownAs(surname, country));
  return [
    ...names.map((name) => ({ ...held, ...marked(name, usualCase(name)), surname: null, introduces })),
    ...alone.map((name) => ({ ...held, ...marked(name, usualCase(name)), surname: 'alone' as const, introduces: [] })),
    ...weak.map((name) => ({ ...held, ...marked(name, usualCase(name)), surname: 'weak' as const, introduces: [] })),
  ];
}
