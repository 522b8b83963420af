import type { Block, Button, Text } from '../card.js';
import type { Rule } from '../rule.js';
import type { Subscription } from '../subscription.js';
import { conditionWords, ruleTitle } from './rule-words.js';
import { digestAbout, scheduleWords } from './subscription-words.js';

const words = {
  in: ' · in ',
  direct: ' · to ',
  compact: ', in one line',
  paused: 'Paused since ',
  stopped: 'Stopped',
  since: ' since ',
  because: (why: string) => `: ${why}`,
  next: 'Next ',
  digest: (about: string) => `Digest of ${about}`,
  edit: 'Edit',
  pause: 'Pause',
  resume: 'Resume',
  remove: 'Remove',
};

/** What marks a channel that is a direct message to the person after it. */
const DIRECT = 'dm:';

/** A rule or digest with what can be done about it beside it: what it is, where it speaks, how it stands. */
export const watchItem = (watch: Rule | Subscription, removes = true): Block => ({
  kind: 'item',
  text: [
    { bold: watch.id },
    ` ${'kind' in watch ? ruleTitle(watch) : words.digest(digestAbout(watch))}`,
    ...whereWords(watch.channel),
    `\n${'kind' in watch ? ruleWords(watch) : scheduleWords(watch)}`,
    ...standWords(watch),
  ],
  buttons: [button(words.edit, 'edit', watch), turn(watch), ...(removes ? [button(words.remove, 'remove', watch)] : [])],
});

const ruleWords = (rule: Rule): string => `${conditionWords(rule)}${rule.format === 'compact' ? words.compact : ''}`;

const whereWords = (channel: string): Text =>
  channel.startsWith(DIRECT) ? [words.direct, { person: channel.slice(DIRECT.length) }] : [words.in, { channel }];

/** That it is stopped or paused, since when and why; of a digest that runs, when it comes next. */
function standWords(watch: Rule | Subscription): Text {
  const since = watch.disabledAt ? [words.since, { instant: watch.disabledAt.toISOString() }] : [];
  if (watch.disabledWhy !== null) return ['\n', { bold: words.stopped }, ...since, words.because(watch.disabledWhy)];
  if (watch.pausedAt !== null) return ['\n', { bold: words.paused.trim() }, ' ', { instant: watch.pausedAt.toISOString() }];
  return 'kind' in watch ? [] : ['\n', words.next, { instant: watch.nextAt.toISOString() }];
}

const turn = (watch: Rule | Subscription): Button =>
  isStill(watch) ? button(words.resume, 'resume', watch) : button(words.pause, 'pause', watch);

const isStill = ({ pausedAt, disabledWhy }: Rule | Subscription): boolean => pausedAt !== null || disabledWhy !== null;

const button = (label: string, verb: string, { id }: Rule | Subscription): Button => ({
  label: `${label} ${id}`,
  says: `/watch ${verb} ${id}`,
  look: 'plain',
});
