import { describe, expect, it } from 'vitest';
import { AMBIGUITIES, newMemory } from '../../../src/core/countries/ambiguous.js';
import { allCountries, countryName, EVERY_COUNTRY, isCountry } from '../../../src/core/countries/country.js';
import { GROUPS } from '../../../src/core/countries/data/groups.js';
import { NOT_ACTORS } from '../../../src/core/countries/data/not-actors.js';
import { type Form, listOf, MENTION_KINDS, marked } from '../../../src/core/countries/form.js';
import { EVERY_LEADER, formsOf } from '../../../src/core/countries/leaders.js';
import { everyForm } from '../../../src/core/countries/lexicon.js';
import { mentionsIn } from '../../../src/core/countries/mentions.js';
import { tokensOf } from '../../../src/core/tagging/token.js';

const ON = new Date('2024-03-15');
const seen = (text: string, on = ON) => mentionsIn(tokensOf(text), on).map(({ text, country }) => `${text} ${country}`);
const AMBIGUOUS = new Set(AMBIGUITIES.map(({ form }) => marked(form, 'capital').words.toLowerCase()));

describe('countries', () => {
  it('are the 249 of ISO 3166-1 and Kosovo, each once', () => {
    expect(allCountries()).toHaveLength(250);
    expect(new Set(allCountries()).size).toBe(250);
    expect(new Set(EVERY_COUNTRY.map(({ alpha3 }) => alpha3)).size).toBe(250);
    expect(new Set(EVERY_COUNTRY.map(({ name }) => name)).size).toBe(250);
  });

  it('have codes of two and three capital letters, in order', () => {
    for (const { code, alpha3, name } of EVERY_COUNTRY) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(alpha3).toMatch(/^[A-Z]{3}$/);
      expect(name).not.toMatch(/^[\^=~!-]/);
    }
  });

  it.each([
    ['KZ', 'Kazakhstan'],
    ['CD', 'Democratic Republic of the Congo'],
    ['XK', 'Kosovo'],
    ['CI', 'Ivory Coast'],
    ['TR', 'Turkey'],
    ['PS', 'Palestine'],
  ])('%s is called %s', (code, name) => expect(countryName(code)).toBe(name));

  it('knows a code from other letters', () => {
    expect(isCountry('XK')).toBe(true);
    expect(isCountry('ZZ')).toBe(false);
    expect(isCountry('kz')).toBe(false);
  });
});

describe('every form', () => {
  const forms = everyForm();

  it('names a country that exists, by a kind that exists', () => {
    for (const { country, kind, words } of forms) {
      expect(country === null || isCountry(country), `${words}: ${country}`).toBe(true);
      expect(kind === 'nobody' || MENTION_KINDS.some((known) => known === kind), words).toBe(true);
      expect(words.trim(), words).toBe(words);
      expect(words.length, words).toBeGreaterThan(1);
    }
  });

  it('is found in a sentence, on a day on which it holds', () => {
    const missed = forms
      .filter(({ kind, words, surname }) => kind !== 'nobody' && surname !== 'weak' && !AMBIGUOUS.has(words.toLowerCase()))
      .flatMap(lost);
    expect(missed).toEqual([]);
  });

  it('that is nobody gives no mention', () => {
    const found = NOT_ACTORS.map((form) => marked(form, 'any').words).filter((words) => seen(`they told ${words} on a day`).length > 0);
    expect(found).toEqual([]);
  });

  it('is written once for its country and kind', () => {
    const twice = new Map<string, number>();
    for (const { words, kind, country, case: written, from } of forms) {
      if (kind === 'leader') continue;
      const key = [words, kind, country, written, from].join('|');
      twice.set(key, (twice.get(key) ?? 0) + 1);
    }
    expect([...twice].filter(([, count]) => count > 1).map(([key]) => key)).toEqual([]);
  });
});

/** What was found instead of a form in a sentence of its own, if it was not found. */
function lost(form: Form): string[] {
  const on = new Date(Math.max(ON.getTime() < form.from ? form.from : Math.min(ON.getTime(), form.to), form.from));
  const words = form.words.endsWith('-') ? `${form.words}something` : form.words;
  const found = mentionsIn(tokensOf(`they told ${words} on a day`), on, newMemory());
  const whole = found.find(({ text, country }) => text === form.words.replace(/\s+/g, ' ') && country === form.country);
  return whole === undefined
    ? [`${form.kind} ${form.country} ${form.words}: ${found.map(({ text, country }) => `${text} ${country}`).join(', ')}`]
    : [];
}

describe('leaders', () => {
  it('have dates in order, a country and a name', () => {
    for (const { country, from, to, names, office } of EVERY_LEADER) {
      expect(isCountry(country), `${names}`).toBe(true);
      expect(Number.isFinite(from), `${names} from`).toBe(true);
      expect(Number.isNaN(to), `${names} to`).toBe(false);
      expect(from, `${names}`).toBeLessThan(to);
      expect(names.length, office).toBeGreaterThan(0);
      expect(office).not.toBe('');
    }
  });

  it('mean nobody on the day before they took office, unless they held another', () => {
    const early = EVERY_LEADER.filter((leader) => {
      const eve = new Date(leader.from - 86_400_000);
      const [name = ''] = leader.names;
      const others = EVERY_LEADER.some((other) => other !== leader && other.from <= eve.getTime() && other.names.includes(name));
      return !others && mentionsIn(tokensOf(`they met ${name} there`), eve).some(({ text }) => text === name);
    });
    expect(early.map(({ names }) => names[0])).toEqual([]);
  });

  it('become former leaders after their last day', () => {
    for (const leader of EVERY_LEADER) {
      const later = new Date(leader.to + 86_400_000);
      const [name = ''] = leader.names;
      if (!Number.isFinite(leader.to) || EVERY_LEADER.some((other) => other.to > later.getTime() && other.names.includes(name))) continue;
      const kinds = mentionsIn(tokensOf(`they met ${name} there`), later).map(({ kind }) => kind);
      expect(kinds, name).toContain('former-leader');
    }
  });

  it('have weak surnames that need a title or the full name before them', () => {
    for (const leader of EVERY_LEADER) {
      for (const { words, surname } of formsOf(leader)) {
        if (surname !== 'weak') continue;
        const on = new Date(leader.from);
        const alone = mentionsIn(tokensOf(`they saw ${words} there`), on).filter(({ kind }) => kind === 'leader');
        const known = mentionsIn(tokensOf(`they saw ${leader.names[0]} there, and ${words} left`), on);
        expect(alone, words).toEqual([]);
        expect(
          known.map(({ text }) => text),
          words,
        ).toContain(words);
      }
    }
  });
});

describe('groups', () => {
  it('stand for the countries the guide gives them', () => {
    const countryOf = new Map(
      GROUPS.flatMap((line) => listOf(line.split('|')[1]).map((name) => [marked(name, 'any').words, line.split('|')[0]])),
    );
    expect(['Hamas', 'Hezbollah', 'Houthis', 'Taliban', 'M23', 'al-Qaeda'].map((name) => countryOf.get(name))).toEqual([
      'PS',
      'LB',
      'YE',
      'AF',
      'CD',
      '',
    ]);
  });
});
