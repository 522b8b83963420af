import type { Block, Card } from '../card.js';
import type { Rule } from '../rule.js';
import type { Score } from '../score.js';
import type { Subscription } from '../subscription.js';
import { clearWords, commandFor, conditionWords, ruleTitle } from './rule-words.js';
import { digestAbout, digestCommand, scheduleWords } from './subscription-words.js';
import { counted, decimal, standingOf } from './words.js';

const words = {
  alert: (title: string) => `Alert set: ${title}`,
  digest: (title: string) => `Digest set: ${title}`,
  removed: (title: string) => `Removed: ${title}`,
  asks: 'Asks for',
  resolves: 'Resolves',
  present: 'Now',
  level: (level: string, band: string) => `${level} · ${band}`,
  fired: 'In the last 90 days',
  wouldHave: (times: string) => `it would have fired ${times}`,
  about: 'About',
  comes: 'Comes',
  next: 'Next one',
  name: 'Name',
  undo: (command: string) => `To undo: ${command}`,
  again: (command: string) => `To set it again: ${command}`,
  removeLabel: 'Undo',
  testLabel: 'Test it',
  againLabel: 'Set it again',
  digestOf: (about: string) => `digest of ${about}`,
  alertOf: (title: string) => `alert on ${title}`,
};

/** What is known beside the rule when it is set: where the score stands, and how often the rule would have fired in 90 days. */
export interface AlertContext {
  readonly present?: Score;
  readonly firedBefore?: number;
}

/** An alert was set: on what, when it fires and resolves, and how to undo it. */
export function alertSetCard(rule: Rule, { present, firedBefore }: AlertContext = {}): Card {
  const title = words.alert(ruleTitle(rule));
  const clear = clearWords(rule);
  const facts = [
    { name: words.asks, value: [conditionWords(rule)] },
    ...(clear ? [{ name: words.resolves, value: [clear] }] : []),
    ...(present ? [{ name: words.present, value: [words.level(decimal(present.level), standingOf(present))] }] : []),
    ...(firedBefore === undefined ? [] : [{ name: words.fired, value: [words.wouldHave(counted(firedBefore, 'time'))] }]),
    { name: words.name, value: [rule.id] },
  ];
  return set(title, `${title} (${rule.id})`, { kind: 'facts', facts }, rule.id);
}

/** A digest was set: about what, when it comes, and how to undo it. */
export function digestSetCard(subscription: Subscription): Card {
  const title = words.digest(scheduleWords(subscription));
  const facts = [
    { name: words.about, value: [digestAbout(subscription)] },
    { name: words.comes, value: [scheduleWords(subscription)] },
    { name: words.next, value: [{ instant: subscription.nextAt.toISOString() }] },
    { name: words.name, value: [subscription.id] },
  ];
  return set(title, `${title}, ${digestAbout(subscription)} (${subscription.id})`, { kind: 'facts', facts }, subscription.id);
}

/** A rule or a digest was removed: which, and how to set it again. */
export function removedCard(watch: Rule | Subscription): Card {
  const isRule = 'kind' in watch;
  const title = words.removed(isRule ? words.alertOf(ruleTitle(watch)) : words.digestOf(digestAbout(watch)));
  const again = isRule ? commandFor(watch) : digestCommand(watch);
  return {
    title,
    line: `${title} (${watch.id})`,
    blocks: again ? [{ kind: 'text', text: [words.again(again)] }] : [],
    buttons: again ? [{ label: words.againLabel, says: again, look: 'plain' }] : [],
    color: 'plain',
  };
}

function set(title: string, line: string, facts: Block, id: string): Card {
  const undo = `/watch remove ${id}`;
  return {
    title,
    line,
    blocks: [facts, { kind: 'note', text: [words.undo(undo)] }],
    buttons: [
      { label: words.testLabel, says: `/watch test ${id}`, look: 'plain' },
      { label: words.removeLabel, says: undo, look: 'danger' },
    ],
    color: 'plain',
  };
}
