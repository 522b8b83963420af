import type { Card } from '../card.js';
import type { Traces } from '../forgetting.js';
import { counted } from './words.js';

const words = {
  ask: 'Forget me in this workspace?',
  found: 'What we hold about you here, by your id alone:',
  nothing: 'Nothing here holds your id: there is nothing to forget.',
  done: 'Forgotten in this workspace',
  didWhat: 'Your id was replaced by “forgotten” in:',
  keeps: (running: string) =>
    `${running} you set will keep running for everybody else; only that it was you will be gone. To end them: /watch list.`,
  keepsOn: (running: string) => `${running} you set still run, for everybody else; that it was you is gone. To end them: /watch list.`,
  installer: 'You brought me into this workspace: afterwards I can tell nobody in person when something cannot be delivered.',
  installed: 'You had brought me into this workspace: from now on I can tell nobody in person when something cannot be delivered.',
  posted: 'Messages that were posted before name you until they are changed next. Articles hold no ids of people. This cannot be undone.',
  confirm: 'Yes, forget me',
};

const FACTS: readonly { readonly name: string; readonly of: (found: Traces) => number }[] = [
  { name: 'Alerts and digests you set', of: ({ watches }) => watches },
  { name: 'Alerts and digests you paused', of: ({ pauses }) => pauses },
  { name: 'Alerts you acknowledged, snoozed or woke', of: ({ episodes }) => episodes },
  { name: 'Corrections you made or undid', of: ({ corrections }) => corrections },
  { name: 'Lines of the audit', of: ({ audit }) => audit },
  { name: 'Quiet hours you set', of: ({ quiet }) => quiet },
  { name: 'Watchlists you set', of: ({ watchlists }) => watchlists },
  { name: 'Messages that name you', of: ({ messages }) => messages },
];

/** What is held about a person, before anything is done; a button does it. */
export function askForgetCard(found: Traces): Card {
  const facts = factsOf(found);
  const none = facts.length === 0 && !found.installer;
  return {
    title: words.ask,
    line: none ? words.nothing : `${words.ask} ${words.found} ${lineOf(found)}`,
    blocks: none
      ? [{ kind: 'text', text: [words.nothing] }]
      : [
          ...(facts.length > 0
            ? ([
                { kind: 'text', text: [words.found] },
                { kind: 'facts', facts },
              ] as const)
            : []),
          ...notes([...running(found, words.keeps), ...(found.installer ? [words.installer] : []), words.posted]),
        ],
    buttons: none ? [] : [{ label: words.confirm, says: '/risk forget-me confirm:yes', look: 'danger' }],
    color: 'plain',
  };
}

/** What was found and done. */
export function forgottenCard(found: Traces): Card {
  const facts = factsOf(found);
  const none = facts.length === 0 && !found.installer;
  const title = none ? words.nothing : words.done;
  return {
    title,
    line: none ? title : `${title}. ${words.didWhat} ${lineOf(found)}`,
    blocks: [
      ...(facts.length > 0
        ? ([
            { kind: 'text', text: [words.didWhat] },
            { kind: 'facts', facts },
          ] as const)
        : []),
      ...notes([...running(found, words.keepsOn), ...(found.installer ? [words.installed] : []), ...(none ? [] : [words.posted])]),
    ],
    buttons: [],
    color: 'plain',
  };
}

const running = (found: Traces, say: (what: string) => string): string[] =>
  found.running > 0 ? [say(counted(found.running, 'alert or digest', 'alerts and digests'))] : [];

const notes = (said: readonly string[]) => said.map((note) => ({ kind: 'text' as const, text: [note] }));

const factsOf = (found: Traces) => FACTS.flatMap(({ name, of }) => (of(found) > 0 ? [{ name, value: [String(of(found))] }] : []));

const lineOf = (found: Traces): string =>
  factsOf(found)
    .map(({ name, value }) => `${name}: ${value.join('')}`)
    .join('; ');
