import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { clock as clockOption, countries, timezone, weekdays } from '../../src/chat/options.js';
import { digestSetCard } from '../../src/core/cards/confirm.js';
import { Problem } from '../../src/core/problem.js';
import { addSubscription } from '../../src/desk/subscribe.js';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

export const digest = command({
  name: 'watch digest',
  summary: 'Be told here at a time of the day what moved',

  options: z.object({
    countries: countries(1, 50).optional().describe('Which countries; whatever moved most unless given'),
    at: clockOption.optional().describe('Time of the day, 08:00 unless given'),
    tz: timezone.optional().describe('Time zone, UTC unless given'),
    days: weekdays.optional().describe('Days of the week, like mon-fri; every day unless given'),
  }),

  examples: ['/watch digest countries:KZ,RU at:08:00 tz:Asia/Almaty', '/watch digest at:07:30 tz:Europe/Berlin days:mon-fri'],

  async run({ tenant, clock, person, place }, { countries, at, tz, days }) {
    if (!countries && !at && !tz && !days) throw sayWhen();
    const asked = { countries: countries ?? [], at: at ?? '08:00', tz: tz ?? 'UTC', days: days ?? EVERY_DAY };
    return digestSetCard(
      await addSubscription(tenant, { ...asked, ...place, createdBy: person.id, watchlist: null, format: 'full' }, clock),
    );
  },
});

/** Nobody subscribes a channel by accident: one of the options must be given, and one press gives it. */
const sayWhen = () =>
  new Problem('bad-option', 'Say which countries, or when: any one of countries, at, tz and days is enough.', {
    hint: 'For example: /watch digest countries:KZ,RU at:08:00 tz:Asia/Almaty',
    choices: ['/watch digest at:08:00 tz:UTC'],
  });
