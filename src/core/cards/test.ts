import { publishersBehind } from '../alerting/corroboration.js';
import type { Card, Text } from '../card.js';
import type { Rule } from '../rule.js';
import type { Score } from '../score.js';
import type { Subscription } from '../subscription.js';
import { clearWords, conditionWords, ruleTitle } from './rule-words.js';
import { digestAbout, scheduleWords } from './subscription-words.js';
import { counted, decimal, standingOf } from './words.js';

const words = {
  title: (what: string) => `Test: ${what}`,
  alert: (title: string) => `alert on ${title}`,
  digest: (about: string) => `digest of ${about}`,
  arrives: (id: string) => `This is only a test. What ${id} has to say will arrive here.`,
  asks: 'Asks for',
  resolves: 'Resolves',
  present: 'Now',
  stands: (level: string, band: string, publishers: string) => `${level} · ${band}, ${publishers} behind it`,
  comes: 'Comes',
  next: 'Next one',
  remove: 'Remove it',
};

/** Shows that a rule's or digest's messages arrive, what it is set to, and, given the present score, what it would see now. */
export function testCard(watch: Rule | Subscription, present?: Score): Card {
  const isRule = 'kind' in watch;
  const title = words.title(isRule ? words.alert(ruleTitle(watch)) : words.digest(digestAbout(watch)));
  return {
    title,
    line: `${title} (${watch.id})`,
    blocks: [
      { kind: 'text', text: [words.arrives(watch.id)] },
      { kind: 'facts', facts: isRule ? ruleFacts(watch, present) : digestFacts(watch) },
    ],
    buttons: [{ label: words.remove, says: `/watch remove ${watch.id}`, look: 'plain' }],
    color: 'plain',
  };
}

function ruleFacts(rule: Rule, present: Score | undefined): { name: string; value: Text }[] {
  const clear = clearWords(rule);
  return [
    { name: words.asks, value: [conditionWords(rule)] },
    ...(clear ? [{ name: words.resolves, value: [clear] }] : []),
    ...(present ? [{ name: words.present, value: [standing(present)] }] : []),
  ];
}

function standing(score: Score): string {
  return words.stands(decimal(score.level), standingOf(score), counted(publishersBehind(score).size, 'publisher'));
}

function digestFacts(subscription: Subscription): { name: string; value: Text }[] {
  return [
    { name: words.comes, value: [scheduleWords(subscription)] },
    { name: words.next, value: [{ instant: subscription.nextAt.toISOString() }] },
  ];
}
