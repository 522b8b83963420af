import { z } from 'zod';
import { lookup } from '../../src/chat/command.js';
import { asOfOption, countryOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { scoreOne } from '../../src/chat/score-one.js';
import { statusCard } from '../../src/core/cards/status.js';

export const status = lookup({
  name: 'risk status',
  summary: 'How risky a country is now, and why',

  options: z.object({ country: countryOption, indicator: indicatorOption, role: roleOption, asOf: asOfOption }),

  examples: ['/risk status Kazakhstan', '/risk status KZ indicator:trade-disruption', '/risk status Ukraine as-of:2022-02-20'],

  async look({ tenant, now }, { country, indicator, role, asOf = now }) {
    const score = await scoreOne(tenant, { country, indicator, role }, asOf);
    return { card: statusCard(score, { now }), data: { asOf, score } };
  },
});
