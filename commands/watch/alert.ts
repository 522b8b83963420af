import { z } from 'zod';
import { alertContext } from '../../src/chat/alert-context.js';
import { clearOption, formatOption, holdOption, publishersOption, updatesOption } from '../../src/chat/alert-options.js';
import { type Context, command } from '../../src/chat/command.js';
import { countryOption, indicatorOption, roleOption } from '../../src/chat/lookup-options.js';
import { level } from '../../src/chat/options.js';
import { defaultRule, type NewRule } from '../../src/core/alerting/default-rule.js';
import { alertPreviewCard, alertSetCard } from '../../src/core/cards/confirm.js';
import { Problem } from '../../src/core/problem.js';
import { addRule } from '../../src/desk/subscribe.js';

const options = z.object({
  country: countryOption,
  level: level.describe('The level above which it fires, 1 to 99'),
  clear: clearOption.optional(),
  indicator: indicatorOption,
  role: roleOption,
  publishers: publishersOption.default(2),
  hold: holdOption.default(0),
  format: formatOption.default('full'),
  updates: updatesOption.default('thread'),
});

export const alert = command({
  name: 'watch alert',
  summary: 'Be told here when the risk of a country rises above a level',

  options,

  examples: [
    '/watch alert country:KZ level:60',
    '/watch alert Ukraine 70 clear:50',
    '/watch alert country:RU level:50 role:actor publishers:3',
    '/watch alert Georgia 40 hold:30 format:compact updates:off',
  ],

  form: {
    title: 'Set an alert',
    submit: 'Save',
    fill: async () => ({ intro: 'It comes to this channel, once each time the level is crossed, and is edited as things go on.' }),
  },

  async run(context, asked) {
    const saved = await addRule(context.tenant, ruleOf(context, asked), context.clock);
    return alertSetCard(saved, await alertContext(context, saved));
  },

  async preview(context, asked) {
    const rule = ruleOf(context, asked);
    return alertPreviewCard(rule, await alertContext(context, rule));
  },
});

function ruleOf({ place, person }: Context, { publishers, hold, ...asked }: z.output<typeof options>): NewRule {
  const { clear, level } = asked;
  if (clear !== undefined && clear >= level)
    throw new Problem('bad-option', `clear must be below the level of ${level}, not ${clear}.`, { option: 'clear' });
  return defaultRule({ ...asked, minPublishers: publishers, forMinutes: hold, ...place, createdBy: person.id });
}
