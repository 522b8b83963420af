import { setOf } from './closed.js';
import type { Lexicon } from './lexicon.js';
import { NUMBER, type Word } from './words.js';

/** The topic words of a language as sets. */
export type Topics = Readonly<Record<keyof Lexicon['topics'], ReadonlySet<string>>>;

/** Compiles the lists of a lexicon. */
export const setsOf = <T extends object>(lists: T): Record<keyof T, ReadonlySet<string>> =>
  Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, setOf(String(words))])) as Record<keyof T, ReadonlySet<string>>;

/** What a text is about besides politics. */
export interface Topic {
  readonly sport: boolean;
  readonly culture: boolean;
  /** The arts or show business are touched on. */
  readonly leisure: boolean;
  readonly crime: boolean;
}

/** How many different words of a set are there. */
export function count(words: readonly Word[], set: ReadonlySet<string>): number {
  const seen = new Set<string>();
  for (const word of words) for (const name of word.names) if (set.has(name)) seen.add(name);
  return seen.size;
}

/** Whether any word belongs to a set. */
export const hasAny = (words: readonly Word[], set: ReadonlySet<string>): boolean =>
  words.some((word) => word.names.some((name) => set.has(name)));

/** A score such as 3-2. */
function hasScore(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    const dash = words[at + 1]?.lower;
    const other = words[at + 2]?.lower ?? '';
    return (
      /^\d{1,3}$/.test(word.lower) &&
      (dash === '-' || dash === '—' || dash === ':') &&
      /^\d{1,3}$/.test(other) &&
      word.end === words[at + 1]?.start
    );
  });
}

/** What the words of a title and its first sentences are about. */
export function topicOf(words: readonly Word[], topics: Topics): Topic {
  const sport = count(words, topics.sport);
  const sure = count(words, topics.sureSport);
  return {
    sport: sure >= 2 || (sure >= 1 && sport >= 1) || sport >= 3 || (hasScore(words) && sport + sure >= 1),
    culture: count(words, topics.culture) >= 2,
    leisure: count(words, topics.culture) >= 1,
    crime: count(words, topics.crime) >= 2,
  };
}

const STEPS: readonly (readonly [keyof Topics, number])[] = [
  ['massDestruction', 0.2],
  ['scale', 0.1],
  ['many', 0.1],
  ['small', -0.1],
];

/** What scale words and casualties add to a severity, by the table of docs/codebook.md. */
export function scaleOf(words: readonly Word[], assault: boolean, topics: Topics): number {
  let adds = 0;
  for (const [list, by] of STEPS) if (hasAny(words, topics[list])) adds += by;
  if (!assault) return adds;
  const harmed = casualties(words, topics.harm);
  return adds + (harmed >= 100 ? 0.2 : harmed >= 10 ? 0.12 : harmed >= 1 ? 0.05 : 0);
}

function casualties(words: readonly Word[], harm: ReadonlySet<string>): number {
  let most = 0;
  words.forEach((word, at) => {
    if (!word.names.some((name) => harm.has(name))) return;
    for (let near = Math.max(0, at - 4); near <= at + 4; near++) {
      const number = words[near];
      if (number === undefined || (number.classes & NUMBER) === 0) continue;
      const many = Number(number.lower.replaceAll(/[.,]/g, ''));
      if (many < 100_000 && !(many >= 1900 && many <= 2100)) most = Math.max(most, many);
    }
  });
  return most;
}
