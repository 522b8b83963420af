import type { Button, Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Rule } from '../rule.js';
import type { Subscription } from '../subscription.js';
import { type AlertContext, alertFacts } from './confirm.js';
import { previewFacts } from './preview-words.js';
import { editCommand, optionsOf, ruleTitle } from './rule-words.js';
import { digestAbout, digestCommand, scheduleWords } from './subscription-words.js';
import { decimal, standingOf } from './words.js';

/** What something was, and what it is now. */
export interface Change<Watch> {
  readonly before: Watch;
  readonly after: Watch;
}

const words = {
  edited: (id: string, title: string) => `Changed: ${id}, ${title}`,
  would: (id: string, title: string) => `Not saved yet: ${id}, ${title}`,
  same: (id: string) => `Nothing is different: ${id} is so already`,
  set: (id: string, title: string) => `${id}: ${title}`,
  digestOf: (about: string) => `digest of ${about}`,
  change: (before: string, after: string) => `${before} → ${after}`,
  now: 'Now',
  level: (level: string, band: string) => `${level} · ${band}`,
  undo: (command: string) => `To undo: ${command}`,
  undoLabel: 'Undo',
  how: (command: string) => `To change any of it: ${command}`,
  about: 'About',
  comes: 'Comes',
};

/** How options are called on cards. */
const NAMES: Readonly<Record<string, string>> = {
  level: 'Fires above',
  clear: 'Resolves below',
  indicator: 'Indicator',
  role: 'Role',
  publishers: 'Publishers needed',
  hold: 'Minutes it must hold',
  format: 'Format',
  updates: 'Changes told',
};

/** A rule asks for something else now: before and after, and the command that sets it back. */
export function ruleEditedCard({ before, after }: Change<Rule>, context: AlertContext): Card {
  const facts = ruleChanges({ before, after });
  if (facts.length === 0) return sameCard(after.id);
  const undo = editCommand(after.id, before, after);
  return changedCard(words.edited(after.id, ruleTitle(after)), [...facts, ...stands(context)], undo);
}

/** The same before it is saved. */
export function ruleEditPreviewCard({ before, after }: Change<Rule>, context: AlertContext): Card {
  const facts = ruleChanges({ before, after });
  return changedCard(words.would(after.id, ruleTitle(after)), [...facts, ...stands(context)], null);
}

/** A digest is otherwise now. */
export function digestEditedCard({ before, after }: Change<Subscription>): Card {
  const facts = digestChanges({ before, after });
  if (facts.length === 0) return sameCard(after.id);
  return changedCard(words.edited(after.id, words.digestOf(digestAbout(after))), facts, digestEditCommand(before));
}

/** The same before it is saved. */
export const digestEditPreviewCard = ({ before, after }: Change<Subscription>): Card =>
  changedCard(words.would(after.id, words.digestOf(digestAbout(after))), digestChanges({ before, after }), null);

/** What a rule or digest is set to, and the command that changes it. */
export function presentCard(watch: Rule | Subscription, context: AlertContext = {}): Card {
  const isRule = 'kind' in watch;
  const title = words.set(watch.id, isRule ? ruleTitle(watch) : words.digestOf(digestAbout(watch)));
  const facts = isRule ? alertFacts(watch, context) : digestFacts(watch);
  const command = isRule ? ruleEditCommand(watch) : digestEditCommand(watch);
  return {
    title,
    line: title,
    blocks: [{ kind: 'facts', facts }, ...(command ? [{ kind: 'note' as const, text: [words.how(command)] }] : [])],
    buttons: [],
    color: 'plain',
  };
}

const sameCard = (id: string): Card => ({ title: words.same(id), line: words.same(id), blocks: [], buttons: [], color: 'plain' });

function changedCard(title: string, facts: { name: string; value: Text }[], undo: string | null): Card {
  const button: Button[] = undo ? [{ label: words.undoLabel, says: undo, look: 'danger' }] : [];
  return {
    title,
    line: title,
    blocks: [{ kind: 'facts', facts }, ...(undo ? [{ kind: 'note' as const, text: [words.undo(undo)] }] : [])],
    buttons: button,
    color: 'plain',
  };
}

function ruleChanges({ before, after }: Change<Rule>): { name: string; value: Text }[] {
  const [old, now] = [optionsOf(before) ?? {}, optionsOf(after) ?? {}];
  return Object.entries(NAMES).flatMap(([key, name]) =>
    old[key] === now[key] ? [] : [{ name, value: [words.change(String(old[key] ?? ''), String(now[key] ?? ''))] }],
  );
}

const stands = ({ present, preview }: AlertContext): { name: string; value: Text }[] => [
  ...(present ? [{ name: words.now, value: [words.level(decimal(present.level), standingOf(present))] }] : []),
  ...(preview ? previewFacts(preview) : []),
];

function digestChanges({ before, after }: Change<Subscription>): { name: string; value: Text }[] {
  const about = [digestAbout(before), digestAbout(after)] as const;
  const comes = [scheduleWords(before), scheduleWords(after)] as const;
  const named = [before, after].map(({ countries }) => countries.map(countryName).join(', '));
  const other = named[0] !== named[1] || about[0] !== about[1];
  return [
    ...(other ? [{ name: words.about, value: [words.change(...about)] }] : []),
    ...(comes[0] === comes[1] ? [] : [{ name: words.comes, value: [words.change(...comes)] }]),
  ];
}

const digestFacts = (sub: Subscription): { name: string; value: Text }[] => [
  { name: words.about, value: [digestAbout(sub)] },
  { name: words.comes, value: [scheduleWords(sub)] },
];

function ruleEditCommand(rule: Rule): string | null {
  const options = optionsOf(rule);
  if (!options) return null;
  const said = Object.entries(options).flatMap(([name, value]) => (name === 'country' ? [] : [`${name}:${value}`]));
  return `/watch edit ${rule.id} ${said.join(' ')}`;
}

/** All of it is said, since whatever is left out stays as it is: no countries is every country, a format is always named. */
function digestEditCommand(sub: Subscription): string {
  const { countries, watchlist, format, days } = sub;
  const said = digestCommand(sub).replace('/watch digest', `/watch edit ${sub.id}`);
  const every = days.length === 7 ? ' days:daily' : '';
  const anywhere = watchlist === null && countries.length === 0 ? ' countries:all' : '';
  return `${said}${every}${anywhere}${format === 'full' ? ' format:full' : ''}`;
}
