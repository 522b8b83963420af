import { z } from 'zod';
import { lookup } from '../../src/chat/command.js';
import { asOfOption, countryOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { instant, whole } from '../../src/chat/options.js';
import { scoreOne } from '../../src/chat/score-one.js';
import { diffCard } from '../../src/core/cards/diff.js';
import { Problem } from '../../src/core/problem.js';
import { diff as differenceOf } from '../../src/core/scoring/diff.js';

const DAY = 86_400_000;

export const diff = lookup({
  name: 'risk diff',
  summary: 'Why a score moved: before, after, and what each story did',

  options: z.object({
    country: countryOption,
    days: whole(1, 730).default(7).describe('How many days back, unless since is given'),
    since: instant.optional().describe('The day or the instant to compare with'),
    indicator: indicatorOption,
    role: roleOption,
    asOf: asOfOption,
  }),

  examples: ['/risk diff Kazakhstan', '/risk diff Ukraine 30', '/risk diff Ukraine since:2022-02-20 as-of:2022-02-25'],

  async look({ tenant, now }, { country, days, since, indicator, role, asOf = now }) {
    const from = since ?? new Date(asOf.getTime() - days * DAY);
    if (from >= asOf) throw new Problem('bad-option', 'since must lie before as-of, or before now.', { option: 'since' });
    const subject = { country, indicator, role };
    const [before, after] = await Promise.all([scoreOne(tenant, subject, from), scoreOne(tenant, subject, asOf)]);
    const found = differenceOf(before, after);
    return { card: diffCard(found, { now }), data: { asOf, since: from, ...found } };
  },
});
