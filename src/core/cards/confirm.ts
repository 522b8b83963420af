import type { RulePreview } from '../alerting/preview.js';
import type { Block, Card, Text } from '../card.js';
import type { Rule } from '../rule.js';
import type { Score } from '../score.js';
import type { Subscription } from '../subscription.js';
import { previewFacts } from './preview-words.js';
import { clearWords, commandFor, conditionWords, mannerWords, ruleTitle, type Worded } from './rule-words.js';
import { digestAbout, digestCommand, scheduleWords } from './subscription-words.js';
import { decimal, standingOf } from './words.js';

const words = {
  alert: (title: string) => `Alert set: ${title}`,
  digest: (title: string) => `Digest set: ${title}`,
  removed: (title: string) => `Removed: ${title}`,
  asks: 'Asks for',
  resolves: 'Resolves',
  present: 'Now',
  level: (level: string, band: string) => `${level} · ${band}`,
  speaks: 'Messages',
  before: (title: string) => `Not saved yet: ${title}`,
  about: 'About',
  comes: 'Comes',
  next: 'Next one',
  name: 'Name',
  undo: (command: string) => `To undo: ${command}`,
  restore: 'To undo, press Undo: it comes back under the same id.',
  again: (command: string) => `Or set it anew: ${command}`,
  restored: (title: string) => `Set again: ${title}`,
  stands: (title: string) => `It stands already: ${title}`,
  removeLabel: 'Undo',
  testLabel: 'Test it',
  digestOf: (about: string) => `digest of ${about}`,
  alertOf: (title: string) => `alert on ${title}`,
};

/** What is known beside the rule when it is set: where the score stands, and how often the rule would have fired. */
export interface AlertContext {
  readonly present?: Score;
  readonly preview?: RulePreview;
}

/** An alert was set: on what, when it fires and resolves, how often it would have, and how to undo it. */
export function alertSetCard(rule: Rule, context: AlertContext = {}): Card {
  const title = words.alert(ruleTitle(rule));
  const facts = [...alertFacts(rule, context), { name: words.name, value: [rule.id] }];
  return set(title, `${title} (${rule.id})`, { kind: 'facts', facts }, rule.id);
}

/** What an alert would be, before it is saved. */
export function alertPreviewCard(rule: Worded, context: AlertContext): Card {
  const title = words.before(ruleTitle(rule));
  return { title, line: title, blocks: [{ kind: 'facts', facts: alertFacts(rule, context) }], buttons: [], color: 'plain' };
}

/** What a rule asks for, how it speaks, where the score stands and how often it would have fired. */
export function alertFacts(rule: Worded, { present, preview }: AlertContext): { name: string; value: Text }[] {
  const clear = clearWords(rule);
  const manner = mannerWords(rule);
  return [
    { name: words.asks, value: [conditionWords(rule)] },
    ...(clear ? [{ name: words.resolves, value: [clear] }] : []),
    ...(manner ? [{ name: words.speaks, value: [manner] }] : []),
    ...(present ? [{ name: words.present, value: [words.level(decimal(present.level), standingOf(present))] }] : []),
    ...(preview ? previewFacts(preview) : []),
  ];
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
    blocks: [{ kind: 'text', text: [again ? `${words.restore} ${words.again(again)}` : words.restore] }],
    buttons: [{ label: words.removeLabel, says: `/press restore ${watch.id}`, look: 'plain' }],
    color: 'plain',
  };
}

/** A removal was undone; or somebody had done so before. */
export function restoredCard(watch: Rule | Subscription, since: 'now' | 'before'): Card {
  const what = 'kind' in watch ? words.alertOf(ruleTitle(watch)) : words.digestOf(digestAbout(watch));
  const title = since === 'now' ? words.restored(what) : words.stands(what);
  const undo = `/watch remove ${watch.id}`;
  return {
    title,
    line: `${title} (${watch.id})`,
    blocks: since === 'now' ? [{ kind: 'note', text: [words.undo(undo)] }] : [],
    buttons: since === 'now' ? [{ label: words.removeLabel, says: undo, look: 'danger' }] : [],
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
