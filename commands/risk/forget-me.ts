import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { askForgetCard, forgottenCard } from '../../src/core/cards/forget.js';
import { forget } from '../../src/desk/forget.js';
import { tracesOf } from '../../src/store/forget.js';

export const forgetMe = command({
  name: 'risk forget-me',
  summary: 'What this workspace holds about you, and have it forgotten',

  options: z.object({ confirm: z.enum(['yes']).optional().describe('yes, once you saw what is held') }),

  examples: ['/risk forget-me', '/risk forget-me confirm:yes'],

  async run({ tenant, person, clock }, { confirm }) {
    return confirm ? forgottenCard(await forget(tenant, person.id, clock)) : askForgetCard(await tracesOf(tenant, person.id));
  },
});
