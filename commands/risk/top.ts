import { z } from 'zod';
import { lookup } from '../../src/chat/command.js';
import { asOfOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { whole } from '../../src/chat/options.js';
import { topCard } from '../../src/core/cards/top.js';
import { topLevels } from '../../src/desk/look.js';

export const top = lookup({
  name: 'risk top',
  summary: 'The countries with the highest risk',

  options: z.object({
    count: whole(1, 25).default(10).describe('How many countries'),
    indicator: indicatorOption,
    role: roleOption,
    asOf: asOfOption,
  }),

  examples: ['/risk top', '/risk top 5 role:actor', '/risk top indicator:trade-disruption as-of:2022-06-30'],

  async look({ tenant, now }, { count, indicator, role, asOf = now }) {
    const scores = await topLevels(tenant, { role, indicator }, asOf, count);
    return { card: topCard(scores, { role, indicator, asOf }), data: { asOf, scores } };
  },
});
