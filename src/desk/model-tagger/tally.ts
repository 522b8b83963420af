import type { Checked, Dropped } from './check.js';
import type { Failure } from './client.js';

/** Why an article was left to the built-in tagger though the model is on. */
export type Fallback = Failure | 'budget' | 'pause' | 'patience' | 'fault';

/** Each reason in words that complete "left to the built-in tagger: 3 because …". */
const REASONS: Readonly<Record<Fallback, string>> = {
  budget: 'the day’s budget is spent',
  pause: 'the endpoint is left alone for a while after it failed',
  patience: 'the batch had waited long enough',
  fault: 'of a fault of ours',
  busy: 'the endpoint asks to come back later',
  refused: 'the endpoint refuses the key, the address or the model',
  broken: 'the endpoint failed',
  'too-slow': 'the endpoint took too long',
  unreachable: 'the endpoint cannot be reached',
  'too-large': 'the answer was too large',
  redirect: 'the endpoint points elsewhere',
  'bad-answer': 'the answer was not of the schema',
};

/** Why an event of the model was not kept, in words that complete "dropped: 2 …". */
const DROPS: Readonly<Record<Dropped, string>> = {
  quote: 'without a sentence of the article',
  cue: 'without words of that sentence',
  country: 'without a country the article names',
  repeat: 'said twice',
};

/** The counters of a day are named by these. */
export const READ = 'read';
export const CACHED = 'cached';
export const EVENTS = 'events';
export const PARTIES = 'parties';

/** What happened to the articles of a batch, to be added to the day's counters. */
export interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  read(checked: Checked, cached: boolean): void;
  fellBack(why: Fallback): void;
}

/** Begins at nothing. */
export function openTally(): Tally {
  const counts = new Map<string, number>();
  const add = (what: string, count = 1): void => {
    if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count);
  };
  return {
    counts,
    read: ({ events, dropped, parties }, cached) => {
      add(READ);
      if (cached) add(CACHED);
      add(EVENTS, events.length);
      add(PARTIES, parties);
      for (const why of dropped) add(`dropped:${why}`);
    },
    fellBack: (why) => add(`built-in:${why}`),
  };
}

const listed = (counts: ReadonlyMap<string, number>, prefix: string, words: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(words).flatMap(([name, said]) => {
    const count = counts.get(`${prefix}:${name}`) ?? 0;
    return count > 0 ? [`${count} ${said}`] : [];
  });

/** Why articles were left to the built-in tagger, each reason with its count: "3 because …". */
export const fallbacksIn = (counts: ReadonlyMap<string, number>): readonly string[] =>
  listed(counts, 'built-in', Object.fromEntries(Object.entries(REASONS).map(([name, said]) => [name, `because ${said}`])));

/** Why events of the model were not kept, each reason with its count. */
export const dropsIn = (counts: ReadonlyMap<string, number>): readonly string[] => listed(counts, 'dropped', DROPS);

/** Counters of one kind, added up. */
export const sumOf = (counts: ReadonlyMap<string, number>, kind: 'built-in' | 'dropped'): number =>
  [...counts].reduce((sum, [what, count]) => sum + (what.startsWith(`${kind}:`) ? count : 0), 0);
