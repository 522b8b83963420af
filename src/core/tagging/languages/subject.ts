import type { Named } from './names.js';
import { type Chain, chainOf, isDescribing, type Sentence } from './phrase.js';
import { ACCUSATIVE, GERUND, INFINITIVE, NOMINATIVE, PARTICIPLE } from './vocabulary.js';
import {
  ADVERB,
  BE,
  CLITIC,
  CONJUNCTION,
  DETERMINER,
  HAVE,
  isHardMark,
  isTensed,
  NEGATION,
  RELATIVE,
  SUBORDINATOR,
  WILL,
  type Word,
} from './words.js';

const stepsOver = HAVE | BE | WILL | ADVERB | NEGATION | CLITIC;

/** Index of the first word of the verb group whose last word is at `head`. */
export function groupStart(words: readonly Word[], head: number): number {
  let at = head;
  while (at > 0) {
    const before = words[at - 1] as Word;
    if (before.mention >= 0 || (before.classes & stepsOver) === 0) break;
    at--;
  }
  return at;
}

/** Who does what a verb says, and the stretch of the sentence it was looked for in. */
export interface Subject {
  readonly name: Named | null;
  /** The second of two that act together: "Siria e Israel". */
  readonly partner: Named | null;
  readonly start: number;
  readonly end: number;
}

const MAX_WALK = 30;

type Pair = Pick<Subject, 'name' | 'partner'>;
const NOBODY: Pair = { name: null, partner: null };
const alone = (name: Named | null): Pair => ({ name, partner: null });

/** The subject of a verb: the bare name before it, in its clause or in the one whose subject it shares. */
export function subjectOf(sentence: Sentence, head: number): Subject {
  const { words } = sentence;
  const group = groupStart(words, head);
  const before = words[group - 1];
  let shared = before !== undefined && (before.classes & CONJUNCTION) !== 0;
  const nonfinite =
    ((words[head]?.form ?? 0) & (INFINITIVE | GERUND)) !== 0 && (words[head]?.form ?? 0) < PARTICIPLE && !isTensed(words[head] as Word);
  let end = group;
  let crossed = 0;
  for (let at = group - 1; at >= -1 && group - at < MAX_WALK; at--) {
    const word = words[at];
    const tensed = word !== undefined && (isTensed(word) || (word.classes & (HAVE | BE | WILL)) !== 0) && !isDescribing(words, at);
    const stops = word === undefined || isHardMark(word) || (word.classes & SUBORDINATOR) !== 0 || tensed;
    if (!stops) continue;
    const skip = (shared || (nonfinite && crossed === 0)) && tensed;
    const acts = nonfinite && crossed === 0 && tensed && word?.names.some((name) => sentence.objectActs.has(name));
    const found = acts ? alone(nearestAny(sentence, at + 1, end)) : skip ? NOBODY : bareIn(sentence, at + 1, end);
    if (found.name) return { ...(swapped(sentence, found.name, head) ?? found), start: at + 1, end };
    if (word === undefined || isHardMark(word)) break;
    if ((word.classes & RELATIVE) !== 0 && isRelative(words, at)) return relativeSubject(sentence, at);
    if (tensed) {
      crossed++;
      shared = false;
      at = groupStart(words, at);
      end = at;
    } else {
      end = at;
      if ((word.classes & SUBORDINATOR) !== 0 && (word.classes & RELATIVE) === 0) break;
    }
    if (crossed > 2) break;
  }
  return { ...alone(afterVerb(sentence, head, group)), start: clauseStart(words, group), end: group };
}

const clauseStart = (words: readonly Word[], group: number): number => {
  let at = group;
  while (
    at > 0 &&
    group - at < 9 &&
    !isHardMark(words[at - 1] as Word) &&
    !isTensed(words[at - 1] as Word) &&
    ((words[at - 1]?.classes ?? 0) & SUBORDINATOR) === 0
  )
    at--;
  return at;
};

/** "Украинский порт обстреляла Россия": a name behind the verb that can only be its subject outdoes one before it that may be the object. */
function swapped(sentence: Sentence, before: Named, head: number): Pair | null {
  if (!sentence.cases || (before.cases & ACCUSATIVE) === 0) return null;
  const after = nominativeAfter(sentence, head);
  return after ? alone(after) : null;
}

