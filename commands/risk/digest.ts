import { z } from 'zod';
import { lookup } from '../../src/chat/command.js';
import { asOfOption } from '../../src/chat/lookup-options.js';
import { countries, whole } from '../../src/chat/options.js';
import { digestCard } from '../../src/core/cards/digest.js';
import { digestOf } from '../../src/desk/digest.js';

const DAY = 86_400_000;

export const digest = lookup({
  name: 'risk digest',
  summary: 'What moved over the last day or days, told once',

  options: z.object({
    countries: countries(1, 50).optional().describe('Which countries; whatever moved most unless given'),
    days: whole(1, 30).default(1).describe('How many days back'),
    asOf: asOfOption,
  }),

  examples: ['/risk digest', '/risk digest KZ, RU', '/risk digest days:7', '/risk digest Ukraine as-of:2022-02-25'],

  async look({ tenant, now }, { countries, days, asOf = now }) {
    const found = await digestOf(tenant, countries ?? [], new Date(asOf.getTime() - days * DAY), asOf);
    return { card: digestCard(found), data: { asOf, digest: found } };
  },
});
