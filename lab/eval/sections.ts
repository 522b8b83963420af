import { annotatedLines } from './annotated.js';
import { type Calibrated, calibrationLines, judgedEvents, judgedPairs } from './calibration.js';
import { crossValidated, type Validated } from './cross-validated.js';
import type { Annotated } from './data.js';
import { directedOfAnnotated, directedOfCases, directedOfTable, directionLines } from './direction.js';
import { sectionLines, topicLines } from './false-alarms.js';
import { hardCaseLines } from './hard-cases.js';
import type { Inputs } from './inputs.js';
import { modalitiesFound, modalityLines } from './modalities.js';
import type { Read } from './reading.js';
import { relationLines } from './relation-pairs.js';
import { strangeLines, tagsOfEvents, tagsOfFeed } from './strange.js';
import { summaryLines } from './summary.js';

/** One part of the report. */
export interface Section {
  readonly title: string;
  /** What it is computed from, for when there is nothing. */
  readonly needs: string;
  readonly lines: () => readonly string[];
}

/** Nothing of nothing. */
const of = <T, U>(value: T | undefined, use: (value: T) => readonly U[]): readonly U[] => (value === undefined ? [] : use(value));

const asRows = <T>(rows: readonly T[], lines: (rows: readonly T[]) => readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : lines(rows);

/** The parts of the report, in its order; the cross-validation is done once, when it is first asked for. */
export function sectionsOf(inputs: Inputs): Section[] {
  const validated = once(() => of(inputs.table, ({ text }) => crossValidated(text)));
  return [
    {
      title: 'Relation: the code of a given pair',
      needs: '--relation or --development',
      lines: () => relationSection(inputs, validated()),
    },
    { title: 'Direction: who is at risk from whom', needs: 'annotated data', lines: () => directionSection(inputs) },
    { title: 'Annotated headlines', needs: '--headlines', lines: () => of(inputs.headlines, annotatedLines) },
    { title: 'Our development articles', needs: '--development', lines: () => of(inputs.development, annotatedLines) },
    { title: 'Hard cases', needs: '--cases', lines: () => of(inputs.cases, hardCaseLines) },
    { title: 'Headlines by section: share with a live event', needs: '--feed', lines: () => of(inputs.feed, sectionLines) },
    { title: 'Sentences by heading: share with a live event', needs: '--events', lines: () => of(inputs.events, topicLines) },
    { title: 'Modalities of the events that move an indicator', needs: 'any data', lines: () => modalitySection(inputs) },
    { title: 'Calibration of confidence', needs: 'annotated data', lines: () => calibratedOf(inputs).flatMap(calibrationLines) },
    { title: 'The strangest tags, to read', needs: '--feed or --events', lines: () => strangeSection(inputs) },
    { title: 'In short', needs: 'any data', lines: () => summaryLines(inputs, validated()) },
  ];
}

function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

const relationSection = ({ pairs }: Inputs, validated: readonly Validated[]): readonly string[] => [
  ...validated.flatMap(({ what, answers }) => relationLines(what, answers)),
  ...of(pairs, (answers) => relationLines('our development articles, the shipped model', answers)),
];

const directionSection = ({ table, headlines, development, cases }: Inputs): readonly string[] =>
  asRows(
    [
      ...of(headlines, (items) => [{ name: 'annotated headlines', pairs: directedOfAnnotated(items) }]),
      ...of(development, (items) => [{ name: 'our development articles', pairs: directedOfAnnotated(items) }]),
      ...of(cases, (items) => [{ name: 'hard cases', pairs: directedOfCases(items) }]),
      ...of(table, ({ rows }) => [{ name: 'the table', pairs: directedOfTable(rows) }]),
    ],
    directionLines,
  );

const marked = (items: readonly Read<Annotated>[]) =>
  items.flatMap(({ item }) => item.events.filter(({ indicator }) => indicator !== null).map(({ modality }) => modality));

const modalitySection = ({ headlines, development, feed, events }: Inputs): readonly string[] =>
  asRows(
    [
      ...of(headlines, (items) => [
        { name: 'annotated headlines, found', modalities: modalitiesFound(items) },
        { name: 'annotated headlines, marked', modalities: marked(items) },
      ]),
      ...of(development, (items) => [
        { name: 'our development articles, found', modalities: modalitiesFound(items) },
        { name: 'our development articles, marked', modalities: marked(items) },
      ]),
      ...of(feed, (items) => [{ name: 'headlines with sections, found', modalities: modalitiesFound(items) }]),
      ...of(events, (items) => [{ name: 'sentences with headings, found', modalities: modalitiesFound(items) }]),
    ],
    modalityLines,
  );

/** What was said with a confidence, wherever it can be judged. */
export const calibratedOf = ({ headlines, development, pairs }: Inputs): Calibrated[] => [
  ...of(headlines, (items) => [{ name: 'events of annotated headlines', judged: judgedEvents(items) }]),
  ...of(development, (items) => [{ name: 'events of our development articles', judged: judgedEvents(items) }]),
  ...of(pairs, (answers) => [{ name: 'codes of given pairs, development', judged: judgedPairs(answers) }]),
];

const strangeSection = ({ feed, events }: Inputs): readonly string[] =>
  asRows([...of(feed, tagsOfFeed), ...of(events, tagsOfEvents)], strangeLines);
