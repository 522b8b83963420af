import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { watchId } from '../../src/chat/options.js';
import { whyDeliveredCard } from '../../src/core/cards/why-delivered.js';
import { whyDelivered } from '../../src/desk/why-delivered.js';

export const why = command({
  name: 'watch why',
  summary: 'Why messages of an alert or a digest were, or were not, delivered',

  options: z.object({ id: watchId.describe('Its id, as /watch list shows it: r1, d1') }),

  examples: ['/watch why r1', '/watch why d1'],

  async run({ tenant, now, clock }, { id }) {
    return whyDeliveredCard(await whyDelivered(tenant, id, now, clock));
  },
});
