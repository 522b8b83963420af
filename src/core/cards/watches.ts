import type { Block, Card, Text } from '../card.js';
import type { Rule } from '../rule.js';
import type { Subscription } from '../subscription.js';
import { conditionWords, ruleTitle } from './rule-words.js';
import { digestAbout, scheduleWords } from './subscription-words.js';
import { counted } from './words.js';

/** Everything a workspace watches. */
export interface Watches {
  readonly rules: readonly Rule[];
  readonly subscriptions: readonly Subscription[];
}

const words = {
  title: (rules: string, digests: string) => `Watched here: ${rules}, ${digests}`,
  none: 'Nothing is watched here yet',
  start: 'Set an alert with "/watch alert country:KZ level:60", or a digest with "/watch digest countries:KZ,RU at:08:00 tz:Asia/Almaty".',
  alerts: 'Alerts',
  digests: 'Digests',
  next: ' · next ',
  remove: 'Remove one with "/watch remove" and its name.',
  removeLabel: (id: string) => `Remove ${id}`,
};

/** What is watched in this workspace, each with the name that removes it. */
export function watchesCard({ rules, subscriptions }: Watches): Card {
  const all = [...rules, ...subscriptions];
  const title = all.length === 0 ? words.none : words.title(counted(rules.length, 'alert'), counted(subscriptions.length, 'digest'));
  return {
    title,
    line: title,
    blocks: [
      ...listOf(words.alerts, rules.map(ruleLine)),
      ...listOf(words.digests, subscriptions.map(subscriptionLine)),
      { kind: 'note', text: [all.length === 0 ? words.start : words.remove] },
    ],
    buttons: all.slice(0, 5).map(({ id }) => ({ label: words.removeLabel(id), says: `/watch remove ${id}`, look: 'plain' as const })),
    color: 'plain',
  };
}

function listOf(heading: string, items: readonly Text[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'text', text: [{ bold: heading }] },
        { kind: 'list', items, more: 0 },
      ];
}

const ruleLine = (rule: Rule): Text => [{ bold: rule.id }, ` ${ruleTitle(rule)} (${conditionWords(rule)})`];

const subscriptionLine = (subscription: Subscription): Text => [
  { bold: subscription.id },
  ` ${digestAbout(subscription)}: ${scheduleWords(subscription)}${words.next}`,
  { instant: subscription.nextAt.toISOString() },
];