/** "que" behind a noun is a relative pronoun, behind a verb it begins what is said. */
const isRelative = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before !== undefined &&
    (before.mention >= 0 || (before.form === 0 && (before.classes & (ADVERB | SUBORDINATOR)) === 0) || before.lower === ',')
  );
};

function relativeSubject(sentence: Sentence, at: number): Subject {
  const name = nearestAny(sentence, Math.max(0, at - 8), at);
  return { ...alone(name), start: at, end: at };
}

function nearestAny({ names }: Sentence, from: number, to: number): Named | null {
  return names.filter((name) => name.from >= from && name.to <= to).at(-1) ?? null;
}

/** "В ответ США ввели": a name that shows no case and stands right before the verb is its subject. */
function subjectChain(sentence: Sentence, name: Named, from: number, to: number): Chain {
  if (sentence.cases && name.cases === 0 && name.to === to && !sentence.words[name.from - 1]?.preposition)
    return { inner: 'bare', outer: 'bare', start: name.from };
  return chainOf(sentence, name, from - 1);
}

/** The name that stands bare in a stretch, else one that belongs to the noun that does: "el ejército de Rusia". */
function bareIn(sentence: Sentence, from: number, to: number): Pair {
  const inside = sentence.names.filter((name) => name.from >= from && name.to <= to).reverse();
  const chained = inside.map((name) => ({ name, chain: subjectChain(sentence, name, from, to) }));
  const bare = chained.filter(({ chain }) => chain.outer === 'bare' && chain.inner === 'bare');
  const owner =
    chained.find(({ chain }) => chain.outer === 'of') ?? chained.find(({ chain }) => chain.outer === 'from' && chain.start > from);
  const nearest = (bare.find(({ name }) => !afterComma(sentence, name, from)) ?? bare[0] ?? owner)?.name ?? null;
  const before = nearest ? bare.findLast(({ name }) => isJoined(sentence, name, nearest)) : undefined;
  return before ? { name: before.name, partner: nearest } : alone(nearest);
}

/** "Irán y Siria", "Irán, Siria", "tropas sirias y las turcas": the second stands as the first does. */
export function isJoined({ words }: Sentence, one: Named, other: Named): boolean {
  const between = words.slice(one.to, other.from);
  const joins = (word: Word): boolean => word.lower === ',' || (word.classes & CONJUNCTION) !== 0;
  return (
    between.length <= 3 &&
    between.some(joins) &&
    between.every((word) => joins(word) || (word.classes & DETERMINER) !== 0 || (word.form === 0 && !word.preposition && !isHardMark(word)))
  );
}

const afterComma = ({ words }: Sentence, name: Named, from: number): boolean =>
  words.slice(from, name.from).some(({ lower }) => lower === ',');

/** "Нанесла удар Россия", "Condena Venezuela …": the subject right behind the verb, when nothing stands before. */
function afterVerb(sentence: Sentence, head: number, group: number): Named | null {
  const { words, names, cases } = sentence;
  if (!isTensed(words[head] as Word) && ((words[head]?.form ?? 0) & PARTICIPLE) === 0) return null;
  if (cases) return nominativeAfter(sentence, head);
  const before = words[group - 1];
  const begins = before === undefined || isHardMark(before);
  const next = names.find(
    (name) => name.from === head + 1 || (name.from === head + 2 && ((words[head + 1]?.classes ?? 0) & DETERMINER) !== 0),
  );
  const afterwards = next ? words[next.to] : undefined;
  return begins &&
    next &&
    !next.adjective &&
    afterwards !== undefined &&
    (afterwards.preposition !== null || (afterwards.classes & DETERMINER) !== 0)
    ? next
    : null;
}

/** A name behind the verb that can be nothing but a subject. */
function nominativeAfter(sentence: Sentence, head: number): Named | null {
  const { words, names } = sentence;
  const after = names.find(
    (name) =>
      name.from > head &&
      (name.cases & NOMINATIVE) !== 0 &&
      (name.cases & ACCUSATIVE) === 0 &&
      chainOf(sentence, name, head).outer === 'bare',
  );
  return after && after.from - head < 8 && !words.slice(head, after.from).some((word) => isHardMark(word) || word.lower === ',')
    ? after
    : null;
}
