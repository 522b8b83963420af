import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { watchesCard } from '../../src/core/cards/watches.js';
import { watchesOf } from '../../src/desk/subscribe.js';

export const list = command({
  name: 'watch list',
  summary: 'The alerts and digests that are set',

  options: z.object({}),

  examples: ['/watch list'],

  async run({ tenant }) {
    return watchesCard(await watchesOf(tenant));
  },
});
