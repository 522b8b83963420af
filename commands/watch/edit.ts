import { z } from 'zod';
import { alertContext } from '../../src/chat/alert-context.js';
import { clearOption, countriesOrAll, formatOption, holdOption, publishersOption, updatesOption } from '../../src/chat/alert-options.js';
import { type Context, command } from '../../src/chat/command.js';
import { changedDigest, changedRule, type DigestAsked, mustSuit, type RuleAsked, standingValues } from '../../src/chat/edit-options.js';
import { clock as clockOption, indicator, level, role, timezone, watchId, weekdays } from '../../src/chat/options.js';
import { watchChoices } from '../../src/chat/watch-choices.js';
import { watchlistName, watchlistNamed } from '../../src/chat/watchlist-name.js';
import type { Card } from '../../src/core/card.js';
import { digestEditedCard, digestEditPreviewCard, presentCard, ruleEditedCard, ruleEditPreviewCard } from '../../src/core/cards/edit.js';
import type { Rule } from '../../src/core/rule.js';
import type { Subscription } from '../../src/core/subscription.js';
import { editRule, editSubscription } from '../../src/desk/edit.js';
import { watchOf } from '../../src/desk/subscribe.js';

const options = z.object({
  id: watchId.describe('Its id, as /watch list shows it: r1, d1'),
  level: level.optional().describe('Alerts: the level above which it fires, 1 to 99'),
  clear: clearOption.optional(),
  indicator: indicator.optional().describe('Alerts: one indicator, or all of them'),
  role: role.optional().describe('Alerts: risk to it, risk from it (actor), from within (domestic), or any'),
  publishers: publishersOption.optional(),
  hold: holdOption.optional(),
  updates: updatesOption.optional(),
  format: formatOption.optional(),
  at: clockOption.optional().describe('Digests: time of the day'),
  tz: timezone.optional().describe('Digests: time zone'),
  days: weekdays.optional().describe('Digests: days of the week, like mon-fri'),
  countries: countriesOrAll.optional().describe('Digests: which countries, or all for whatever moved most'),
  watchlist: watchlistName.optional().describe('Digests: a watchlist instead of countries'),
});
type Asked = RuleAsked & DigestAsked;

export const edit = command({
  name: 'watch edit',
  summary: 'Change what an alert or a digest asks for',

  options,

  examples: [
    '/watch edit r1 level:70',
    '/watch edit r1 publishers:3 updates:off',
    '/watch edit d1 at:07:30 days:mon-fri',
    '/watch edit r1',
  ],

  form: {
    title: 'Change it',
    submit: 'Save',
    opensWith: ['id'],
    async fill({ tenant }, { id }) {
      return id === undefined ? watchChoices(tenant) : standingValues(await watchOf(tenant, watchId.parse(String(id))));
    },
  },

  async run(context, { id, ...asked }) {
    const found = await watchOf(context.tenant, id);
    mustSuit(found, asked);
    const editing = { person: context.person.id, clock: context.clock };
    if (Object.values(asked).every((value) => value === undefined)) return present(context, found);
    if ('rule' in found) {
      const edited = await editRule(context.tenant, id, (rule) => changedRule(rule, asked), editing);
      return ruleEditedCard(edited, await alertContext(context, edited.after));
    }
    await mustExist(context, id, asked);
    return digestEditedCard(await editSubscription(context.tenant, id, (sub) => changedDigest(sub, asked), editing));
  },

  async preview(context, { id, ...asked }) {
    const found = await watchOf(context.tenant, id);
    mustSuit(found, asked);
    if ('subscription' in found) {
      const before = found.subscription;
      return digestEditPreviewCard({ before, after: { ...before, ...changedDigest(before, asked) } });
    }
    const after = { ...found.rule, ...changedRule(found.rule, asked) };
    return ruleEditPreviewCard({ before: found.rule, after }, await alertContext(context, after));
  },
});

async function present(context: Context, found: { rule: Rule } | { subscription: Subscription }): Promise<Card> {
  return 'rule' in found ? presentCard(found.rule, await alertContext(context, found.rule)) : presentCard(found.subscription);
}

async function mustExist({ tenant }: Context, id: string, { watchlist }: Asked): Promise<void> {
  if (watchlist !== undefined) await watchlistNamed(tenant, watchlist, (name) => `/watch edit ${id} watchlist:${name}`);
}
