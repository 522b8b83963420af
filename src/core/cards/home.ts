import type { Block, Card, Text } from '../card.js';
import type { QuietHours } from '../dispatch/quiet-hours.js';
import type { Rule } from '../rule.js';
import type { Subscription } from '../subscription.js';
import { threeSteps } from './first-steps.js';
import { quietWords } from './quiet.js';
import { watchItem } from './watch-item.js';
import { settingButtons } from './watches.js';
import { listed } from './words.js';

/** Rules and digests shown of the person, and of the others: with everything around them well below the hundred blocks of Slack's App Home. */
const MINE = 25;
const OTHERS = 15;

/** Channels whose quiet hours are told. */
const QUIET = 5;

const words = {
  title: 'Bellwether',
  mine: 'Yours',
  others: 'Others in this workspace',
  none: 'You have set nothing yet.',
  more: (count: number) => `${count} more: /watch list`,
  quiet: 'Quiet hours: ',
  inChannel: ' in ',
  everywhere: 'everywhere ',
  quietMore: (count: number) => `; ${count} more`,
  noQuiet: 'No quiet hours are set: /watch quiet sets those of a channel.',
  well: 'Health: all is well.',
  stopped: (ids: string) => `Health: ${ids} stopped, because of messages that cannot be delivered. Resume tries again.`,
  paused: (ids: string) => ` Paused: ${ids}.`,
  healthLabel: 'Health',
  riskLabel: 'Highest risk now',
};

/** All that the home of one person is made of. */
export interface HomeView {
  readonly person: string;
  readonly rules: readonly Rule[];
  readonly subscriptions: readonly Subscription[];
  /** Of a channel each; '' is the whole workspace. */
  readonly quiet: readonly (QuietHours & { readonly channel: string })[];
}

/** What a person sees who opens the app: what they set, then what the others did, and how it fares; three steps while there is nothing. */
export function homeCard({ person, rules, subscriptions, quiet }: HomeView): Card {
  const all = [...rules, ...subscriptions];
  const mine = all.filter(({ createdBy }) => createdBy === person);
  const others = all.filter(({ createdBy }) => createdBy !== person);
  return {
    title: words.title,
    line: words.title,
    blocks: [
      ...(all.length === 0 ? threeSteps() : [...sectionOf(words.mine, mine, MINE, words.none), ...sectionOf(words.others, others, OTHERS)]),
      { kind: 'note', text: quietText(quiet) },
      { kind: 'note', text: [healthWords(all)] },
    ],
    buttons: [
      ...settingButtons(),
      { label: words.healthLabel, says: '/watch health', look: 'plain' },
      { label: words.riskLabel, says: '/risk top', look: 'plain' },
    ],
    color: 'plain',
  };
}

function sectionOf(heading: string, watches: readonly (Rule | Subscription)[], most: number, none?: string): Block[] {
  if (watches.length === 0 && none === undefined) return [];
  const more = watches.length - most;
  return [
    { kind: 'text', text: [{ bold: heading }] },
    ...(watches.length === 0 && none !== undefined ? [{ kind: 'text' as const, text: [none] }] : []),
    ...watches.slice(0, most).map((watch) => watchItem(watch, false)),
    ...(more > 0 ? [{ kind: 'note' as const, text: [words.more(more)] }] : []),
  ];
}

function quietText(quiet: HomeView['quiet']): Text {
  if (quiet.length === 0) return [words.noQuiet];
  const more = quiet.length - QUIET;
  return [
    words.quiet,
    ...quiet
      .slice(0, QUIET)
      .flatMap(({ channel, ...hours }, at) => [
        at > 0 ? '; ' : '',
        ...(channel === '' ? [words.everywhere, quietWords(hours)] : [quietWords(hours), words.inChannel, { channel }]),
      ]),
    ...(more > 0 ? [words.quietMore(more)] : []),
  ];
}

/** In one line: what is stopped by name, and what somebody paused. */
function healthWords(all: readonly (Rule | Subscription)[]): string {
  const stopped = all.filter(({ disabledWhy }) => disabledWhy !== null).map(({ id }) => id);
  const paused = all.filter(({ pausedAt, disabledWhy }) => pausedAt !== null && disabledWhy === null).map(({ id }) => id);
  const health = stopped.length > 0 ? words.stopped(listed(stopped)) : words.well;
  return `${health}${paused.length > 0 ? words.paused(listed(paused)) : ''}`;
}
