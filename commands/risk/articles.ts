import { z } from 'zod';
import { lookup } from '../../src/chat/command.js';
import { asOfOption, countryOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { whole } from '../../src/chat/options.js';
import { articlesCard } from '../../src/core/cards/articles.js';
import { articlesBehind } from '../../src/desk/articles.js';

/** Unless another number is asked for: days back, and articles a page. */
const DAYS = 30;
const COUNT = 8;

export const articles = lookup({
  name: 'risk articles',
  summary: 'The articles behind a score, the newest first, with what was tagged',

  options: z.object({
    country: countryOption,
    indicator: indicatorOption,
    role: roleOption,
    days: whole(1, 730).default(DAYS).describe('How many days back'),
    count: whole(1, 10).default(COUNT).describe('How many articles a page'),
    page: whole(1, 1_000).default(1).describe('Which page; the first has the newest'),
    asOf: asOfOption,
  }),

  examples: ['/risk articles Kazakhstan', '/risk articles RU armed-conflict actor', '/risk articles KZ days:90 page:2'],

  async look({ tenant, now }, { country, indicator, role, days, count, page, asOf = now }) {
    const subject = { country, indicator, role };
    const found = await articlesBehind(tenant, subject, { asOf, days, count, page });
    const options = [...(days === DAYS ? [] : [`days:${days}`]), ...(count === COUNT ? [] : [`count:${count}`])].join(' ');
    return { card: articlesCard({ subject, ...found, page, count, days, asOf, options }, { now }), data: { asOf, ...found } };
  },
});
