import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/chat/grammar.js';
import { describeOptions } from '../../src/chat/option-spec.js';
import { suggest } from '../../src/chat/suggest.js';
import { own, ownCommands } from './own-commands.js';

const valuesFor = (command: string, option: string, typed: string) =>
  suggest(ownCommands, own(command), option, typed).map(({ value }) => value);

const COMPLETED: readonly [name: string, command: string, option: string, typed: string, first: string][] = [
  ['the beginning of a name', 'risk status', 'country', 'kaz', 'KZ'],
  ['the beginning of an alias', 'risk status', 'country', 'burm', 'MM'],
  ['a name with accents typed without', 'risk status', 'country', 'cote d', 'CI'],
  ['the second word of a name', 'risk status', 'country', 'herzeg', 'BA'],
  ['a code', 'risk status', 'country', 'ua', 'UA'],
  ['a capital', 'risk status', 'country', 'astan', 'KZ'],
  ['a misspelt name', 'risk status', 'country', 'kazaksthan', 'KZ'],
  ['the end of a list', 'risk compare', 'countries', 'KZ, uzb', 'KZ,UZ'],
  ['an indicator', 'risk status', 'indicator', 'trade', 'trade-disruption'],
  ['an indicator by its second word', 'risk status', 'indicator', 'unrest', 'civil-unrest'],
  ['a role', 'risk status', 'role', 'act', 'actor'],
  ['a city of a time zone', 'watch digest', 'tz', 'almaty', 'Asia/Almaty'],
  ['a command', 'risk help', 'command', 'alert', 'watch alert'],
];

describe('suggest', () => {
  for (const [name, command, option, typed, first] of COMPLETED) {
    it(`completes ${name}: ${typed}`, () => {
      expect(valuesFor(command, option, typed)[0]).toBe(first);
    });
  }

  it('shows the full name of a country and sends its code', () => {
    expect(suggest(ownCommands, own('risk status'), 'country', 'kaz')).toContainEqual({ name: 'Kazakhstan', value: 'KZ' });
  });

  it('has nothing for an option that nobody can list, or that is not there', () => {
    expect(valuesFor('watch remove', 'id', 'r')).toEqual([]);
    expect(valuesFor('watch remove', 'colour', 'r')).toEqual([]);
  });

  it('never gives more than 25, each within what Discord takes, whatever is typed', () => {
    const options = ownCommands.flatMap((command) => describeOptions(command.options).map(({ name }) => ({ command, name })));
    fc.assert(
      fc.property(fc.constantFrom(...options), fc.string({ maxLength: 120 }), ({ command, name }, typed) => {
        const completed = suggest(ownCommands, command, name, typed);
        expect(completed.length).toBeLessThanOrEqual(25);
        for (const one of completed)
          expect(one.name.length > 0 && one.name.length <= 100 && one.value.length > 0 && one.value.length <= 100).toBe(true);
      }),
    );
  });

  it('gives values that the option accepts', () => {
    const { options } = own('risk status');
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      for (const country of valuesFor('risk status', 'country', letter))
        expect(readOptions(options, { country })).toMatchObject({ country });
    }
  });
});
