import type { Modality, Polarity } from '../../event.js';
import type { Frame } from './frame.js';
import type { Sentence } from './phrase.js';
import { groupStart } from './subject.js';
import { CONDITIONAL, FUTURE, GERUND, INFINITIVE, PARTICIPLE, PAST, SUBJUNCTIVE } from './vocabulary.js';
import { CONDITION, DETERMINER, isHardMark, isTensed, NEGATION, SUBORDINATOR, WILL, type Word } from './words.js';

/** Lemmas that decide what becomes of a cue. */
export interface Governors {
  readonly threatening: ReadonlySet<string>;
  readonly planning: ReadonlySet<string>;
  readonly demanding: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  readonly doubting: ReadonlySet<string>;
  readonly remembering: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
  readonly breaking: ReadonlySet<string>;
  readonly completed: ReadonlySet<string>;
  readonly longUnits: ReadonlySet<string>;
  readonly ago: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly oldTimes: ReadonlySet<string>;
}

/** Whether it happened, and which way it moves risk. */
export interface Standing {
  readonly modality: Modality;
  readonly polarity: Polarity;
}

const REACH = 10;
const is = (word: Word, set: ReadonlySet<string>): boolean => word.names.some((name) => set.has(name));

/** Words before the cue that may govern it, nearest first. */
function governing(words: readonly Word[], from: number): Word[] {
  const near: Word[] = [];
  for (let at = from - 1; at >= 0 && from - at <= REACH; at--) {
    const word = words[at] as Word;
    if (isHardMark(word) && word.lower !== '¿') break;
    if (word.lower === ',' && !near.some((each) => (each.classes & SUBORDINATOR) !== 0)) break;
    near.push(word);
    if ((word.classes & CONDITION) !== 0) break;
  }
  return near;
}

/** What the words around a cue make of it; `year` is that of the article. */
export function standingOf({ words }: Sentence, frame: Frame, governors: Governors, year: number): Standing {
  const { cue } = frame.hit;
  const ended = isEnded(words, frame, governors);
  const polarity: Polarity = (cue.ends ?? false) !== ended ? 'de-escalatory' : 'escalatory';
  return { polarity, modality: modalityOf(words, frame, governors, year, ended) };
}

function isEnded(words: readonly Word[], { hit, verb }: Frame, governors: Governors): boolean {
  const set = hit.cue.ends ? governors.breaking : governors.ending;
  const governor = words[verb];
  if (verb >= 0 && verb !== hit.head && governor && is(governor, set)) return true;
  if (hit.cue.as === 'noun' && isEndedBehind(words, hit.to, set)) return true;
  for (let at = hit.head - 1; at >= 0 && at > hit.head - 5; at--) {
    const word = words[at] as Word;
    if (isHardMark(word) || word.lower === ',' || isTensed(word)) return false;
    if (is(word, set)) return true;
  }
  return false;
}

/** "las sanciones fueron levantadas": the verb right behind the noun phrase, passive or reflexive. */
function isEndedBehind(words: readonly Word[], to: number, set: ReadonlySet<string>): boolean {
  for (let at = to + 1; at < words.length && at <= to + 7; at++) {
    const word = words[at] as Word;
    if (isHardMark(word) || (word.classes & SUBORDINATOR) !== 0) return false;
    if (word.form !== 0 && word.mention < 0) {
      const group = words.slice(groupStart(words, at), at + 1);
      const suffers = (word.form & 128) !== 0 || (word.form & 256) !== 0 || group.some(({ key }) => key === 'se');
      return suffers && is(word, set);
    }
  }
  return false;
}

function modalityOf(words: readonly Word[], frame: Frame, governors: Governors, year: number, ended: boolean): Modality {
  const { hit } = frame;
  if (words.at(-1)?.lower === '?' || words[0]?.lower === '¿') return 'hypothetical';
  if (isPast(words, hit.from, hit.to, governors, year)) return 'historical';
  const verb = hit.cue.as === 'noun' ? frame.verb : hit.head;
  const group = verb >= 0 ? words.slice(groupStart(words, verb), verb + 1) : [];
  if (group.some(({ classes }) => (classes & NEGATION) !== 0)) return 'denied';
  const near = governing(words, hit.from);
  const governed = byGovernor(near, words[hit.head], frame, governors);
  if (governed !== null) return governed;
  const form = group.at(-1)?.form ?? 0;
  const helper = group.slice(0, -1).reduce((bits, each) => bits | each.form, 0);
  if (((form | helper) & CONDITIONAL) !== 0 && !isTensedOtherwise(form))
    return near.some((each) => is(each, governors.planning)) || isToldAsFuture(near) ? 'planned' : 'hypothetical';
  if (group.some(({ classes }) => (classes & WILL) !== 0) || ((form | helper) & FUTURE) !== 0) return hit.cue.said ?? 'planned';
  if (hit.cue.said && !ended) return hit.cue.said;
  if (form === INFINITIVE && verb === hit.head) return isDone(words, verb, governors) ? 'asserted' : 'hypothetical';
  return 'asserted';
}

