import { describe, expect, test } from 'vitest';
import { EVERY_COUNTRY } from '../../../../src/core/countries/country.js';
import { mentionsIn } from '../../../../src/core/countries/mentions.js';
import { kindFeatures, kindVectors } from '../../../../src/core/tagging/model/kind-features.js';
import { piecesOf, stateOf } from '../../../../src/core/tagging/model/pieces.js';
import { castingOf, roleFeatures } from '../../../../src/core/tagging/model/role-features.js';
import { KINDS, type Window } from '../../../../src/core/tagging/model/window.js';
import { tokensOf } from '../../../../src/core/tagging/token.js';
import { wordsOf } from '../../../../src/core/tagging/words.js';
import { ON } from '../events-written.js';
import { windowIn } from './written.js';

function lemmasOf(sentence: string): string[] {
  const tokens = tokensOf(sentence);
  const mentions = mentionsIn(tokens, ON);
  return piecesOf(wordsOf(tokens, mentions), mentions).map(({ lemma }) => lemma);
}

describe('the pieces of a sentence', () => {
  test.each([
    ['Burkina Faso shelled 3 villages.', ['CTRY', 'shell', '#', 'village']],
    ['The Kremlin warned NATO again.', ['the', 'SEAT', 'warn', 'ORG', 'again']],
    ['Did Hamas agree, in Geneva?', ['do', 'GRP', 'agree', 'in', 'CITY', '?']],
    ['Norwegians marched in Oslo', ['CTRY', 'march', 'in', 'CTRY']],
  ])('%s', (sentence, lemmas) => {
    expect(lemmasOf(sentence)).toEqual(lemmas);
  });

  test('hold one piece for a name of several words, with the state it stands for', () => {
    const { lines } = windowIn('Troops landed in Puerto Rico and in the United Arab Emirates.');
    const named = lines.flatMap(({ pieces }) => pieces.filter(({ mention }) => mention >= 0));
    expect(named.map(({ country, from }) => [country, from])).toEqual([
      ['US', 3],
      ['AE', 8],
    ]);
    expect(stateOf('PR')).toBe('US');
    expect(stateOf('AE')).toBe('AE');
  });
});

/** Ways of telling something of one country to another; what is learned of one must hold for all. */
const TELLINGS: readonly ((one: string, other: string) => string)[] = [
  (one, other) => `${one} threatens ${other} with war`,
  (one, other) => `${one} closed its border with ${other} on Friday.`,
  (one, other) => `Thousands marched in ${other} against the arrest of a mayor, and ${one} looked on.`,
  (one, other) => `Troops of ${one} shelled a village in ${other}, and ${one} denied it.`,
];

/** Two names for the places, and two countries to compare all others with. */
const [ONE, OTHER] = ['Norway', 'Chile'] as const;

const namesOf = (window: Window): string[] =>
  kindFeatures(window).flatMap(({ names }, group) => [...names].map((name) => `${group}|${name}`).sort());

/** Countries whose name is read as that country in each of the sentences. */
const ALL = EVERY_COUNTRY.filter(
  ({ name, code }) =>
    name !== ONE && name !== OTHER && TELLINGS.every((tell) => windowIn(tell(name, OTHER)).countries.includes(stateOf(code))),
);

describe('no country is learned by heart', () => {
  test('nearly every country of the list is looked at', () => {
    expect(ALL.length).toBeGreaterThan(240);
  });

  test.each(TELLINGS.map((tell): [string, typeof tell] => [tell('X', 'Y'), tell]))('%s: another name changes no feature', (_, tell) => {
    const [names, vectors] = [namesOf(windowIn(tell(ONE, OTHER))), kindVectors(windowIn(tell(ONE, OTHER)))];
    for (const { name } of ALL)
      for (const sentence of [tell(name, OTHER), tell(ONE, name)]) {
        const window = windowIn(sentence);
        expect(namesOf(window), sentence).toEqual(names);
        expect(kindVectors(window), sentence).toEqual(vectors);
      }
  });

  test.each(TELLINGS.map((tell): [string, typeof tell] => [tell('X', 'Y'), tell]))(
    '%s: another name plays its part for the same reasons',
    (_, tell) => {
      const rolesOf = (sentence: string): unknown => {
        const window = windowIn(sentence);
        const casting = castingOf(window);
        return KINDS.map((kind) => [...window.countries, null].map((country) => roleFeatures(casting, kind, country)));
      };
      const roles = rolesOf(tell(ONE, OTHER));
      for (const { name } of ALL.filter((_, at) => at % 8 === 0)) expect(rolesOf(tell(name, OTHER)), name).toEqual(roles);
    },
  );
});
