import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { describeOptions } from '../../src/chat/grammar.js';
import { nearest } from '../../src/chat/near.js';
import { commandName } from '../../src/chat/options.js';
import { helpCard } from '../../src/core/cards/help.js';
import { Problem } from '../../src/core/problem.js';

export const help = command({
  name: 'risk help',
  summary: 'Everything you can say, or one command with its examples',

  options: z.object({ command: commandName.optional().describe('One command, like "watch alert"') }),

  examples: ['/risk help', '/risk help history', '/risk help watch alert'],

  shareable: true,

  async run({ commands }, { command }) {
    const wanted = command?.trim().replace(/^\/+/, '').toLowerCase() ?? '';
    if (wanted !== '' && !commands.some(({ name }) => name === wanted || name.split(' ')[1] === wanted))
      throw noSuchCommand(wanted, commands);
    return helpCard(
      commands.map((one) => ({ ...one, takes: describeOptions(one.options) })),
      wanted,
    );
  },
});

function noSuchCommand(wanted: string, commands: readonly { readonly name: string }[]): Problem {
  const names = commands.map(({ name }) => name);
  const near = names.filter((name) => nearest(wanted.split(' ').at(-1) ?? wanted, [name.split(' ')[1] ?? name], 1).length > 0);
  const choices = [...near.slice(0, 3).map((name) => `/risk help ${name}`), '/risk help'];
  return new Problem('unknown-word', `There is no command “${wanted.slice(0, 60)}”.`, { choices });
}
