import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../../../src/core/codebook/event-types.js';
import { indicators } from '../../../../src/core/codebook/indicators/index.js';
import { EVERY_COUNTRY } from '../../../../src/core/countries/country.js';
import { listOf, marked } from '../../../../src/core/countries/form.js';
import { EVERY_LEADER } from '../../../../src/core/countries/leaders.js';
import { listed } from '../../../../src/core/tagging/languages/closed.js';
import { cueOf, patternOf } from '../../../../src/core/tagging/languages/cue-lines.js';
import { cuesIn } from '../../../../src/core/tagging/languages/cues.js';
import { SPANISH } from '../../../../src/core/tagging/languages/data/es/index.js';
import { FRENCH } from '../../../../src/core/tagging/languages/data/fr/index.js';
import { RUSSIAN } from '../../../../src/core/tagging/languages/data/ru/index.js';
import { languageFor, languages } from '../../../../src/core/tagging/languages/index.js';
import { type Lexicon, ROLES } from '../../../../src/core/tagging/languages/lexicon.js';
import { compiled, sentenceOf } from '../../../../src/core/tagging/languages/reader.js';
import { INFINITIVE } from '../../../../src/core/tagging/languages/vocabulary.js';

const DAY = Date.parse('2023-06-15T12:00:00Z');
const LEXICONS: readonly Lexicon[] = [SPANISH, FRENCH, RUSSIAN];
const CODES = new Set(EVERY_COUNTRY.map(({ code }) => code));
const MARKS = new Set(
  'weak ends home alone both joint other object beside suffers source leader victim threatened demanded planned'.split(' '),
);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

test('every lexicon is registered, and each language is asked by any of its regions', () => {
  for (const { code } of LEXICONS) expect(languageFor(`${code}-XX`)?.code).toBe(code);
  expect(languageFor('und')?.code).toBe('en');
  expect(languageFor('pt')).toBeNull();
  expect(new Set(languages.map(({ code }) => code)).size).toBe(languages.length);
});

