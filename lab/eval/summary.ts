import { riskTally } from './annotated.js';
import type { Validated } from './cross-validated.js';
import type { WorldEvent } from './data.js';
import { type Directed, directedOfAnnotated, directedOfCases, directedOfTable, sidesOf } from './direction.js';
import { armedOf, inSections, QUIET_SECTIONS, type ReadHeadline, sportOf } from './false-alarms.js';
import { heldCases } from './hard-cases.js';
import type { Inputs } from './inputs.js';
import { columns, percent } from './layout.js';
import { scoresOf } from './measures.js';
import { type Read, raises } from './reading.js';
import { levelsOf } from './relation-pairs.js';

/** What was measured, the figure, and what it should reach. */
type Row = readonly [what: string, figure: string, goal: string];

/** The figures that matter most, a line each, with what they should reach on text that nobody here has seen. */
export function summaryLines(inputs: Inputs, validated: readonly Validated[]): readonly string[] {
  const { pairs, headlines, development, cases, table, feed, events } = inputs;
  const rows = [
    ...validated.flatMap(({ what, answers }) => levelRows(what, answers)),
    ...(pairs ? levelRows('our development articles', pairs) : []),
    ...(headlines ? directionRows('annotated headlines', directedOfAnnotated(headlines)) : []),
    ...(development ? directionRows('our development articles', directedOfAnnotated(development)) : []),
    ...(cases ? directionRows('hard cases', directedOfCases(cases)) : []),
    ...(table ? directionRows('the table', directedOfTable(table.rows)) : []),
    ...(headlines ? riskRows('annotated headlines', headlines) : []),
    ...(development ? riskRows('our development articles', development) : []),
    ...(cases ? [shareRow('hard cases that hold', heldCases(cases), cases, '92 %')] : []),
    ...(feed ? feedRows(feed) : []),
    ...(events ? eventRows(events) : []),
  ];
  return rows.length === 0 ? [] : columns([['measure', 'figure', 'goal'], ...rows]);
}

const shareRow = (what: string, part: readonly unknown[], whole: readonly unknown[], goal: string): Row => [
  what,
  percent(part.length, whole.length, 2),
  goal,
];

function levelRows(what: string, answers: Validated['answers']): Row[] {
  const { root, quad, side } = levelsOf(answers);
  return [
    [`macro-F1 of 15 root codes, ${what}`, root.toFixed(3), '0.87'],
    [`macro-F1 of 4 quad classes, ${what}`, quad.toFixed(3), '0.95'],
    [`macro-F1 of conflict against cooperation, ${what}`, side.toFixed(3), '0.98'],
  ];
}

function directionRows(what: string, pairs: readonly Directed[]): Row[] {
  const { right, reversed } = sidesOf(pairs);
  return [
    [`two states, hostile: the recipient is at risk, ${what}`, percent(right, pairs.length), '90 %'],
    [`two states, hostile: reversed, ${what}`, percent(reversed, pairs.length), '0 %'],
  ];
}

const riskRows = (what: string, items: Parameters<typeof riskTally>[0]): Row[] => [
  [`F1 over (indicator, country at risk, polarity), ${what}`, scoresOf(riskTally(items)).f1.toFixed(3), '0.78'],
];

function feedRows(feed: readonly ReadHeadline[]): Row[] {
  const quiet = inSections(feed, QUIET_SECTIONS);
  const world = inSections(feed, ['world']);
  return [
    shareRow(
      `${QUIET_SECTIONS.join(', ')}: escalatory, headline alone`,
      quiet.filter(({ alone }) => raises(alone)),
      quiet,
      '0.3 % at most',
    ),
    shareRow(
      `${QUIET_SECTIONS.join(', ')}: escalatory, with description`,
      quiet.filter(({ live }) => raises(live)),
      quiet,
      '0.3 % at most',
    ),
    shareRow(
      'world: any event, headline alone',
      world.filter(({ alone }) => alone.length > 0),
      world,
      '40 %',
    ),
    shareRow(
      'world: any event, with description',
      world.filter(({ live }) => live.length > 0),
      world,
      '40 %',
    ),
  ];
}

function eventRows(events: readonly Read<WorldEvent>[]): Row[] {
  const alarms = (items: readonly Read<unknown>[]) => items.filter(({ live }) => raises(live));
  const { all, naming } = sportOf(events);
  const armed = armedOf(events);
  return [
    shareRow('sport sentences: escalatory', alarms(all), all, '0.5 % at most'),
    shareRow('sport sentences that name a country: escalatory', alarms(naming), naming, '0.5 % at most'),
    shareRow(
      'armed conflicts and attacks: any event',
      armed.filter(({ live }) => live.length > 0),
      armed,
      '90 %',
    ),
  ];
}
