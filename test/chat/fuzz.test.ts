import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import { formOf } from '../../src/chat/fill-form.js';
import { describeOptions, readOptions, readWords } from '../../src/chat/grammar.js';
import { openChat } from '../../src/chat/open.js';
import { sharedCommand, withShare } from '../../src/chat/share.js';
import { understand } from '../../src/chat/understand.js';
import { writeWords } from '../../src/chat/write-words.js';
import { allCountries, countryName } from '../../src/core/countries/country.js';
import { Problem } from '../../src/core/problem.js';
import type { Db } from '../../src/store/db.js';
import { own, ownCommands } from './own-commands.js';

const PIECES = [
  '/risk',
  '/watch',
  'status',
  'pair',
  'tag',
  'share',
  'help',
  'KZ',
  'south',
  'sudan',
  'country:',
  'level:',
  'as-of:',
  'role:actor',
  'days:mon-fri',
  'tz:',
  '60',
  '2022-02-30',
  '"',
  "'",
  '“',
  '”',
  '<#C1|x>',
  '<',
  '>',
  ':',
  '=',
  ',',
  '/',
  'and',
  '->',
  '\u00A0',
  '\u200B',
  '\u202E',
  '😀',
  '\uD83D',
  '__proto__:x',
  'constructor',
  '\0',
  'é',
  'İ',
]; // prettier-ignore

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
);

const closed = () => Promise.reject(new Error('the database was asked'));
const noDb: Db = { kind: 'embedded', query: closed, transaction: closed, listen: closed, close: closed };
const chat = openChat(noDb, commands, { presses });

const throwsOnlyProblems = (work: () => unknown): boolean => {
  try {
    work();
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    expect(fault.message).not.toMatch(/undefined|\[object|NaN/);
  }
  return true;
};

describe('whatever is typed', () => {
  it('is understood or answered with a Problem, and opens a form or none', () => {
    fc.assert(
      fc.property(typed, (words) => {
        expect(typeof chat.opensForm(words)).toBe('boolean');
        return throwsOnlyProblems(() => understand(words, commands)) && throwsOnlyProblems(() => understand(`/press ${words}`, presses));
      }),
      { numRuns: 500 },
    );
  });

  it('has options that are read or answered with a Problem, for every command and every button', () => {
    fc.assert(
      fc.property(fc.constantFrom(...commands, ...presses), typed, ({ options, name, examples }, words) =>
        throwsOnlyProblems(() => readOptions(options, readWords(words, options), { name, examples })),
      ),
      { numRuns: 1_000 },
    );
  });

  it('fills a form that every platform can show', () => {
    fc.assert(
      fc.property(fc.constantFrom(...commands), typed, typed, (command, words, filled) =>
        throwsOnlyProblems(() => {
          const raw = readWords(words, command.options);
          const values = Object.fromEntries(describeOptions(command.options).map(({ key }) => [key, filled]));
          for (const form of [formOf(command, raw, {}), formOf(command, raw, { values })]) {
            for (const title of [form.title, form.submit]) expect(title.length > 0 && title.length <= 24).toBe(true);
            for (const { label, hint, kind, value, choices } of form.fields) {
              expect(label.length > 0 && label.length <= 45 && hint.length <= 100).toBe(true);
              expect(kind === 'choice' ? choices.length > 0 : choices.length === 0).toBe(true);
              if (kind === 'choice' && value !== null) expect(choices.map((choice) => choice.value)).toContain(value);
            }
          }
        }),
      ),
      { numRuns: 400 },
    );
  });
});

describe('what is shared', () => {
  const now = new Date('2026-03-10T12:00:00.123Z');
  const blank = { title: '', line: '', blocks: [], buttons: [], color: 'plain' } as const;

  it('is the answer that was given: the same options, as of the same instant, whatever was typed', () => {
    const lookUps = commands.filter(({ look }) => look);
    fc.assert(
      fc.property(
        fc.constantFrom(...lookUps),
        fc.array(fc.constantFrom(...PIECES, 'RU', '"South Sudan"', 'UA'), { maxLength: 6 }),
        (command, pieces) =>
          throwsOnlyProblems(() => {
            const raw = readWords(pieces.join(' '), command.options);
            const options = readOptions(command.options, raw, command);
            const says = withShare(blank, command, raw, now).buttons[0]?.says.replace('/press share ', '') ?? '';
            const shared = sharedCommand(says, commands);
            expect(shared.command.name).toBe(command.name);
            expect(readOptions(command.options, shared.raw)).toEqual('asOf' in command.options.shape ? { asOf: now, ...options } : options);
          }),
      ),
      { numRuns: 500 },
    );
  });

  it('is nothing but an answer about risk', () => {
    fc.assert(
      fc.property(typed, (words) =>
        throwsOnlyProblems(() => {
          expect(sharedCommand(words, commands).command).toMatchObject({ name: expect.stringMatching(/^risk /) });
        }),
      ),
    );
  });
});

describe('what is written in words', () => {
  const country = fc.constantFrom(...allCountries());
  const { options } = own('risk pair');

  it('is read back as it was, for any two countries by name', () => {
    fc.assert(
      fc.property(country, country, fc.integer({ min: 1, max: 730 }), (first, second, days) => {
        const words = writeWords({ name: 'risk pair' }, describeOptions(options), {
          first: countryName(first),
          second: countryName(second),
          days,
        });
        const { command, raw } = understand(words, ownCommands);
        expect(readOptions(command.options, raw)).toEqual({ first, second, days });
      }),
    );
  });

  it('is read back as it was, for any two countries by code', () => {
    fc.assert(
      fc.property(country, country, (first, second) => {
        expect(readOptions(options, readWords(`${first} ${second}`, options))).toMatchObject({ first, second });
      }),
      { numRuns: 1_000 },
    );
  });
});

const LONG = 150_000;

describe('a very long message', () => {
  for (const piece of ["'", "'a ", '"', '<', '`', 'kazaksthan ', 'a:', 'KZ ', '\u200B', '/risk ', 'ab'] as const) {
    it(`of ${JSON.stringify(piece)} is answered, not pondered over`, () => {
      const words = piece.repeat(LONG / piece.length);
      for (const start of ['', '/risk ', '/risk status ', '/risk tag ', '/watch digest ', '/risk help ']) {
        throwsOnlyProblems(() => {
          const { command, raw } = understand(start + words, commands);
          readOptions(command.options, raw, command);
        });
      }
    });
  }
});
