import { indicatorWords, roleWords } from '../core/cards/words.js';
import { INDICATOR_NAMES } from '../core/codebook/indicators/index.js';
import { countryName, EVERY_COUNTRY } from '../core/countries/country.js';
import { nearestCountries } from '../core/countries/find.js';
import { marked } from '../core/countries/form.js';
import type { CountryCode } from '../core/country-code.js';
import { ROLES } from '../core/score.js';
import type { Completed } from './chat.js';
import type { Command } from './command.js';
import { specOf } from './grammar.js';
import { fold } from './near.js';
import { type Completion, describeOptions } from './option-spec.js';

/** What Discord shows at most. */
const MOST = 25;

/** Characters of a completion's name and value: what Discord takes. */
const LONGEST = 100;

/** What an option can be completed to. Every spelling is looked at, `name` is shown. */
interface Candidate extends Completed {
  readonly spellings: readonly string[];
}

/** Completions of a half-typed option, at most 25, from memory: beginnings of a spelling first, then beginnings of a word in it. */
export function suggest(commands: readonly Command[], command: Command, option: string, typed: string): readonly Completed[] {
  const spec = specOf(describeOptions(command.options), option);
  if (!spec) return [];
  const words = typed.slice(0, LONGEST);
  const found = spec.complete === null ? matching((spec.choices ?? []).map(plain), words) : COMPLETE[spec.complete](words, commands);
  return found
    .filter(({ value }) => value.length <= LONGEST)
    .slice(0, MOST)
    .map(({ name, value }) => ({ name: name.slice(0, LONGEST), value }));
}

const COMPLETE: Readonly<Record<Completion, (typed: string, commands: readonly Command[]) => readonly Completed[]>> = {
  country: (typed) => countriesLike(typed),
  countries: (typed) => listLike(typed),
  indicator: (typed) => matching(INDICATORS, typed),
  role: (typed) => matching(ROLE_CANDIDATES, typed),
  timezone: (typed) => matching(zones(), typed),
  command: (typed, commands) =>
    matching(
      commands.map(({ name }) => plain(name)),
      typed,
    ),
};

const plain = (name: string): Candidate => ({ name, value: name, spellings: [name] });

const INDICATORS: readonly Candidate[] = ['all' as const, ...INDICATOR_NAMES].map((value) => ({
  name: indicatorWords(value),
  value,
  spellings: [value, indicatorWords(value)],
}));

const ROLE_CANDIDATES: readonly Candidate[] = ROLES.map((value) => ({
  name: `${value}: ${roleWords(value)}`,
  value,
  spellings: [value, roleWords(value)],
}));

const COUNTRY_CANDIDATES: readonly Candidate[] = EVERY_COUNTRY.map(({ code, alpha3, name, names, adjectives, people, capitals }) => ({
  name,
  value: code,
  spellings: [code, alpha3, name, ...[...names, ...adjectives, ...people, ...capitals].map((form) => marked(form, 'any').words)],
})).sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** The runtime's own list is asked for once: it costs a few milliseconds. */
let zonesKnown: readonly Candidate[] | null = null;
function zones(): readonly Candidate[] {
  zonesKnown ??= ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({
    name: zone,
    value: zone,
    spellings: [zone, zone.split('/').at(-1) ?? zone],
  }));
  return zonesKnown;
}

/** Candidates with a spelling that begins so, then those with a word that does; everything when nothing is typed yet. */
function matching(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  const wanted = plainWords(typed);
  if (wanted === '') return candidates;
  const ranked = candidates.map((candidate) => ({
    candidate,
    rank: Math.min(...candidate.spellings.map((spelling) => rankOf(plainWords(spelling), wanted))),
  }));
  return ranked
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ candidate }) => candidate);
}

const plainWords = (words: string): string => fold(words.replace(/[_\-/]/g, ' '));

function rankOf(spelling: string, wanted: string): number {
  if (spelling === wanted) return 0;
  if (spelling.startsWith(wanted)) return 1;
  return spelling.includes(` ${wanted}`) ? 2 : 3;
}

/** Countries by any of their spellings; the nearest ones when none begins so. */
function countriesLike(typed: string): readonly Completed[] {
  const found = matching(COUNTRY_CANDIDATES, typed);
  return found.length > 0 ? found : nearestCountries(typed, 5).map(completedCountry);
}

const completedCountry = (code: CountryCode): Completed => ({ name: countryName(code), value: code });

/** A list is completed at its end; what stands before the last comma stays. */
function listLike(typed: string): readonly Completed[] {
  const cut = Math.max(typed.lastIndexOf(','), typed.lastIndexOf(';'));
  const before = typed.slice(0, cut + 1).trim();
  return countriesLike(typed.slice(cut + 1)).map(({ name, value }) => ({ name: `${before} ${name}`.trim(), value: `${before}${value}` }));
}
