import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/tagging/tag.js';
import { eventsIn, ON } from './events-written.js';

const SENTENCES = [
  'Algeria bombed a Moroccan border post.',
  'Norway imposed sanctions on Belarus.',
  'The prime minister of Peru visited a school.',
  'Kenya has not deployed troops to its border with Somalia.',
  'Thousands marched in Nairobi against the government.',
  'It rained for three days in Lisbon.',
  'Serbia and Kosovo agreed to a ceasefire after talks in Ohrid.',
  'Ten years after the war, Croatia opened a museum.',
  'Portugal crush Ghana 4-0 in the World Cup final.',
  'Iran threatened Azerbaijan with a military response, and Baku recalled its ambassador.',
];

const FURNITURE = [
  'Source link',
  'Written by A. Writer',
  'File - Syrian soldiers near Homs.',
  'Read also: Iran bombs Iraq',
  'We use cookies to improve your visit.',
];

const article = fc.record({
  title: fc.constantFrom(...SENTENCES),
  text: fc
    .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 8 })
    .map((parts) => parts.join(' ')),
});

const readEnglish = (title: string, text: string) => read({ title, text, language: 'en', publishedAt: ON });

describe('a reading', () => {
  test('is the same for the same article', () => {
    fc.assert(
      fc.property(article, ({ title, text }) => {
        expect(readEnglish(title, text)).toEqual(readEnglish(title, text));
      }),
    );
  });

  test('points at a sentence of the article, and at the cue in it', () => {
    fc.assert(
      fc.property(article, ({ title, text }) => {
        for (const { evidence } of readEnglish(title, text).events) {
          const source = evidence.in === 'title' ? title : text;
          expect(source.slice(evidence.start, evidence.end)).toBe(evidence.sentence);
          expect(evidence.sentence).toContain(evidence.cue);
          expect(evidence.cue).not.toBe('');
        }
      }),
    );
  });

  test('names only countries that the article names', () => {
    fc.assert(
      fc.property(article, ({ title, text }) => {
        const { events, countries } = readEnglish(title, text);
        for (const { actor, recipient } of events)
          for (const party of [actor, recipient]) if (party) expect(countries).toContain(party.country);
      }),
    );
  });

  test('keeps every number within its bounds', () => {
    fc.assert(
      fc.property(article, ({ title, text }) => {
        for (const { severity, confidence } of readEnglish(title, text).events) {
          expect(severity).toBeGreaterThan(0);
          expect(severity).toBeLessThanOrEqual(1);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('finds a plain attack whatever stands before it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 }), (parts) => {
        const text = [...parts, 'Rwandan soldiers shelled a Congolese village.'].join('\n');
        expect(eventsIn('News of the day', text)).toContain('armed-conflict RW > CD');
      }),
    );
  });

  test('takes nothing from what stands below the article', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FURNITURE), { minLength: 1, maxLength: 4 }), (lines) => {
        const text = SENTENCES.slice(0, 5).join('\n\n');
        expect(eventsIn('News of the day', `${text}\n\n${lines.join('\n\n')}`)).toEqual(eventsIn('News of the day', text));
      }),
    );
  });

  test('takes nothing from other headlines after the end of the article', () => {
    const text = `Norway imposed sanctions on Belarus.\n\nThe measures begin on Monday.\n\nSource link\n\nIran bombs Iraq\n\nThe new phone folds twice`;
    expect(readEnglish('News of the day', text).countries).toEqual(['NO', 'BY']);
  });

  test('says a thing once that the title and the text both say', () => {
    expect(
      eventsIn(
        'Norway imposes sanctions on Belarus',
        'Norway imposed sanctions on Belarus on Monday. The sanctions on Belarus by Norway are new.',
      ),
    ).toEqual(['trade-disruption NO > BY']);
  });

  test('of a language without a lexicon is no calm reading', () => {
    expect(read({ title: 'A Rússia ameaça a Ucrânia', text: '', language: 'pt', publishedAt: ON })).toEqual({
      events: [],
      countries: [],
      readable: false,
    });
  });

  test('of a very long text ends', () => {
    const text = `${'Algeria bombed a Moroccan border post near the wall. '.repeat(4000)}`;
    expect(eventsIn('News of the day', text)).toEqual(['armed-conflict DZ > MA']);
  });

  test('of one long line without a full stop ends', () => {
    expect(eventsIn('', 'no if that attack on '.repeat(8000))).toEqual([]);
  });
});
