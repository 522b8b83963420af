import { z } from 'zod';
import { lookup } from '../../src/chat/command.js';
import { asOfOption, countryOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { whole } from '../../src/chat/options.js';
import { scoreOne } from '../../src/chat/score-one.js';
import { historyCard } from '../../src/core/cards/history.js';
import { seriesOf } from '../../src/desk/look.js';
import { watchedAbout } from '../../src/desk/watched.js';

const DAY = 86_400_000;

export const history = lookup({
  name: 'risk history',
  summary: 'How a score went over the last days',

  options: z.object({
    country: countryOption,
    days: whole(2, 730).default(90).describe('How many days back'),
    indicator: indicatorOption,
    role: roleOption,
    asOf: asOfOption,
  }),

  examples: ['/risk history Ukraine', '/risk history KZ 365', '/risk history Iran days:180 indicator:threat-rhetoric role:actor'],

  async look({ tenant, now }, { country, days, indicator, role, asOf = now }) {
    const subject = { country, indicator, role };
    const [points, score, watched] = await Promise.all([
      seriesOf(tenant, subject, days, asOf),
      scoreOne(tenant, subject, asOf),
      watchedAbout(tenant, subject, new Date(asOf.getTime() - days * DAY), asOf),
    ]);
    return { card: historyCard(subject, points, score, { now, watched }), data: { asOf, points, score, ...watched } };
  },
});
