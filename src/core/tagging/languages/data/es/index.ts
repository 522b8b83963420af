import type { Lexicon } from '../../lexicon.js';
import { CLOSED } from './closed.js';
import { COUNTRIES } from './countries.js';
import { CUES, IDIOMS } from './cues.js';
import { GOVERNORS } from './governors.js';
import { GRAMMAR } from './grammar.js';
import { AMBIGUOUS, GROUPS, INSTITUTIONS, LEADERS, NOT_ACTORS, ORGANISATIONS, OTHERWISE, PLACES, SEATS } from './names.js';
import { SETS } from './sets.js';
import { TOPICS } from './topics.js';

/** Everything the clause reader knows of Spanish. */
export const SPANISH: Lexicon = {
  code: 'es',
  latin: true,
  adjectiveFirst: false,
  cases: false,
  grammar: GRAMMAR,
  closed: CLOSED,
  governors: GOVERNORS,
  topics: TOPICS,
  sets: SETS,
  cues: CUES,
  idioms: IDIOMS,
  names: {
    countries: COUNTRIES,
    places: PLACES,
    seats: SEATS,
    institutions: INSTITUTIONS,
    groups: GROUPS,
    organisations: ORGANISATIONS,
    leaders: LEADERS,
    notActors: NOT_ACTORS,
    ambiguous: AMBIGUOUS,
    otherwise: OTHERWISE,
  },
};
