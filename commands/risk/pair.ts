import { z } from 'zod';
import { lookup } from '../../src/chat/command.js';
import { asOfOption } from '../../src/chat/lookup-options.js';
import { country, whole } from '../../src/chat/options.js';
import { scoreOne } from '../../src/chat/score-one.js';
import { pairCard } from '../../src/core/cards/pair.js';
import { countryName } from '../../src/core/countries/country.js';
import { Problem } from '../../src/core/problem.js';
import { eventsBetween } from '../../src/desk/look.js';

export const pair = lookup({
  name: 'risk pair',
  summary: 'What two countries did to each other',

  options: z.object({
    first: country.describe('A country'),
    second: country.describe('The other country'),
    days: whole(1, 730).default(30).describe('How many days back'),
    asOf: asOfOption,
  }),

  examples: ['/risk pair RU UA', '/risk pair Armenia Azerbaijan days:90', '/risk pair Russia Kazakhstan as-of:2022-07-10'],

  async look({ tenant, now }, { first: a, second: b, days, asOf = now }) {
    if (a === b)
      throw new Problem('bad-option', `A pair needs two countries: both are ${countryName(a)}.`, {
        choices: [`/risk status ${countryName(a)}`],
      });
    const [events, scoreA, scoreB] = await Promise.all([
      eventsBetween(tenant, a, b, asOf, days),
      scoreOne(tenant, { country: a, indicator: 'all', role: 'target' }, asOf),
      scoreOne(tenant, { country: b, indicator: 'all', role: 'target' }, asOf),
    ]);
    return { card: pairCard({ a, b, events, scoreA, scoreB, asOf, days }), data: { asOf, events, scores: [scoreA, scoreB] } };
  },
});
