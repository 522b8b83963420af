import { z } from 'zod';
import { lookup } from '../../src/chat/command.js';
import { asOfOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { mapCard } from '../../src/core/cards/map.js';
import { worldAt } from '../../src/desk/world.js';

export const map = lookup({
  name: 'risk map',
  summary: 'The world on a map, each country in the colour of its risk',

  options: z.object({ indicator: indicatorOption, role: roleOption, asOf: asOfOption }),

  examples: ['/risk map', '/risk map armed-conflict', '/risk map role:actor as-of:2022-06-30'],

  async look({ tenant, now }, { indicator, role, asOf = now }) {
    const { levels, sample } = await worldAt(tenant, { role, indicator }, asOf);
    return { card: mapCard(levels, { role, indicator, asOf, now, sample }), data: { asOf, levels } };
  },
});
