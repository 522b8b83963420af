import type { Block, Button, Card } from '../card.js';
import type { Rule } from '../rule.js';
import type { Subscription } from '../subscription.js';
import { watchItem } from './watch-item.js';
import { counted } from './words.js';

/** Everything a workspace watches. */
export interface Watches {
  readonly rules: readonly Rule[];
  readonly subscriptions: readonly Subscription[];
}

/** Rules and digests of one message: each takes a block, and its buttons take room as well. */
const SHOWN = 12;

const words = {
  title: (rules: string, digests: string) => `Watched here: ${rules}, ${digests}`,
  none: 'Nothing is watched here yet',
  start: 'Set an alert with "/watch alert country:KZ level:60", or a digest with "/watch digest countries:KZ,RU at:08:00 tz:Asia/Almaty".',
  alerts: 'Alerts',
  digests: 'Digests',
  more: (count: number) => `${count} more`,
  nextLabel: (count: number) => `${count} more`,
  alertLabel: 'Set an alert',
  digestLabel: 'Set a digest',
};

/** What is watched in this workspace, alerts first, each with what changes, stops or ends it. Pages count from 1; beyond the last one is the last. */
export function watchesCard({ rules, subscriptions }: Watches, asked = 1): Card {
  const all = [...rules, ...subscriptions];
  const page = Math.max(1, Math.min(asked, Math.ceil(all.length / SHOWN)));
  const shown = all.slice((page - 1) * SHOWN, page * SHOWN);
  const more = Math.max(0, all.length - page * SHOWN);
  const title = all.length === 0 ? words.none : words.title(counted(rules.length, 'alert'), counted(subscriptions.length, 'digest'));
  return {
    title,
    line: title,
    blocks: [
      ...under(
        words.alerts,
        shown.filter((watch) => 'kind' in watch),
      ),
      ...under(
        words.digests,
        shown.filter((watch) => !('kind' in watch)),
      ),
      ...(more > 0 ? [note(words.more(more))] : []),
      ...(all.length === 0 ? [note(words.start)] : []),
    ],
    buttons: [
      ...(more > 0 ? [{ label: words.nextLabel(more), says: `/watch list page:${page + 1}`, look: 'plain' as const }] : []),
      ...settingButtons(),
    ],
    color: 'plain',
  };
}

/** Each opens its form where there are forms, and says what it needs elsewhere. */
export const settingButtons = (): Button[] => [
  { label: words.alertLabel, says: '/watch alert', look: 'plain' },
  { label: words.digestLabel, says: '/watch digest', look: 'plain' },
];

const under = (heading: string, watches: readonly (Rule | Subscription)[]): Block[] =>
  watches.length === 0 ? [] : [{ kind: 'text', text: [{ bold: heading }] }, ...watches.map((watch): Block => watchItem(watch))];

const note = (said: string): Block => ({ kind: 'note', text: [said] });