describe.each(LEXICONS.map((lexicon) => [lexicon.code, lexicon] as const))('the lexicon of %s', (_, lexicon) => {
  const language = compiled(lexicon);
  const readAs = (sentence: string, day = DAY) => sentenceOf(language, sentence, day, { known: new Set(), meant: new Map() });

  test('every cue line names an indicator, an event type, a severity and marks that there are', () => {
    const names = new Set(['-', ...indicators.map(({ name }) => String(name))]);
    const wrong = lexicon.cues.filter((line) => {
      const [indicator = '', as = '', type = '', severity = '', marks = '', patterns = ''] = line.split('|');
      const known = listed(marks).every((mark) => MARKS.has(mark) || (mark.startsWith('with=') && mark.slice(5) in lexicon.sets));
      const sound = names.has(indicator) && ['verb', 'noun'].includes(as) && (EVENT_TYPES as readonly string[]).includes(type);
      return !known || !sound || !(Number(severity) > 0 && Number(severity) <= 1) || patterns === '' || line.split('|').length !== 6;
    });
    expect(wrong.join('\n')).toBe('');
  });

  test('every set that a pattern names is there', () => {
    const missing = [...lexicon.cues, ...lexicon.idioms].flatMap((line) =>
      [...(line.split('|').at(-1) ?? '').matchAll(/(?<![\p{L}])[A-Z]{3,}(?![\p{L}])/gu)]
        .map(([name]) => name)
        .filter((name) => !(name in lexicon.sets)),
    );
    expect(missing.join('\n')).toBe('');
  });

  test('every pattern finds itself', () => {
    const lost: string[] = [];
    for (const line of lexicon.cues) {
      const cue = cueOf(line, lexicon.sets);
      const beside = cue.with ? (listed(lexicon.sets[cue.with] ?? '')[0] ?? '') : '';
      for (const pattern of cue.patterns) {
        const words = pattern
          .map(({ choices }) => (choices[0] ?? []).join(' '))
          .join(' ')
          .replaceAll("' ", "'");
        const sentence = `${words} ${beside}`.replaceAll('*', 'ый').trim();
        const { words: read } = readAs(sentence);
        const bare = read.map((word) => ({
          ...word,
          form: cue.as === 'noun' ? 0 : word.form,
          mention: -1,
          names: namesOf(word.key, lexicon, language),
        }));
        if (cuesIn(bare, language.book).length === 0) lost.push(sentence);
      }
    }
    expect(lost.join('\n')).toBe('');
  });

  test('every idiom is a pattern', () => {
    for (const line of lexicon.idioms) expect(patternOf(line, lexicon.sets).length, line).toBeGreaterThan(0);
  });

  test('every verb is understood in its infinitive', () => {
    const unknown = lexicon.grammar.verbs
      .filter((line) => !/\binf:-|\|pres:-\|past:-/.test(line))
      .map((line) => (line.split(/[|=]/)[0] ?? '').replace('+', ''))
      .filter((verb) => (language.vocabulary.sensesOf(verb).form & INFINITIVE) === 0);
    expect(unknown.join('\n')).toBe('');
  });

  test('every preposition has a role that there is', () => {
    const roles = lexicon.closed.prepositions.flatMap((line) =>
      (line.split('|')[1] ?? '').split(',').map((field) => field.split(':')[0] ?? ''),
    );
    expect(roles.filter((role) => !(ROLES as readonly string[]).includes(role)).join('\n')).toBe('');
  });

  test('every country of the English data has a line', () => {
    expect([...CODES].filter((code) => !lexicon.names.countries.some((line) => line.startsWith(`${code}|`))).join('\n')).toBe('');
  });

  test('every name and capital of a country means that country', () => {
    const ambiguous = new Set(lexicon.names.ambiguous.map((line) => line.split('|')[0]));
    const wrong = lexicon.names.countries.flatMap((line) => {
      const [code = '', names, , , capitals] = line.split('|');
      return [...listOf(names), ...listOf(capitals)]
        .map((form) => marked(form, 'any').words)
        .filter((form) => !ambiguous.has(form))
        .filter((form) => readAs(capital(form)).names[0]?.country !== code)
        .map((form) => `${code} ${form}`);
    });
    expect(wrong.join('\n')).toBe('');
  });

  test('every adjective means its country, in any case', () => {
    const wrong = lexicon.names.countries.flatMap((line) => {
      const [code = '', , adjectives] = line.split('|');
      return listOf(adjectives).filter((form) => {
        const [name] = readAs(form).names;
        return name?.country !== code || !name.adjective;
      });
    });
    expect(wrong.join('\n')).toBe('');
  });

  test('every place, seat, institution and group means its country', () => {
    const { places, seats, institutions, groups } = lexicon.names;
    const wrong = [...places, ...seats, ...institutions, ...groups].flatMap((line) => {
      const [code = '', forms] = line.split('|');
      return listOf(forms)
        .map((form) => marked(form, 'any').words)
        .filter((form) => (readAs(capital(form)).names[0]?.country ?? '') !== code)
        .map((form) => `${code} ${form}`);
    });
    expect(wrong.join('\n')).toBe('');
  });

  test('every organisation is known and stands for no country', () => {
    const forms = lexicon.names.organisations.flatMap(listOf);
    expect(forms.filter((form) => readAs(capital(form)).names[0]?.country !== null).join('\n')).toBe('');
  });

  test('what is no actor is nobody', () => {
    expect(lexicon.names.notActors.filter((form) => readAs(capital(form)).names.length > 0).join('\n')).toBe('');
  });

  test('every leader is one of the English data, means a country while in office, and nobody before', () => {
    for (const line of lexicon.names.leaders) {
      const [english = '', whole] = line.split('|');
      const terms = EVERY_LEADER.filter(({ names }) => names.includes(english));
      expect(terms.length, english).toBeGreaterThan(0);
      const [first] = [...terms].sort((a, b) => a.from - b.from);
      if (first === undefined) continue;
      for (const form of listOf(whole)) {
        expect(readAs(form, first.from + 86_400_000).names[0]?.country, form).toBe(first.country);
        expect(
          readAs(form, first.from - 86_400_000).names.some(({ country }) => country === first.country && form.startsWith('=')),
          form,
        ).toBe(false);
      }
    }
  });

  test('every ambiguous word names countries that there are', () => {
    const codes = lexicon.names.ambiguous.flatMap((line) =>
      line
        .split('|')
        .slice(1)
        .map((field) => field.split('=')[0] ?? ''),
    );
    expect(codes.filter((code) => code !== '-' && !CODES.has(code)).join('\n')).toBe('');
  });

  test('every sentence quoted as evidence is a slice of the article', () => {
    const title =
      lexicon.code === 'ru' ? 'Россия атаковала Одессу' : lexicon.code === 'fr' ? 'La Russie attaque Odessa' : 'Rusia ataca Odesa';
    const reading = languageFor(lexicon.code)?.read({
      title,
      text: `${title}. ${title} 2.\n${title}`,
      language: lexicon.code,
      publishedAt: new Date(DAY),
    });
    const events = reading?.events ?? [];
    expect(events.length).toBeGreaterThan(0);
    for (const { evidence } of events) {
      expect(title.slice(evidence.start, evidence.end)).toBe(evidence.sentence);
      expect(evidence.sentence).toContain(evidence.cue);
    }
  });
});

test('any text at all is read, and its evidence is where it says', () => {
  const scraps = [...'.,;:?!-—«»"\'\n'].concat(
    'EE.UU. l’Iran США атаковала ataca bombarde si no ne не que que qui 2014 3-2 años Kiev Rusia'.split(' '),
  );
  const text = fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 60 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.constantFrom(...LEXICONS), text, text, (lexicon, title, body) => {
      const reading = languageFor(lexicon.code)?.read({ title, text: body, language: lexicon.code, publishedAt: new Date(DAY) });
      for (const { evidence } of reading?.events ?? [])
        expect((evidence.in === 'title' ? title : body).slice(evidence.start, evidence.end)).toBe(evidence.sentence);
    }),
  );
});

test('a word of a million letters and a text of ten thousand sentences are read to their end', () => {
  for (const { code } of LEXICONS) {
    const text = `${'x'.repeat(1_000_000)}. ${'Rusia atacó Odesa. '.repeat(10_000)}`;
    expect(languageFor(code)?.read({ title: '', text, language: code, publishedAt: new Date(DAY) }).readable).toBe(true);
  }
});

/** The lemmas of a word, whichever part of speech it is here. */
function namesOf(key: string, _lexicon: Lexicon, { vocabulary }: ReturnType<typeof compiled>): string[] {
  const { verbs, nouns } = vocabulary.sensesOf(key);
  return [key, ...verbs, ...nouns];
}
