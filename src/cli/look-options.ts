import { commands } from '../../commands/index.js';
import type { Command } from '../chat/command.js';
import { describeOptions } from '../chat/option-spec.js';

/** The look-up of the chat behind a verb. */
export function lookUpOf(verb: string): Command {
  const command = commands.find(({ name, look }) => name === `risk ${verb}` && look);
  if (!command) throw new Error(`there is no look-up ${verb}`);
  return command;
}

/** What can be given by name, a line each, and examples. */
export function optionLines(verb: string): readonly string[] {
  const { options, examples } = lookUpOf(verb);
  const specs = describeOptions(options);
  const width = Math.max(...specs.map(({ name }) => name.length));
  return [
    ...specs.map(
      ({ name, description, choices }) => `  --${name.padEnd(width)}  ${description}${choices ? `: ${choices.join(', ')}` : ''}`,
    ),
    `  --${'json'.padEnd(width)}  One JSON object: the text, the card, and the numbers behind it`,
    '',
    'For example:',
    ...examples.map((example) => `  ${asTyped(example)}`),
  ];
}

/** The look-ups as they begin in the chat: "/risk status ". */
const LOOK_UPS = new RegExp(
  `/risk (?=(?:${commands.flatMap(({ name, look }) => (look ? [name.replace('risk ', '')] : [])).join('|')})\\b)`,
  'g',
);

/** Words of the chat as they are typed here: "/risk status KZ" is "bellwether status KZ". */
export const asTyped = (words: string): string => words.replace(LOOK_UPS, 'bellwether ');
