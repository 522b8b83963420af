import { Problem } from '../../src/core/problem.js';
import {
  type Annotated,
  annotated,
  feedItem,
  type HardCase,
  hardCase,
  type PairRow,
  pairRow,
  type WorldEvent,
  worldEvent,
} from './data.js';
import { type ReadHeadline, readFeed } from './false-alarms.js';
import { jsonLines, tableLines, textOf } from './lines.js';
import type { Options } from './options.js';
import { type Read, readItem } from './reading.js';
import { type PairAnswer, pairAnswers } from './relation-pairs.js';

/** Everything that was given, read by the tagger as it ships; what was not given, or is broken, is missing. */
export interface Inputs {
  readonly development?: readonly Read<Annotated>[] | undefined;
  /** What the shipped model says of the pairs of the development articles. */
  readonly pairs?: readonly PairAnswer[] | undefined;
  readonly table?: { readonly rows: readonly PairRow[]; readonly text: string } | undefined;
  readonly cases?: readonly Read<HardCase>[] | undefined;
  readonly headlines?: readonly Read<Annotated>[] | undefined;
  readonly feed?: readonly ReadHeadline[] | undefined;
  readonly events?: readonly Read<WorldEvent>[] | undefined;
}

/** Reads what is given. A missing or broken file is told by `tell` and left out; so is what was not given. */
export function inputsOf(
  options: Options,
  tell: (line: string) => void,
): { readonly inputs: Inputs; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const given = <T>(name: keyof Options, load: (file: string) => T): T | undefined => {
    const file = options[name];
    if (file === undefined) {
      tell(`--${name}: not given, skipped`);
      return undefined;
    }
    try {
      const loaded = load(file);
      tell(`--${name}: ${file}`);
      return loaded;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
      tell(`--${name}: cannot be used, skipped. ${error.message}`);
      return undefined;
    }
  };
  const development = given('development', (file) => jsonLines(file, annotated).map(readItem));
  return {
    inputs: {
      development,
      pairs: development && pairAnswers(development.map(({ item }) => item)),
      table: given('relation', (file) => ({ rows: tableLines(file, pairRow), text: textOf(file) })),
      cases: given('cases', (file) => jsonLines(file, hardCase).map(readItem)),
      headlines: given('headlines', (file) => jsonLines(file, annotated).map(readItem)),
      feed: given('feed', (file) => readFeed(jsonLines(file, feedItem))),
      events: given('events', (file) => jsonLines(file, worldEvent).map(readItem)),
    },
    problems,
  };
}
