import { z } from 'zod';
import { type Context, command } from '../../src/chat/command.js';
import { clock as clockOption, timezone, weekdays } from '../../src/chat/options.js';
import { quietCard, quietEndedCard, quietSetCard } from '../../src/core/cards/quiet.js';
import { shortDays } from '../../src/core/cards/subscription-words.js';
import { quietUntil } from '../../src/core/dispatch/quiet-hours.js';
import { Problem } from '../../src/core/problem.js';
import { quietOf, setQuiet } from '../../src/desk/quiet.js';
import { settingsOf } from '../../src/store/workspaces.js';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

export const quiet = command({
  name: 'watch quiet',
  summary: 'Hours in which this channel is not disturbed',

  options: z.object({
    from: clockOption.optional().describe('When they begin, like 22:00'),
    to: clockOption.optional().describe('When they end, like 07:00'),
    tz: timezone.optional().describe('Time zone; that of the workspace unless given'),
    days: weekdays.optional().describe('Days on which they begin, like mon-fri; every day unless given'),
    turn: z.enum(['on', 'off']).optional().describe('"off" ends them'),
  }),

  examples: ['/watch quiet from:22:00 to:07:00 tz:Asia/Almaty days:mon-fri', '/watch quiet off'],

  form: {
    title: 'Quiet hours here',
    submit: 'Save',
    async fill({ tenant, place, clock }) {
      const { hours } = await quietOf(tenant, place.channel, clock);
      const { tz } = await settingsOf(tenant);
      return { values: hours ? { ...hours, days: shortDays(hours.days), turn: 'on' } : { from: '22:00', to: '07:00', tz } };
    },
  },

  async run(context, { from, to, tz, days, turn }) {
    const { tenant, clock, place } = context;
    if (turn === 'off') return ended(context);
    if (from === undefined && to === undefined && tz === undefined && days === undefined) {
      const { hours, until } = await quietOf(tenant, place.channel, clock);
      return quietCard(hours, until);
    }
    if (from === undefined || to === undefined) throw needsBoth(from === undefined ? 'from' : 'to');
    const hours = { from, to, tz: tz ?? (await settingsOf(tenant)).tz, days: days ?? EVERY_DAY };
    const { before } = await setQuiet(tenant, placeOf(context), hours, clock);
    return quietSetCard(hours, before, quietUntil(hours, clock));
  },
});

async function ended(context: Context) {
  const { before } = await setQuiet(context.tenant, placeOf(context), null, context.clock);
  return before ? quietEndedCard(before) : quietCard(null, null);
}

const placeOf = ({ place, person }: Context) => ({ ...place, person: person.id });

const needsBoth = (option: string) =>
  new Problem('bad-option', 'Say when the quiet begins and when it ends.', {
    hint: 'For example: /watch quiet from:22:00 to:07:00 tz:Asia/Almaty',
    option,
  });
