import type { Card, Text } from '../card.js';
import type { Policy, Settings } from '../workspace.js';
import { weightWords } from './weight-words.js';

const POLICY_WORDS: Readonly<Record<Policy, string>> = {
  everyone: 'everyone here',
  members: 'members of the channel',
  admins: 'admins of the workspace',
};

const words = {
  title: 'Settings of this workspace',
  changed: 'Settings changed',
  same: 'Nothing changed: it stands so already',
  who: 'Who may use /watch',
  zone: 'Time zone of digests that name none',
  weights: 'Weights',
  method: 'as the method says',
  discord: 'as Discord is set: Server Settings → Integrations → Bellwether → /watch; Manage Server unless changed there',
  move: (before: string, after: string) => `${before} → ${after}`,
  how: 'To change: /watch settings policy:members tz:Europe/Berlin',
  howDiscord: 'To change: /watch settings tz:Europe/Berlin',
  undo: 'Undo',
  undoHow: (command: string) => `To undo: ${command}`,
};

const isDiscord = (platform: string): boolean => platform === 'discord';

/** A workspace's own choices as they stand. `platform` decides who is asked about permissions. */
export function settingsCard(settings: Settings, platform: string): Card {
  return {
    title: words.title,
    line: `${words.title}: ${words.who.toLowerCase()}: ${whoWords(settings, platform)}; ${settings.tz}`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { name: words.who, value: [whoWords(settings, platform)] },
          { name: words.zone, value: [settings.tz] },
          { name: words.weights, value: [weightWords(settings.weights) || words.method] },
        ],
      },
      { kind: 'note', text: [isDiscord(platform) ? words.howDiscord : words.how] },
    ],
    buttons: [],
    color: 'plain',
  };
}

const whoWords = ({ policy }: Settings, platform: string): string => (isDiscord(platform) ? words.discord : POLICY_WORDS[policy]);

/** Choices were changed: before → after, and how to undo it. */
export function settingsChangedCard(before: Settings, after: Settings): Card {
  const facts: { name: string; value: Text }[] = [
    ...(before.policy === after.policy
      ? []
      : [{ name: words.who, value: [words.move(POLICY_WORDS[before.policy], POLICY_WORDS[after.policy])] }]),
    ...(before.tz === after.tz ? [] : [{ name: words.zone, value: [words.move(before.tz, after.tz)] }]),
  ];
  const undo = [
    '/watch settings',
    ...(before.policy === after.policy ? [] : [`policy:${before.policy}`]),
    ...(before.tz === after.tz ? [] : [`tz:${before.tz}`]),
  ].join(' ');
  const title = facts.length === 0 ? words.same : words.changed;
  return {
    title,
    line: [title, ...facts.map(({ name, value }) => `${name}: ${value.join('')}`)].join('; '),
    blocks:
      facts.length === 0
        ? []
        : [
            { kind: 'facts', facts },
            { kind: 'note', text: [words.undoHow(undo)] },
          ],
    buttons: facts.length === 0 ? [] : [{ label: words.undo, says: undo, look: 'danger' }],
    color: 'plain',
  };
}
