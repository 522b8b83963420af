import { describe, expect, it } from 'vitest';
import { describeOptions, readWords } from '../../src/chat/grammar.js';
import { understand } from '../../src/chat/understand.js';
import { Problem } from '../../src/core/problem.js';
import { ownCommands } from './own-commands.js';

const SAID: readonly [words: string, command: string, raw: Record<string, unknown>][] = [
  ['/risk status kazakhstan', 'risk status', { country: 'kazakhstan' }],
  ['risk status kazakhstan', 'risk status', { country: 'kazakhstan' }],
  ['/RISK Status KZ', 'risk status', { country: 'KZ' }],
  ['/risk kazakhstan', 'risk status', { country: 'kazakhstan' }],
  ['/risk south sudan role:actor', 'risk status', { country: 'south sudan', role: 'actor' }],
  ['/risk country:KZ', 'risk status', { country: 'KZ' }],
  ['status KZ', 'risk status', { country: 'KZ' }],
  ['kazakhstan', 'risk status', { country: 'kazakhstan' }],
  ['alert KZ 60', 'watch alert', { country: 'KZ', level: '60' }],
  ['  /risk   pair  RU UA ', 'risk pair', { first: 'RU', second: 'UA' }],
  ['`/risk status KZ`', 'risk status', { country: 'KZ' }],
  ['<@U024BE7LH> risk status KZ', 'risk status', { country: 'KZ' }],
  ['<@U024BE7LH|bellwether> KZ', 'risk status', { country: 'KZ' }],
  ['/risk', 'risk help', {}],
  ['', 'risk help', {}],
  ['/watch', 'watch list', {}],
  ['/risk status help', 'risk help', { command: 'risk status' }],
  ['/watch alert --help', 'risk help', { command: 'watch alert' }],
  ['/risk help watch alert', 'risk help', { command: 'watch alert' }],
  ['/watch help', 'risk help', {}],
  ['/watch help alert', 'risk help', { command: 'watch alert' }],
  ['/watch help status', 'risk help', { command: 'status' }],
  ['/risk <#C024BE91L|ukraine>', 'risk status', { country: '#ukraine' }],
  ['/risk tag Russia threatens: "war"', 'risk tag', { text: 'Russia threatens: "war"' }],
];

describe('understand', () => {
  for (const [words, command, raw] of SAID) {
    it(`reads "${words}" as ${command}`, () => {
      const understood = understand(words, ownCommands);
      expect({ command: understood.command.name, raw: understood.raw }).toEqual({ command, raw });
    });
  }
});

const STRANGE: readonly [name: string, words: string, choices: readonly string[]][] = [
  ['a misspelt country', '/risk kazaksthan', ['/risk status Kazakhstan']],
  ['a misspelt country with options, which stay', '/risk kazaksthan as-of:2022-02-20', ['/risk status Kazakhstan as-of:2022-02-20']],
  ['a misspelt verb', '/risk statsu KZ', ['/risk status KZ']],
  ['a verb with two letters swapped', '/risk piar RU UA', ['/risk pair RU UA']],
  ['a misspelt verb of watch', '/watch alret country:KZ level:60', ['/watch alert country:KZ level:60']],
  ['a country to watch', '/watch kazakhstan', ['/watch alert country:"Kazakhstan" level:60']],
  ['a misspelt group', '/riks status KZ', ['/risk status KZ']],
  ['a group of somebody else', '/weather Berlin', ['/risk help']],
];

describe('an unknown word', () => {
  for (const [name, words, choices] of STRANGE) {
    it(`is answered with whole commands: ${name}`, () => {
      const problem = problemOf(words);
      expect(problem.code).toBe('unknown-word');
      expect(problem.mend.choices).toEqual(expect.arrayContaining([...choices]));
      for (const choice of problem.mend.choices ?? []) expect(understand(choice, ownCommands).command.name).toMatch(/^(risk|watch) /);
    });
  }

  it('is answered with the nearest three countries, and with none when it is like no country at all', () => {
    const countriesFor = (words: string) => (problemOf(words).mend.choices ?? []).filter((choice) => choice.startsWith('/risk status '));
    expect(countriesFor('/risk Holand')).toEqual(['/risk status Netherlands', '/risk status Poland', expect.any(String)]);
    expect(countriesFor('/risk xyzzy')).toEqual([]);
  });
});

describe('every example', () => {
  for (const { name, examples } of ownCommands) {
    it(`of ${name} is read as ${name}`, () => {
      for (const example of examples) expect(understand(example, ownCommands).command.name).toBe(name);
    });
  }
});

describe('describeOptions', () => {
  it('names every option as people type it, with what it takes', () => {
    const [status] = ownCommands;
    expect(describeOptions(status?.options ?? expect.fail())).toMatchObject([
      { name: 'country', key: 'country', required: true, complete: 'country', takes: 'country' },
      { name: 'indicator', required: false, default: 'all', choices: expect.arrayContaining(['all', 'repression']), complete: 'indicator' },
      { name: 'role', required: false, default: 'target', choices: ['target', 'actor', 'domestic', 'any'] },
      { name: 'as-of', key: 'asOf', required: false, type: 'string' },
    ]);
  });

  it('gives back by name what was given by name', () => {
    for (const { options } of ownCommands) {
      for (const { name, key } of describeOptions(options)) expect(readWords(`${name}:KZ`, options)).toEqual({ [key]: 'KZ' });
    }
  });
});

function problemOf(words: string): Problem {
  try {
    understand(words, ownCommands);
  } catch (fault) {
    if (fault instanceof Problem) return fault;
    throw fault;
  }
  throw new Error(`"${words}" was understood`);
}
