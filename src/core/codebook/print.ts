import type { Cue } from './cue.js';
import { CAMEO_ROOTS, EVENT_TYPES, type EventType, quadOf } from './event-types.js';
import type { Indicator } from './indicator.js';
import { indicators } from './indicators/index.js';
import { plainEvents } from './plain-events.js';

/** A table of the tagger that the codebook shows beside its own: its rows as cells. */
export interface CodebookTable {
  readonly title: string;
  readonly says: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const REACH: Readonly<Record<NonNullable<Cue['reach']>, string>> = {
  other: 'one country does it to another',
  home: 'inside a country',
  alone: 'a country alone',
  both: 'each does it to the other',
  joint: 'the first with the second',
};

function marksOf(cue: Cue): string {
  const marks = [cue.ends ? 'eases' : '', cue.weak ? 'weak' : '', cue.said ?? '', cue.suffers ? 'the subject suffers it' : ''];
  return marks.filter(Boolean).join(', ');
}

const cueTable = (cues: readonly Cue[]): string =>
  table(
    ['as', 'words', 'with', 'event type', 'severity', 'reach', 'marks'],
    cues.map((cue) => [
      cue.as,
      cue.words
        .split(' | ')
        .map((words) => `\`${words}\``)
        .join(', '),
      cue.with ?? '',
      cue.type,
      String(cue.severity),
      REACH[cue.reach ?? 'other'],
      marksOf(cue),
    ]),
  );

const coded = (type: EventType): string => (CAMEO_ROOTS[type].length === 0 ? type : `${type} (CAMEO ${CAMEO_ROOTS[type].join(', ')})`);

const codesOf = ({ cues }: Indicator): string => [...new Set(cues.map(({ type }) => type))].map(coded).join(', ');

const indicatorSection = (indicator: Indicator): string =>
  [
    `## ${indicator.label}`,
    `\`${indicator.name}\`: ${indicator.summary} Weight in the composite ${indicator.weight}, half-life ${indicator.halfLifeDays} days.`,
    `What counts:\n\n${list(indicator.counts)}`,
    `What does not:\n\n${list(indicator.doesNotCount)}`,
    `Its events are of type ${codesOf(indicator)}.`,
    `Examples:\n\n${list(indicator.examples.map(([sentence, found]) => `“${sentence}” → ${found}`))}`,
    `<details><summary>Cues</summary>\n\n${cueTable(indicator.cues)}\n\n</details>`,
  ].join('\n\n');

const INTRODUCTION = `# Codebook

What the tagger looks for, printed from the code; change it there and print it again with \`npm run print:codebook\`.

An event says who (actor) did what (event type) to whom (recipient), which indicator that moves, whether it makes things worse or
eases them, whether it was done, threatened, planned, demanded, denied, only thought of, or long ago, and which sentence says so.
The country at risk is the recipient; what happens inside a country has that country as both. Modalities that weigh nothing in a
score (denied, hypothetical, historical) are kept, so that a reader can see what was passed over.

In the cue tables words are lemmas; \`(a/b)\` are alternatives, \`~\` stands for up to three words, capitals name a set of words. A weak
cue counts only among words of force, or between two countries.`;

const DECISIONS = [
  'A threat that is made is threatened; an accusation or a warning is asserted. A threatened measure of trade is trade disruption, threatened.',
  '“A accuses B of attacking C” is an accusation by A of B. The attack is not counted. “B says forces of A shelled its village” is an attack by A on B.',
  'Talks, calls and summits that bring two sides together ease diplomatic rupture; talks called off and offers rejected are diplomatic rupture.',
  'Truces, peace deals and releases of hostages or prisoners ease armed conflict; a truce that collapses is armed conflict.',
  'Clashes and mutual strikes are one event each way. A joint accord is one event, the first-named as actor.',
  'A war that is only named is history; something that happens in it is an event. An anniversary in the same sentence hides nothing.',
  'Protests abroad about another country are unrest where they happen. Troops sent out at home are military posture, domestic.',
  'Rebels, militants and gangs act in the country where they act, unless they stand for one.',
  'A company, a club, a film or a storm does nothing to a country, whatever words of force are used of it.',
];

/** The whole codebook as Markdown, with the tagger's own tables after it. */
export function printCodebook(tables: readonly CodebookTable[]): string {
  const types = table(
    ['event type', 'quad class', 'CAMEO'],
    EVENT_TYPES.map((type) => [type, quadOf(type).replace('-', ' '), CAMEO_ROOTS[type].join(', ')]),
  );
  return `${[
    INTRODUCTION,
    `## Decided cases\n\n${list(DECISIONS)}`,
    `## Event types\n\nThe fifteen root codes of PLOVER, and POSTURE for doctrine.\n\n${types}`,
    ...indicators.map(indicatorSection),
    `## Events that move no indicator\n\n${cueTable(plainEvents)}`,
    ...tables.map(({ title, says, head, rows }) => `## ${title}\n\n${says}\n\n${table(head, rows)}`),
  ].join('\n\n')}\n`;
}
