import type { Block, Card, Text } from '../card.js';
import { countryName } from '../countries/country.js';
import type { Change, ChangeKind, Diff } from '../scoring/diff.js';
import { storyLine } from './driver.js';
import { coverageWords, footing, isPast } from './footing.js';
import { roundToSum } from './round-to-sum.js';
import { aboutWords, arrowOf, asideWords, colorOfScore, counted, decimal, lookUp, signed, standingOf, trendOf, whole } from './words.js';

/** Stories listed on the card. */
const CHANGES = 8;

const KINDS: Record<ChangeKind, string> = {
  new: 'new',
  more: 'weighs more',
  less: 'weighs less',
  gone: 'faded away',
  eased: 'eases',
};

const words = {
  title: (arrow: string, country: string, before: string, after: string, band: string) =>
    `${arrow} ${country} ${before} → ${after} · ${band}`,
  inLine: (move: string) => `${move} points`,
  level: 'Level',
  levels: (before: string, after: string, move: string, trend: string) => `${before} → ${after} (${move}, ${trend})`,
  from: 'From',
  to: 'To',
  by: 'By',
  byKind: (kind: ChangeKind, points: string) => `${KINDS[kind]} ${points}`,
  read: 'Read',
  sum: (move: string) => `The points below add up to ${move}.`,
  nothing: 'No story that was read moved this score in that time.',
  changed: (kind: ChangeKind) => ` · ${KINDS[kind]}`,
  corrected: ' · corrected here',
  rest: (stories: string) => `${stories} `,
  why: 'Why now',
  whyThen: 'Why then',
  history: 'History',
};

/** Why a score moved between two instants: the level before and after, and what each story contributed; the points shown add up to the move. */
export function diffCard({ before, after, changes }: Diff, { now }: { now?: Date } = {}): Card {
  const { subject } = after;
  const move = tenths(after.level) - tenths(before.level);
  const title = words.title(arrowOf(move / 10), countryName(subject.country), whole(before.level), whole(after.level), standingOf(after));
  const points = pointsOf(changes, after.level - before.level, move);
  const past = isPast(after.asOf, now) ? after.asOf : undefined;
  return {
    title,
    line: `${title} (${asideWords(subject)}; ${words.inLine(signed(move / 10))})`,
    blocks: [
      { kind: 'text', text: [aboutWords(subject)] },
      {
        kind: 'facts',
        facts: [
          {
            name: words.level,
            value: [words.levels(decimal(before.level), decimal(after.level), signed(move / 10), trendOf(move / 10))],
          },
          { name: words.from, value: [{ instant: before.asOf.toISOString() }] },
          { name: words.to, value: [{ instant: after.asOf.toISOString() }] },
          ...(changes.length > 0 ? [{ name: words.by, value: [byKind(changes, points)] }] : []),
          { name: words.read, value: [coverageWords(after.coverage)] },
        ],
      },
      ...listOf(changes, points, move),
      footing([after, before], after.asOf, { now }),
    ],
    buttons: [
      { label: words.why, says: lookUp('why', subject, past), look: 'primary' },
      { label: words.whyThen, says: lookUp('why', subject, before.asOf), look: 'plain' },
      { label: words.history, says: lookUp('history', subject, past), look: 'plain' },
    ],
    color: colorOfScore(after),
  };
}

const tenths = (level: number): number => Math.round(level * 10);

/** The points shown for each change, in tenths, which add up to the move as it is shown: what rounding took is put on the largest. */
function pointsOf(changes: readonly Change[], exact: number, move: number): number[] {
  const values = changes.map(({ points }, at) => points + (at === 0 ? move / 10 - exact : 0));
  return roundToSum(values, move / 10).map((value) => Math.round(value));
}

/** "new +12.4, weighs less -3.1": the changes of each kind together, in the order of the kinds. */
function byKind(changes: readonly Change[], points: readonly number[]): string {
  const sums = new Map<ChangeKind, number>();
  changes.forEach(({ kind }, at) => {
    sums.set(kind, (sums.get(kind) ?? 0) + (points[at] ?? 0));
  });
  const kinds = (Object.keys(KINDS) as ChangeKind[]).filter((kind) => sums.has(kind));
  return kinds.map((kind) => words.byKind(kind, signed((sums.get(kind) ?? 0) / 10))).join(', ');
}

function listOf(changes: readonly Change[], points: readonly number[], move: number): Block[] {
  if (changes.length === 0) return [{ kind: 'text', text: [words.nothing] }];
  const items = changes.slice(0, CHANGES).map((change, at) => lineOf(change, points[at] ?? 0));
  const others = changes.length - items.length;
  const rest = points.slice(CHANGES).reduce((sum, one) => sum + one, 0);
  return [
    { kind: 'text', text: [words.sum(signed(move / 10))] },
    { kind: 'list', items: others > 0 ? [...items, restLine(others, rest)] : items, more: 0 },
  ];
}

const lineOf = ({ kind, receipt, corrected }: Change, points: number): Text => [
  { bold: signed(points / 10) },
  ' ',
  ...storyLine(receipt),
  words.changed(kind),
  ...(corrected ? [words.corrected] : []),
];

const restLine = (others: number, points: number): Text => [
  words.rest(counted(others, 'more story', 'more stories')),
  { bold: signed(points / 10) },
];
