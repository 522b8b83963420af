import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { describeOptions, readOptions, readWords } from '../../src/chat/grammar.js';
import { understand } from '../../src/chat/understand.js';
import { Problem } from '../../src/core/problem.js';

/** Every option of every command that names countries, and a whole command's options around it. */
const NAMED = commands.flatMap((command) =>
  describeOptions(command.options)
    .filter(({ complete }) => complete === 'country' || complete === 'countries')
    .map(({ key, name }) => [`/${command.name} ${name}`, command, key] as const),
);

const problemOf = (work: () => unknown): Problem => {
  try {
    work();
  } catch (fault) {
    if (fault instanceof Problem) return fault;
    throw fault;
  }
  return expect.fail('nothing was wrong');
};

describe.each(NAMED)('a misspelt country in %s', (_, command, key) => {
  const [example = ''] = command.examples;
  /** A list that needs two has another in it. */
  const isList = describeOptions(command.options).some((spec) => spec.key === key && spec.complete === 'countries');
  const listed = (typed: string): string => (isList ? `Uzbekistan, ${typed}` : typed);
  const given = readWords(example.slice(command.name.length + 2), command.options);

  it.each([
    ['Kazakstan', 'KZ'],
    ['Ivory Cost', 'CI'],
    ['Holand', 'NL'],
    ['Checkia', 'CZ'],
    ['Côte d’Ivoir', 'CI'],
  ])('is answered with three whole commands: %s', (typed, code) => {
    const { code: is, mend } = problemOf(() => readOptions(command.options, { ...given, [key]: listed(typed) }, command));
    expect({ is, option: mend.option, choices: mend.choices?.length }).toEqual({
      is: 'unknown-country',
      option: describeOptions(command.options).find((spec) => spec.key === key)?.name,
      choices: 3,
    });
    expect(new Set(mend.choices).size).toBe(3);
    const mended = understand(mend.choices?.[0] ?? '', commands);
    expect(mended.command.name).toBe(command.name);
    expect(JSON.stringify(readOptions(command.options, mended.raw)[key])).toContain(code);
  });
});

it('there are such options', () => {
  expect(NAMED.length).toBeGreaterThan(6);
});
