import { wordSet } from '../codebook/word-sets.js';
import { ING, NOUNLIKE, PAST, singular, verbForm } from './morphology.js';
import { DETERMINER, MARK, SUBORDINATOR, type Word } from './words.js';

/** Free words that "~" stands for, at most. */
const GAP = 3;

/** One place of a pattern: any of these word sequences, after at most `gap` free words. */
interface Place {
  readonly gap: number;
  /** First word → what must follow it, longest first. */
  readonly choices: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** A way of saying something, ready to be matched. */
export interface Pattern<T> {
  readonly places: readonly Place[];
  readonly means: T;
}

/** A pattern found in a sentence. */
export interface Match<T> {
  readonly means: T;
  /** Indexes of the words that matched, free words left out; ascending. */
  readonly at: readonly number[];
}

/** Participles in a pattern stand for themselves: "spying" is not every "spy". */
const lemmaOf = (word: string): string => {
  const verb = verbForm(word);
  if (verb && (verb.bits & ~NOUNLIKE) !== PAST && verb.bits !== ING) return verb.lemma;
  return verb ? word : singular(word);
};

function choicesOf(part: string): Place['choices'] {
  const choices = new Map<string, string[][]>();
  for (const [first = '', ...rest] of sequencesOf(part)) choices.set(first, [...(choices.get(first) ?? []), rest]);
  for (const rests of choices.values()) rests.sort((a, b) => b.length - a.length);
  return choices;
}

function sequencesOf(part: string): string[][] {
  const inner = part.startsWith('(') ? part.slice(1, -1).split('/') : [part];
  return inner.flatMap((choice) => {
    const members = /^[A-Z]+$/.test(choice) && choice.length > 1 ? [...wordSet(choice)] : [choice];
    return members.map((member) =>
      member
        .toLowerCase()
        .split(/[\s-]+/)
        .filter(Boolean)
        .map(lemmaOf),
    );
  });
}

/** Reads the pattern notation of the codebook: lemmas, (a/b) alternatives, SETS, and ~ for up to three free words. */
export function patternsOf<T>(words: string, means: T): Pattern<T>[] {
  return words.split(' | ').map((alternative) => {
    const places: Place[] = [];
    let gap = 0;
    for (const part of alternative.trim().match(/\([^)]*\)|\S+/g) ?? []) {
      if (part === '-') continue;
      if (part === '~') gap = GAP;
      else {
        places.push({ gap, choices: choicesOf(part) });
        gap = 0;
      }
    }
    return { places, means };
  });
}

/** Many patterns, found by the word they begin with. */
export type Matcher<T> = ReadonlyMap<string, readonly Pattern<T>[]>;

/** Puts patterns under their first words, so that a text is read once however many there are. */
export function matcherOf<T>(patterns: readonly Pattern<T>[]): Matcher<T> {
  const byFirst = new Map<string, Pattern<T>[]>();
  for (const pattern of patterns) {
    for (const first of pattern.places[0]?.choices.keys() ?? []) {
      const list = byFirst.get(first);
      if (list) list.push(pattern);
      else byFirst.set(first, [pattern]);
    }
  }
  return byFirst;
}

const is = (word: Word, wanted: string): boolean =>
  word.noun === wanted || (word.form !== 0 && word.verb === wanted) || word.lower === wanted;

/** Index after the sequence when it stands at `at` (hyphens before its words do not count), or -1. */
function sequenceEnd(words: readonly Word[], at: number, sequence: readonly string[]): number {
  let index = at;
  for (const wanted of sequence) {
    if (words[index]?.lower === '-') index++;
    const word = words[index];
    if (word === undefined || !is(word, wanted)) return -1;
    index++;
  }
  return index;
}

/** Words that do not count as free ones: articles, possessive endings, marks of quotation. */
const isLight = (word: Word): boolean =>
  (word.classes & DETERMINER) !== 0 || word.lower === "'s" || word.lower === '"' || word.lower === "'" || word.lower === '-';

/** Prepositions that lead away from what is being said. */
const AWAY = new Set(['by', 'over', 'amid', 'despite', 'amidst', 'via', 'during']);

const blocks = (word: Word): boolean =>
  ((word.classes & MARK) !== 0 && word.lower !== '-' && word.lower !== '"' && word.lower !== "'") ||
  ((word.classes & SUBORDINATOR) !== 0 && word.lower !== 'as') ||
  AWAY.has(word.lower);

function placeAt(words: readonly Word[], at: number, { choices }: Place): number {
  const word = words[at];
  if (word === undefined) return -1;
  let best = -1;
  const verb = word.form === 0 ? undefined : choices.get(word.verb);
  for (const rests of [choices.get(word.noun), verb, word.lower === word.noun ? undefined : choices.get(word.lower)]) {
    if (rests === undefined) continue;
    for (const rest of rests) {
      const end = sequenceEnd(words, at + 1, rest);
      if (end > best) best = end;
    }
  }
  return best;
}

function matchFrom<T>(words: readonly Word[], at: number, pattern: Pattern<T>): number[] | null {
  const found: number[] = [];
  let index = at;
  for (const place of pattern.places) {
    let end = -1;
    if (place.gap === 0 && words[index]?.lower === '-') index++;
    for (let free = 0; end < 0; ) {
      end = placeAt(words, index, place);
      if (end > 0) break;
      const word = words[index];
      if (word === undefined || blocks(word)) return null;
      if (place.gap === 0 || !isLight(word)) free++;
      if (free > place.gap) return null;
      index++;
    }
    for (let word = index; word < end; word++) found.push(word);
    index = end;
  }
  return found;
}

/** Every pattern that begins at the word `at`. */
export function matchesAt<T>(matcher: Matcher<T>, words: readonly Word[], at: number): Match<T>[] {
  const word = words[at];
  if (word === undefined || (word.classes & MARK) !== 0) return [];
  const matches: Match<T>[] = [];
  const tryAll = (key: string): void => {
    for (const pattern of matcher.get(key) ?? []) {
      const found = matchFrom(words, at, pattern);
      if (found) matches.push({ means: pattern.means, at: found });
    }
  };
  tryAll(word.noun);
  if (word.lower !== word.noun) tryAll(word.lower);
  if (word.form !== 0 && word.verb !== word.noun && word.verb !== word.lower) tryAll(word.verb);
  return matches;
}
