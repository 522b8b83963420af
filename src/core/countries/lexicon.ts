import { AMBIGUITIES } from './ambiguous.js';
import { EVERY_COUNTRY } from './country.js';
import { CITIES } from './data/cities.js';
import { GROUPS } from './data/groups.js';
import { INSTITUTIONS } from './data/institutions.js';
import { NOT_ACTORS } from './data/not-actors.js';
import { ORGANISATIONS } from './data/organisations.js';
import { SEATS } from './data/seats.js';
import { type Form, lasting, listOf, type MentionKind, usualCase } from './form.js';
import { EVERY_LEADER, formsOf } from './leaders.js';

function countryForms(): Form[] {
  return EVERY_COUNTRY.flatMap(({ code, names, adjectives, people, capitals }) => [
    ...names.map((form) => lasting(form, 'any', { kind: 'name', country: code })),
    ...adjectives.map((form) => lasting(form, 'any', { kind: 'demonym', country: code })),
    ...people.map((form) => lasting(form, 'any', { kind: 'demonym', country: code, people: true })),
    ...capitals.filter((form) => !form.startsWith('-')).map((form) => lasting(form, 'any', { kind: 'capital', country: code })),
  ]);
}

/** Lines of "country|form,form": what stands for a country without being its name. */
function standingFor(lines: readonly string[], kind: MentionKind): Form[] {
  return lines.flatMap((line) => {
    const [country = '', forms] = line.split('|');
    return listOf(forms).map((form) => lasting(form, usualCase(form), { kind, country: country === '' ? null : country }));
  });
}

function ambiguousForms(): Form[] {
  return AMBIGUITIES.map(({ form, kind }) => lasting(form, 'capital', { kind, country: null }));
}

/** Every form of the data, in the order in which they win where two are written alike: what the trie of mentions is compiled from. */
export function everyForm(): Form[] {
  return [
    ...NOT_ACTORS.map((form) => lasting(form, usualCase(form), { kind: 'nobody', country: null })),
    ...countryForms(),
    ...ORGANISATIONS.flatMap(listOf).map((form) => lasting(form, usualCase(form), { kind: 'organisation', country: null })),
    ...standingFor(SEATS, 'seat'),
    ...standingFor(INSTITUTIONS, 'institution'),
    ...standingFor(GROUPS, 'group'),
    ...standingFor(CITIES, 'city'),
    ...EVERY_LEADER.flatMap(formsOf),
    ...ambiguousForms(),
  ];
}
