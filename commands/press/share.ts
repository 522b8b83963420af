import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { text } from '../../src/chat/options.js';
import { readOptions } from '../../src/chat/read-options.js';
import { sharedCommand } from '../../src/chat/share.js';
import { sharedCard, sharedHereCard } from '../../src/core/cards/shared.js';
import { shareCard } from '../../src/desk/share.js';

export const share = command({
  name: 'press share',
  summary: 'Show an answer to the whole channel',

  options: z.object({ words: text.describe('The look-up whose answer it is') }),

  examples: ['/press share /risk status KZ'],

  open: true,

  async run(context, { words }) {
    const { tenant, person, place, clock, commands } = context;
    const { command, raw } = sharedCommand(words, commands);
    const card = await command.run(context, readOptions(command.options, raw, command));
    await shareCard(tenant, { words, person: person.id, ...place }, sharedCard(card, person.id), clock);
    return sharedHereCard(card);
  },
});
