import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeOptions, readOptions, readWords } from '../../src/chat/grammar.js';
import { understand } from '../../src/chat/understand.js';
import { writeWords } from '../../src/chat/write-words.js';
import { allCountries, countryName } from '../../src/core/countries/country.js';
import { Problem } from '../../src/core/problem.js';
import { own, ownCommands } from './own-commands.js';

const PIECES = [
  '/risk',
  '/watch',
  'status',
  'pair',
  'tag',
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
  it('is understood or answered with a Problem', () => {
    fc.assert(
      fc.property(typed, (words) => throwsOnlyProblems(() => understand(words, ownCommands))),
      { numRuns: 500 },
    );
  });

  it('has options that are read or answered with a Problem, for every command', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ownCommands), typed, ({ options, name, examples }, words) =>
        throwsOnlyProblems(() => readOptions(options, readWords(words, options), { name, examples })),
      ),
      { numRuns: 1_000 },
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
          const { command, raw } = understand(start + words, ownCommands);
          readOptions(command.options, raw, command);
        });
      }
    });
  }
});
