import type { Token } from '../token.js';
import type { Closed, Preposition } from './closed.js';
import { keyOf } from './keys.js';
import type { Named } from './names.js';
import { PARTICIPLE, type Senses, SUBJUNCTIVE, TENSED, type Vocabulary } from './vocabulary.js';

export const MARK = 1;
export const DETERMINER = 2;
export const ADVERB = 4;
export const NEGATION = 8;
export const SUBORDINATOR = 16;
export const RELATIVE = 32;
export const CONJUNCTION = 64;
export const CONDITION = 128;
export const HAVE = 256;
export const BE = 512;
export const WILL = 1024;
export const CLITIC = 2048;
export const NUMBER = 4096;

/** A word of a sentence and what it may be here. */
export interface Word extends Token {
  /** Lower case with its accents, as dictionaries are keyed: "bombardeó" is no "bombardeo". */
  readonly key: string;
  readonly classes: number;
  readonly preposition: Preposition | null;
  /** What patterns are matched against: the word itself and its lemmas. */
  readonly names: readonly string[];
  /** Forms of the verb that it is here; 0 when it is none. */
  readonly form: number;
  readonly cases: number;
  /** Index of the name it belongs to, or -1. */
  readonly mention: number;
}

/** Hard marks end a clause; commas, quotation marks and hyphens do not. */
export const isHardMark = (word: Word): boolean =>
  (word.classes & MARK) !== 0 && word.mention < 0 && ![',', '"', "'", '-', '$', '%', '/', '&', '¿', '¡'].includes(word.lower);

/** Whether a word is here a verb that has a tense. */
export const isTensed = (word: Word): boolean => (word.form & TENSED) !== 0;

const isMark = (lower: string): boolean => lower.length <= 2 && !/[\p{L}\p{N}]/u.test(lower);
const isDigit = (key: string): boolean => key.charCodeAt(0) >= 48 && key.charCodeAt(0) <= 57;

/** Words that are both a noun and a verb ("amenaza", "attaque"): which of them stands here is told by what is before. */
function isNounHere(before: Word | undefined, next: Token | undefined, form: number, closed: Closed): boolean {
  if (form === PARTICIPLE && before !== undefined && !isHardMark(before)) return (before.classes & DETERMINER) !== 0;
  if (before === undefined || isHardMark(before)) {
    const following = keyOf(next?.text ?? '');
    return (
      (form & SUBJUNCTIVE) !== 0 ||
      closed.words.get(following)?.preposition?.roles[0]?.role === 'of' ||
      next === undefined ||
      !closed.words.get(following)
    );
  }
  if ((before.classes & (CLITIC | HAVE | NEGATION | RELATIVE | SUBORDINATOR)) !== 0 && (before.classes & DETERMINER) === 0) return false;
  if (before.mention >= 0) return (form & SUBJUNCTIVE) !== 0;
  return (before.classes & (DETERMINER | NUMBER)) !== 0 || before.preposition !== null || (form & SUBJUNCTIVE) !== 0;
}

/** Classes of words that help a verb and are none of their own here. */
const HELPERS = HAVE | BE | WILL | NEGATION | CONJUNCTION;

/** Reads tokens as words; `mentionAt` says which of the names a token belongs to. */
export function wordsOf(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  closed: Closed,
  names: readonly Named[],
  mentionAt: ReadonlyMap<number, number>,
): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const key = keyOf(token.text);
    const mention = mentionAt.get(at) ?? -1;
    const known = mention >= 0 ? undefined : closed.words.get(key);
    const senses = vocabulary.sensesOf(key);
    const classes = (known?.classes ?? 0) | (isDigit(key) ? NUMBER : 0) | (isMark(token.lower) ? MARK : 0);
    const alone = mention >= 0 || senses.verbs.length === 0 || (classes & HELPERS) !== 0;
    const noun = alone || (senses.both && isNounHere(words[at - 1], tokens[at + 1], senses.form, closed));
    words.push({
      text: token.text,
      lower: token.lower,
      start: token.start,
      end: token.end,
      key,
      classes,
      preposition: null,
      names: namesHere(closed.contractions.get(key) ?? key, senses, noun),
      form: noun ? 0 : senses.form,
      cases: names[mention]?.cases ?? senses.cases,
      mention,
    });
  }
  return withPrepositions(withCompounds(words, vocabulary), closed);
}

/** The word itself and its lemmas: those of a noun, or of a verb, or of both where it does not matter. */
function namesHere(key: string, { verbs, nouns, both }: Senses, noun: boolean): readonly string[] {
  const lemmas = noun ? nouns : both || nouns.length === 0 ? verbs : [...verbs, ...nouns];
  return lemmas.length === 0 ? [key] : lemmas.includes(key) ? lemmas : [key, ...lemmas];
}

/** "porte-avions", "cessez-le-feu": a compound that the vocabulary knows is a noun, whatever its parts are. */
function withCompounds(words: Word[], { sensesOf }: Vocabulary): Word[] {
  words.forEach((word, at) => {
    const last = words[at + 2];
    if (words[at + 1]?.lower !== '-' || last === undefined || word.mention >= 0 || last.mention >= 0) return;
    const nouns = sensesOf(`${word.key}-${last.key}`).nouns.filter((noun) => noun.includes('-'));
    if (nouns.length === 0) return;
    words[at] = { ...word, form: 0 };
    words[at + 2] = { ...last, form: 0, names: [...last.names, ...nouns] };
  });
  return words;
}

/** Marks the words of every preposition, the longest first: "por parte de" before "por". */
function withPrepositions(words: Word[], closed: Closed): Word[] {
  const marked = [...words];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.mention >= 0) continue;
    const found = (closed.prepositions.get(word.key) ?? []).find(({ keys }) =>
      keys.every((key, step) => words[at + step]?.key === key && (words[at + step]?.mention ?? -1) < 0),
    );
    if (found === undefined || (found.keys.length === 1 && isHyphened(words, at))) continue;
    if (found.keys.length === 1 && closed.partitives.has(word.key) && isArticle(words[at - 1], marked[at - 1])) {
      marked[at] = { ...word, classes: word.classes | DETERMINER };
      continue;
    }
    for (let step = 0; step < found.keys.length; step++) {
      const each = marked[at + step];
      if (each) marked[at + step] = { ...each, preposition: found, form: 0 };
    }
    at += found.keys.length - 1;
  }
  return marked;
}

/** "sous-marin": no preposition. */
const isHyphened = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === '-' && words[at + 1]?.start === words[at]?.end && words[at + 1]?.end === words[at + 2]?.start;

/** "des soldats", "bombarde des villages": no noun before it that it could belong to. */
const isArticle = (before: Word | undefined, marked: Word | undefined): boolean =>
  before === undefined ||
  (before.form !== 0 && before.mention < 0) ||
  (before.classes & (MARK | CONJUNCTION | ADVERB | SUBORDINATOR)) !== 0 ||
  marked?.preposition != null;
