import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { aboutCard } from '../../src/core/cards/about.js';
import { aboutDesk } from '../../src/desk/about.js';

export const about = command({
  name: 'risk about',
  summary: 'What this is, how a score is made, and what was read',

  options: z.object({}),

  examples: ['/risk about'],

  shareable: true,

  async run({ tenant, now, clock }) {
    return aboutCard(await aboutDesk(tenant, now, clock));
  },
});
