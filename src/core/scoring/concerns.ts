import type { CountryCode } from '../country-code.js';
import type { Role, Subject } from '../score.js';
import type { Told } from './told.js';

type Dyad = Pick<Told, 'actor' | 'recipient'>;

/** Whether a country stands in a role in an event: target and actor exclude each other, domestic is the part of target from within. */
const PLAYS: Record<Role, (dyad: Dyad, country: CountryCode) => boolean> = {
  target: ({ recipient }, country) => recipient === country,
  actor: ({ actor, recipient }, country) => actor === country && recipient !== country,
  domestic: ({ actor, recipient }, country) => actor === country && recipient === country,
  any: ({ actor, recipient }, country) => actor === country || recipient === country,
};

/** Whether an event is one of the subject's. */
export const concerns = (told: Dyad & Pick<Told, 'indicator'>, { country, indicator, role }: Subject): boolean =>
  (indicator === 'all' || told.indicator === indicator) && PLAYS[role](told, country);

/** The countries whose scores in a role an event moves: at most one, but for `any`, where it may be both sides. */
export const concerned = (dyad: Dyad, role: Role): CountryCode[] =>
  [...new Set([dyad.actor, dyad.recipient])].filter((country) => country !== null).filter((country) => PLAYS[role](dyad, country));
