import { z } from 'zod';
import { lookup } from '../../src/chat/command.js';
import { asOfOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { countries } from '../../src/chat/options.js';
import { compareCard } from '../../src/core/cards/compare.js';
import { scoresOf } from '../../src/desk/look.js';

export const compare = lookup({
  name: 'risk compare',
  summary: 'Two to five countries side by side',

  options: z.object({
    countries: countries(2, 5).describe('Two to five countries, with commas or spaces between'),
    indicator: indicatorOption,
    role: roleOption,
    asOf: asOfOption,
  }),

  examples: ['/risk compare KZ, UZ, KG', '/risk compare Armenia and Azerbaijan', '/risk compare PL DE indicator:diplomatic-rupture'],

  async look({ tenant, now }, { countries, indicator, role, asOf = now }) {
    const subjects = countries.map((country) => ({ country, indicator, role }));
    const scores = await scoresOf(tenant, subjects, asOf);
    return { card: compareCard(scores), data: { asOf, scores } };
  },
});
