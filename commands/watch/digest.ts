import { z } from 'zod';
import { type Context, command } from '../../src/chat/command.js';
import { clock as clockOption, countries, timezone, weekdays } from '../../src/chat/options.js';
import { watchlistName, watchlistNamed } from '../../src/chat/watchlist-name.js';
import { digestSetCard } from '../../src/core/cards/confirm.js';
import { digestCommand } from '../../src/core/cards/subscription-words.js';
import { FORMATS } from '../../src/core/format.js';
import { Problem } from '../../src/core/problem.js';
import { addSubscription } from '../../src/desk/subscribe.js';
import { everyWatchlist } from '../../src/desk/watchlist.js';
import { settingsOf } from '../../src/store/workspaces.js';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const AT = '08:00';

export const digest = command({
  name: 'watch digest',
  summary: 'Be told here at a time of the day what moved',

  options: z.object({
    countries: countries(1, 50).optional().describe('Which countries; whatever moved most unless given'),
    at: clockOption.optional().describe('Time of the day, 08:00 unless given'),
    tz: timezone.optional().describe('Time zone; that of the workspace unless given'),
    days: weekdays.optional().describe('Days of the week, like mon-fri; every day unless given'),
    watchlist: watchlistName.optional().describe('A watchlist: its countries, by how much is exposed there times how far they moved'),
    format: z.enum(FORMATS).optional().describe('The whole card, or one line (compact); whole unless given'),
  }),

  examples: [
    '/watch digest countries:KZ,RU at:08:00 tz:Asia/Almaty',
    '/watch digest at:07:30 tz:Europe/Berlin days:mon-fri',
    '/watch digest watchlist:suppliers at:08:00 format:compact',
  ],

  form: {
    title: 'Set a digest',
    submit: 'Save',
    async fill({ tenant }) {
      const [lists, { tz }] = await Promise.all([everyWatchlist(tenant), settingsOf(tenant)]);
      const names = lists.map(({ name }) => ({ name, value: name }));
      return {
        intro: 'It comes to this channel. Without countries and watchlist it tells whatever moved most.',
        values: { at: AT, tz },
        ...(names.length > 0 ? { choices: { watchlist: names } } : {}),
      };
    },
  },

  async run(context, options) {
    const { tenant, clock, person, place } = context;
    const { countries, at, tz, days, watchlist, format } = options;
    const settings = await settingsOf(tenant);
    if (Object.values(options).every((value) => value === undefined)) throw sayWhen(settings.tz);
    const asked = {
      countries: countries ?? [],
      at: at ?? AT,
      tz: tz ?? settings.tz,
      days: days ?? EVERY_DAY,
      watchlist: watchlist ?? null,
      format: format ?? 'full',
    };
    if (asked.watchlist !== null) await mustHave(context, asked.watchlist, asked);
    return digestSetCard(await addSubscription(tenant, { ...asked, ...place, createdBy: person.id }, clock));
  },
});

/** A list has its own countries, and must be there; a misspelt name is answered with the nearest, a misspelt country with countries. */
async function mustHave({ tenant }: Context, watchlist: string, asked: Parameters<typeof digestCommand>[0]): Promise<void> {
  if (asked.countries.length > 0)
    throw new Problem('bad-option', 'A watchlist has its own countries: say either countries or watchlist.', {
      choices: [digestCommand({ ...asked, countries: [] }), digestCommand({ ...asked, watchlist: null })],
      option: 'countries',
    });
  const ofCountry = (name: string): string =>
    digestCommand({ ...asked, watchlist: null }).replace('/watch digest', `/watch digest countries:"${name}"`);
  await watchlistNamed(tenant, watchlist, (name) => digestCommand({ ...asked, watchlist: name }), ofCountry);
}

/** Nobody subscribes a channel by accident: one of the options must be given, and one press gives it. */
const sayWhen = (tz: string) =>
  new Problem('bad-option', 'Say which countries, or when: any one of countries, watchlist, at, tz and days is enough.', {
    hint: 'For example: /watch digest countries:KZ,RU at:08:00 tz:Asia/Almaty',
    choices: [`/watch digest at:08:00 tz:${tz}`],
  });
