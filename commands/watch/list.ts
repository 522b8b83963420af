import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { whole } from '../../src/chat/options.js';
import { watchesCard } from '../../src/core/cards/watches.js';
import { watchesOf } from '../../src/desk/subscribe.js';

export const list = command({
  name: 'watch list',
  summary: 'The alerts and digests that are set',

  options: z.object({ page: whole(1, 100).default(1).describe('A dozen of them stand on one page') }),

  examples: ['/watch list', '/watch list page:2'],

  async run({ tenant }, { page }) {
    return watchesCard(await watchesOf(tenant), page);
  },
});
