import type { Button, Card, Text } from '../card.js';
import type { Rule } from '../rule.js';
import type { Subscription } from '../subscription.js';
import { watchWords } from './stopped.js';

const words = {
  paused: (id: string, what: string) => `Paused: ${id}, ${what}`,
  pausedAlert: 'It fires no alert until it is resumed. A message that stands is not followed any more.',
  pausedDigest: 'No digest comes until it is resumed.',
  resumed: (id: string, what: string) => `Resumed: ${id}, ${what}`,
  resumedAlert: 'It is held against the present score now; what happened meanwhile is not sent after it.',
  resumedDigest: 'What was missed is not sent after it. Next one: ',
  wasPaused: (id: string) => `${id} is paused already`,
  since: 'Since ',
  by: ', by ',
  runs: (id: string) => `${id} runs already`,
  nothing: 'Nothing was changed.',
  stopped: (why: string) => `It had been stopped: ${why}. If that is not mended, it stops again at the next message; a test tells at once.`,
  undo: (command: string) => `To undo: ${command}`,
  undoLabel: 'Undo',
  resumeLabel: 'Resume',
  testLabel: 'Test it',
};

interface Changed {
  readonly watch: Rule | Subscription;
  readonly stoppedWhy: string | null;
  readonly already: boolean;
  readonly by: string | null;
}

/** A rule or digest was paused, or was so before: then by whom, since when. */
export function pausedCard({ watch, already, by }: Changed): Card {
  const resume = `/watch resume ${watch.id}`;
  if (already) return told(words.wasPaused(watch.id), sinceWords(watch, by), [{ label: words.resumeLabel, says: resume, look: 'plain' }]);
  const title = words.paused(watch.id, watchWords(watch));
  return told(title, ['kind' in watch ? words.pausedAlert : words.pausedDigest], [undo(resume)], words.undo(resume));
}

/** A rule or digest goes on. */
export function resumedCard({ watch, already, stoppedWhy }: Changed): Card {
  if (already) return told(words.runs(watch.id), [words.nothing], []);
  const pause = `/watch pause ${watch.id}`;
  const what: Text = 'kind' in watch ? [words.resumedAlert] : [words.resumedDigest, { instant: watch.nextAt.toISOString() }];
  const test: Button = { label: words.testLabel, says: `/watch test ${watch.id}`, look: 'plain' };
  const card = told(words.resumed(watch.id, watchWords(watch)), what, [test, undo(pause)], words.undo(pause));
  return stoppedWhy === null ? card : { ...card, blocks: [{ kind: 'text', text: [words.stopped(stoppedWhy)] }, ...card.blocks] };
}

const undo = (says: string): Button => ({ label: words.undoLabel, says, look: 'plain' });

function sinceWords({ pausedAt }: Rule | Subscription, by: string | null): Text {
  if (pausedAt === null) return [words.nothing];
  return [words.since, { instant: pausedAt.toISOString() }, ...(by === null ? [] : [words.by, { person: by }]), '.'];
}

function told(title: string, text: Text, buttons: readonly Button[], note?: string): Card {
  return {
    title,
    line: title,
    blocks: [{ kind: 'text', text }, ...(note ? [{ kind: 'note' as const, text: [note] }] : [])],
    buttons,
    color: 'plain',
  };
}
