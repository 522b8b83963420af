import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { healthCard } from '../../src/core/cards/health.js';
import { deliverability } from '../../src/desk/deliverability.js';

export const health = command({
  name: 'watch health',
  summary: 'How messages fare here: what waits, failed or stopped, and whether news comes in',

  options: z.object({}),

  examples: ['/watch health'],

  async run({ tenant, clock }) {
    return healthCard(await deliverability(tenant, clock), tenant.workspace, clock);
  },
});
