import { episodeIdOf } from '../alerting/episode-id.js';
import type { Deed } from '../alerting/press.js';
import type { Button, Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Episode } from '../episode.js';
import type { Rule } from '../rule.js';
import { STATE_WORDS } from './alert-state.js';
import { ruleTitle } from './rule-words.js';
import { lookUp } from './words.js';

/** What a press on a living message came to. */
export type Pressed =
  /** It was done. */
  | { readonly kind: 'done'; readonly deed: Deed; readonly rule: Rule; readonly episode: Episode }
  /** Somebody was first, or its state does not allow it: it stays as it is. */
  | { readonly kind: 'stays'; readonly deed: Deed; readonly rule: Rule; readonly episode: Episode }
  /** That episode is over; `newer` is the last one since, where there is one. */
  | { readonly kind: 'over'; readonly rule: Rule; readonly episode: Episode; readonly newer: Episode | null }
  /** The alert itself was removed. */
  | { readonly kind: 'removed'; readonly rule: Rule; readonly removedAt: Date };

const words = {
  done: { acknowledge: 'Acknowledged', unacknowledge: 'No longer acknowledged', snooze: 'Snoozed', wake: 'Firing again' },
  title: (what: string, rule: string) => `${what}: ${rule}`,
  already: (state: string, rule: string) => `Already ${state}: ${rule}`,
  acknowledgedIt: ' acknowledged it at ',
  snoozedIt: ' snoozed it at ',
  untilChanges: ', until it changes, at the latest until ',
  until: ', until ',
  firingSince: 'It is firing since ',
  over: (rule: string) => `Over: ${rule}`,
  resolvedAt: 'That alert resolved at ',
  newerOpen: (state: string, since: string) => `. The present one is ${state} ${since} `,
  newerOver: '. Another one after it is over as well.',
  stop: '.',
  removed: (rule: string) => `Removed: ${rule}`,
  removedAt: 'This alert was removed at ',
  undo: 'Undo',
  wake: 'Wake',
  acknowledge: 'Acknowledge the present one',
  status: (country: string) => `${country} now`,
  restore: 'Set it again',
};

/** The answer to a press: what was done and how to undo it, or who was first and when, or why it can no longer be done. */
export function pressedCard(pressed: Pressed): Card {
  const rule = ruleTitle(pressed.rule);
  switch (pressed.kind) {
    case 'done':
      return cardOf(words.title(words.done[pressed.deed], rule), whoAndWhen(pressed.episode), undoOf(pressed.deed, pressed.episode));
    case 'stays':
      return cardOf(
        words.already(STATE_WORDS[pressed.episode.state].name.toLowerCase(), rule),
        whoAndWhen(pressed.episode),
        wayOn(pressed.episode),
      );
    case 'over':
      return cardOf(words.over(rule), overText(pressed.episode, pressed.newer), afterwards(pressed.episode, pressed.newer));
    case 'removed':
      return cardOf(
        words.removed(rule),
        [words.removedAt, { instant: pressed.removedAt.toISOString() }, words.stop],
        [{ label: words.restore, says: `/press restore ${pressed.rule.id}`, look: 'plain' }],
      );
  }
}

const cardOf = (title: string, text: Text, buttons: readonly Button[]): Card => ({
  title,
  line: title,
  blocks: [{ kind: 'text', text }],
  buttons,
  color: 'plain',
});

/** "Ana acknowledged it at 08:00." */
function whoAndWhen({ state, by, since, snoozedUntil, snoozedAt }: Episode): Text {
  const at = { instant: since.toISOString() };
  if (!by) return [state === 'firing' ? words.firingSince : `${STATE_WORDS[state].name} ${STATE_WORDS[state].since} `, at, words.stop];
  const person = { person: by };
  if (state === 'acknowledged') return [person, words.acknowledgedIt, at, words.stop];
  if (state !== 'snoozed') return [words.firingSince, at, words.stop];
  const until = snoozedUntil ? [snoozedAt ? words.untilChanges : words.until, { instant: snoozedUntil.toISOString() }] : [];
  return [person, words.snoozedIt, at, ...until, words.stop];
}

function undoOf(deed: Deed, episode: Episode): Button[] {
  const id = episodeIdOf(episode);
  if (deed === 'acknowledge') return [{ label: words.undo, says: `/press unacknowledge ${id}`, look: 'plain' }];
  return deed === 'snooze' ? [{ label: words.undo, says: `/press wake ${id}`, look: 'plain' }] : [];
}

/** Whoever was second can still end a snooze, but does so on purpose. */
const wayOn = (episode: Episode): Button[] =>
  episode.state === 'snoozed' ? [{ label: words.wake, says: `/press wake ${episodeIdOf(episode)}`, look: 'plain' }] : [];

function overText({ since }: Episode, newer: Episode | null): Text {
  const resolved: Text = [words.resolvedAt, { instant: since.toISOString() }];
  if (newer === null) return [...resolved, words.stop];
  if (newer.state === 'resolved') return [...resolved, words.newerOver];
  const { name, since: word } = STATE_WORDS[newer.state];
  return [...resolved, words.newerOpen(name.toLowerCase(), word), { instant: newer.since.toISOString() }, words.stop];
}

const afterwards = ({ subject }: Episode, newer: Episode | null): Button[] => [
  ...(newer?.state === 'firing'
    ? [{ label: words.acknowledge, says: `/press acknowledge ${episodeIdOf(newer)}`, look: 'primary' as const }]
    : []),
  { label: words.status(countryName(subject.country)), says: lookUp('status', subject), look: 'plain' },
];
