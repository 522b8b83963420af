import { z } from 'zod';
import { lookup } from '../../src/chat/command.js';
import { asOfOption, countryOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { scoreOne } from '../../src/chat/score-one.js';
import { whyCard } from '../../src/core/cards/why.js';

export const why = lookup({
  name: 'risk why',
  summary: 'The stories that make a score, with their points and sentences',

  options: z.object({ country: countryOption, indicator: indicatorOption, role: roleOption, asOf: asOfOption }),

  examples: ['/risk why Kazakhstan', '/risk why RU role:actor', '/risk why Ukraine indicator:armed-conflict as-of:2022-02-25'],

  async look({ tenant, now }, { country, indicator, role, asOf = now }) {
    const score = await scoreOne(tenant, { country, indicator, role }, asOf);
    return { card: whyCard(score, { now }), data: { asOf, score } };
  },
});
