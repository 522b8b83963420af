import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { countryOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { level, whole } from '../../src/chat/options.js';
import { scoreOne } from '../../src/chat/score-one.js';
import { defaultRule } from '../../src/core/alerting/default-rule.js';
import type { LevelParams } from '../../src/core/alerting/kinds/level.js';
import { alertSetCard } from '../../src/core/cards/confirm.js';
import { Problem } from '../../src/core/problem.js';
import { addRule } from '../../src/desk/subscribe.js';

export const alert = command({
  name: 'watch alert',
  summary: 'Be told here when the risk of a country rises above a level',

  options: z.object({
    country: countryOption,
    level: level.describe('The level above which it fires, 1 to 99'),
    clear: whole(0, 98).optional().describe('The level below which it resolves; ten points below the first unless given'),
    indicator: indicatorOption,
    role: roleOption,
    publishers: whole(1, 20).default(2).describe('Independent publishers that must tell it'),
  }),

  examples: [
    '/watch alert country:KZ level:60',
    '/watch alert Ukraine 70 clear:50',
    '/watch alert country:RU level:50 role:actor publishers:3',
  ],

  async run({ tenant, now, clock, person, place }, { country, level, clear, indicator, role, publishers }) {
    if (clear !== undefined && clear >= level) throw new Problem('bad-option', `clear must be below the level of ${level}, not ${clear}.`);
    const rule = defaultRule({ country, level, indicator, role, minPublishers: publishers, ...place, createdBy: person.id });
    const params: LevelParams | null = clear === undefined ? null : { above: level, clear };
    const saved = await addRule(tenant, params ? { ...rule, params } : rule, clock);
    return alertSetCard(saved, { present: await scoreOne(tenant, { country, indicator, role }, now) });
  },
});
