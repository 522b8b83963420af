import type { Block, Card, Text } from '../card.js';
import type { Rule } from '../rule.js';
import type { Subscription } from '../subscription.js';
import type { WorkspaceId } from '../workspace.js';
import { type Delivered, deliveredLine } from './delivered-words.js';
import { countWords, watchLine } from './stopped.js';
import { counted } from './words.js';

/** Waiting for longer than this is worth a warning, in milliseconds: quiet hours apart, a message goes out within seconds. */
const LONG_MS = 10 * 60_000;

/** Stopped rules and digests with a button each; more are counted. */
const SHOWN = 8;

const words = {
  well: 'Health: all is well',
  trouble: (what: string) => `Health: ${what}`,
  stopped: (what: string) => `${what} stopped`,
  failed: (count: number) => `${counted(count, 'message')} failed in seven days`,
  unknown: (count: number) => `${counted(count, 'message')} may not have been shown`,
  late: 'messages wait for long',
  sent: 'Sent',
  inDay: (count: number) => `${counted(count, 'message')} within 24 hours`,
  waiting: 'Waiting',
  none: 'nothing',
  since: (count: number) => `${counted(count, 'message')}, the oldest since `,
  quiet: 'Quiet now',
  quietIn: ' until ',
  everywhere: 'everywhere',
  feeds: 'Feeds',
  noFeeds: 'none are read',
  read: (known: number, failing: number) => `${known} known, ${failing} failing`,
  lastRead: ', last read ',
  article: 'Last article',
  never: 'none yet',
  stoppedHead: 'Stopped, since their messages could not be delivered:',
  why: (why: string) => `: ${why}`,
  resume: 'Resume',
  more: (count: number) => `${count} more`,
  unknownHead: 'Not known to have been shown, within seven days; a repeat could show them twice:',
  goneHead: 'Failed within seven days:',
};

/** What /watch health found: see desk/deliverability.ts. */
export interface HealthView {
  readonly waiting: number;
  readonly oldest: Date | null;
  readonly sent: number;
  readonly unknown: Failures;
  readonly gone: Failures;
  readonly stopped: readonly (Rule | Subscription)[];
  readonly quiet: readonly { readonly channel: string; readonly until: Date }[];
  readonly feeds: { readonly known: number; readonly failing: number; readonly lastRead: Date | null };
  readonly lastArticle: Date | null;
}

interface Failures {
  readonly items: readonly Delivered[];
  readonly count: number;
}

/** How a workspace's messages fare: what waits, failed, is not known or stopped, with what mends it; and whether news comes in. */
export function healthCard(view: HealthView, workspace: WorkspaceId, clock: Date): Card {
  const troubles = troublesOf(view, clock);
  const title = troubles.length === 0 ? words.well : words.trouble(troubles.join(', '));
  return {
    title,
    line: title,
    blocks: [
      { kind: 'facts', facts: factsOf(view) },
      ...stoppedBlocks(view.stopped),
      ...failures(words.unknownHead, view.unknown, workspace),
      ...failures(words.goneHead, view.gone, workspace),
    ],
    buttons: [],
    color: 'plain',
  };
}

function troublesOf({ stopped, gone, unknown, waiting, oldest, quiet }: HealthView, clock: Date): string[] {
  const isLate = waiting > 0 && oldest !== null && clock.getTime() - oldest.getTime() > LONG_MS && quiet.length === 0;
  return [
    ...(stopped.length > 0 ? [words.stopped(countWords(stopped))] : []),
    ...(unknown.count > 0 ? [words.unknown(unknown.count)] : []),
    ...(gone.count > 0 ? [words.failed(gone.count)] : []),
    ...(isLate ? [words.late] : []),
  ];
}

function factsOf({ sent, waiting, oldest, quiet, feeds, lastArticle }: HealthView): { name: string; value: Text }[] {
  const waits: Text = oldest === null ? [words.none] : [words.since(waiting), { instant: oldest.toISOString() }];
  const read: Text = feeds.lastRead ? [words.lastRead, { instant: feeds.lastRead.toISOString() }] : [];
  return [
    { name: words.sent, value: [words.inDay(sent)] },
    { name: words.waiting, value: waits },
    ...(quiet.length > 0 ? [{ name: words.quiet, value: quiet.flatMap(quietIn) }] : []),
    { name: words.feeds, value: feeds.known === 0 ? [words.noFeeds] : [words.read(feeds.known, feeds.failing), ...read] },
    { name: words.article, value: lastArticle ? [{ instant: lastArticle.toISOString() }] : [words.never] },
  ];
}

const quietIn = ({ channel, until }: HealthView['quiet'][number], at: number): Text => [
  ...(at === 0 ? [] : [', ']),
  channel === '' ? words.everywhere : { channel },
  words.quietIn,
  { instant: until.toISOString() },
];

function stoppedBlocks(stopped: HealthView['stopped']): Block[] {
  if (stopped.length === 0) return [];
  const items = stopped.slice(0, SHOWN).map(
    (watch): Block => ({
      kind: 'item',
      text: [...watchLine(watch), words.why(watch.disabledWhy ?? '')],
      buttons: [{ label: words.resume, says: `/watch resume ${watch.id}`, look: 'primary' }],
    }),
  );
  const rest = stopped.length - items.length;
  return [
    { kind: 'text', text: [words.stoppedHead] },
    ...items,
    ...(rest > 0 ? [{ kind: 'note' as const, text: [words.more(rest)] }] : []),
  ];
}

function failures(heading: string, { items, count }: Failures, workspace: WorkspaceId): Block[] {
  if (items.length === 0) return [];
  const lines = items.map((item): Text => deliveredLine(item, workspace, 'with channel'));
  return [
    { kind: 'text', text: [{ bold: heading }] },
    { kind: 'list', items: lines, more: count - items.length },
  ];
}
