import { z } from 'zod';
import { type Context, command } from '../../src/chat/command.js';
import { text } from '../../src/chat/options.js';
import { EVERY_LIST, watchlistName, watchlistNamed } from '../../src/chat/watchlist-name.js';
import type { Card } from '../../src/core/card.js';
import {
  watchlistCard,
  watchlistRemovedCard,
  watchlistSetCard,
  watchlistsCard,
  watchlistUndoneCard,
} from '../../src/core/cards/watchlist.js';
import { Problem } from '../../src/core/problem.js';
import { watchesOf } from '../../src/desk/subscribe.js';
import { everyWatchlist, importWatchlist, removeWatchlist, rowsOf, undoWatchlist } from '../../src/desk/watchlist.js';

export const watchlist = command({
  name: 'watch watchlist',
  summary: 'What you have in which country: lists that digests are ranked by',

  options: z.object({
    name: watchlistName.optional().describe('The name of the list, like suppliers; "all" shows every list'),
    remove: z.enum(['yes']).optional().describe('"yes" ends the list'),
    undo: z.string().optional().describe('"last" takes back the last change of the list'),
    csv: text.optional().describe('Lines of country,weight,label below a first line that says so, or a link to a file of them'),
  }),

  examples: [
    '/watch watchlist',
    '/watch watchlist name:suppliers csv:https://files.example/suppliers.csv',
    '/watch watchlist name:suppliers remove:yes',
  ],

  form: {
    title: 'Import a watchlist',
    submit: 'Import',
    without: ['remove', 'undo'],
    async fill({ tenant }) {
      const names = (await everyWatchlist(tenant)).map(({ name }) => name);
      return {
        intro: names.length > 0 ? `There are: ${names.join(', ')}. A list of the same name takes its place.` : 'There is no list yet.',
      };
    },
  },

  async run(context, { name, csv, remove, undo }) {
    if (name === undefined || name === EVERY_LIST) return csv === undefined ? everyList(context) : named(context, csv);
    const at = { name, person: context.person.id, platform: context.place.platform, clock: context.clock };
    if (undo !== undefined) return watchlistUndoneCard(await undoWatchlist(context.tenant, at, changeOf(undo)));
    if (remove !== undefined) {
      const removed = await removeWatchlist(context.tenant, at);
      return removed ? watchlistRemovedCard(removed) : one(context, name);
    }
    if (csv === undefined) return one(context, name);
    const { read, ...changed } = await importWatchlist(context.tenant, at, await rowsOf(csv));
    return watchlistSetCard(changed, read);
  },
});

const everyList = async ({ tenant }: Context): Promise<Card> => watchlistsCard(await everyWatchlist(tenant));

/** Shows a list. */
async function one({ tenant }: Context, name: string): Promise<Card> {
  const list = await watchlistNamed(tenant, name, (near) => `/watch watchlist name:${near}`);
  const { subscriptions } = await watchesOf(tenant);
  return watchlistCard(
    list,
    subscriptions.filter(({ watchlist }) => watchlist === name).map(({ id }) => id),
  );
}

/** "/watch watchlist suppliers": one word alone is the name of a list; lines without a name are refused. */
function named(context: Context, csv: string): Promise<Card> {
  const name = watchlistName.safeParse(csv);
  if (!name.success || /[\n,;]/.test(csv))
    throw new Problem('bad-option', 'Say the name of the list as well.', {
      hint: 'For example: /watch watchlist name:suppliers csv:https://files.example/suppliers.csv',
      option: 'name',
    });
  return name.data === EVERY_LIST ? everyList(context) : one(context, name.data);
}

/** Which change is undone: the last one, or the one of an instant, as its button says it. */
function changeOf(undo: string): Date | 'last' {
  if (/^(last|yes)$/i.test(undo.trim())) return 'last';
  const instant = z.iso.datetime().safeParse(undo.trim().toUpperCase());
  if (instant.success) return new Date(instant.data);
  throw new Problem('bad-option', 'undo must be "last".', { option: 'undo' });
}