/** "a annoncé qu'il reconnaîtrait": the conditional is the future of what was said. */
function isToldAsFuture(near: readonly Word[]): boolean {
  const that = near.findIndex(({ classes }) => (classes & SUBORDINATOR) !== 0);
  return that >= 0 && near.slice(that + 1).some(({ form }) => (form & (PAST | PARTICIPLE)) !== 0);
}

const isTensedOtherwise = (form: number): boolean => (form & ~(CONDITIONAL | SUBJUNCTIVE)) !== 0;

/** What the nearest governing word says of the cue; null when none does. */
function byGovernor(near: readonly Word[], head: Word | undefined, { hit }: Frame, governors: Governors): Modality | null {
  const verbal = hit.cue.as !== 'noun' && (head?.form ?? 0) !== 0;
  const nonfinite = ((head?.form ?? 0) & (INFINITIVE | GERUND | SUBJUNCTIVE)) !== 0;
  let that = false;
  let meant: Modality | null = null;
  let tensed = 0;
  for (const word of near) {
    if ((word.classes & CONDITION) !== 0) return 'hypothetical';
    if ((word.classes & SUBORDINATOR) !== 0) {
      that = true;
      continue;
    }
    if (word.mention >= 0) continue;
    if ((!verbal || meant !== null) && (word.classes & NEGATION) !== 0 && tensed === 0) return 'denied';
    const governs = tensed === 0;
    if (governs && is(word, governors.doubting)) return 'hypothetical';
    if (governs && is(word, governors.denying)) return 'denied';
    if (governs && is(word, governors.threatening) && hit.cue.said === undefined && (nonfinite || !verbal || that))
      return hit.cue.ends ? 'planned' : 'threatened';
    if (governs && is(word, governors.demanding) && (nonfinite || !verbal || word.form === 0)) return 'demanded';
    if (governs && is(word, governors.planning) && meant === null && (nonfinite || !verbal || word.form === 0)) meant = 'planned';
    if (governs && is(word, governors.remembering)) return 'historical';
    if (isTensed(word)) {
      if ((word.form & CONDITIONAL) !== 0 && word.form < INFINITIVE && (nonfinite || !verbal)) return 'hypothetical';
      if (word.form === FUTURE && (nonfinite || !verbal)) return 'planned';
      tensed++;
    }
  }
  return meant;
}

/** "decide cerrar" is done, "para cerrar" is not. */
function isDone(words: readonly Word[], head: number, governors: Governors): boolean {
  for (let at = head - 1; at >= 0 && at > head - 8; at--) {
    const word = words[at] as Word;
    if (isHardMark(word)) return false;
    if (word.preposition?.roles[0]?.role === 'for') return false;
    if (is(word, governors.completed)) return true;
  }
  return false;
}

/** An earlier year, an anniversary, "hace diez años", "tres meses después del golpe". */
function isPast(words: readonly Word[], from: number, to: number, governors: Governors, year: number): boolean {
  const [first, last] = clauseAround(words, from, to);
  for (let at = first; at <= last; at++) {
    const word = words[at] as Word;
    if (is(word, governors.oldTimes)) return true;
    if (/^\d{4}$/.test(word.key) && Number(word.key) >= 1400 && Number(word.key) < year && !sinceBefore(words, at)) return true;
    if (is(word, governors.longUnits) && isLongAgo(words, at, from, governors)) return true;
  }
  return false;
}

/** How far from a cue words still date it. */
const DATES = 12;

function clauseAround(words: readonly Word[], from: number, to: number): [number, number] {
  let first = from;
  while (first > 0 && from - first < DATES && !isHardMark(words[first - 1] as Word)) first--;
  let last = to;
  while (last + 1 < words.length && last - to < DATES && !isHardMark(words[last + 1] as Word)) last++;
  return [first, last];
}

const sinceBefore = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.preposition?.roles[0]?.role === 'from' || words[at - 2]?.preposition?.roles[0]?.role === 'from';

function isLongAgo(words: readonly Word[], at: number, from: number, { ago, after }: Governors): boolean {
  const near = [-4, -3, -2, -1, 1, 2]
    .map((step) => words[at + step])
    .filter((word): word is Word => word !== undefined && (word.classes & DETERMINER) === 0);
  return (
    near.some((word) => is(word, ago)) ||
    [1, 2].some((step) => at + step < from && words[at + step] !== undefined && is(words[at + step] as Word, after))
  );
}
