import { setOf } from './closed.js';
import { cueOf, type LanguageCue, type Pattern, type Place, patternOf } from './cue-lines.js';
import type { Lexicon } from './lexicon.js';
import { GERUND, INFINITIVE, PARTICIPLE } from './vocabulary.js';
import { CONJUNCTION, DETERMINER, isHardMark, isTensed, MARK, RELATIVE, SUBORDINATOR, type Word } from './words.js';

/** A cue found in a sentence. */
export interface Hit {
  readonly cue: LanguageCue;
  /** Index of the word that grammar turns on: the verb, or the first noun. */
  readonly head: number;
  readonly from: number;
  readonly to: number;
  /** Index of the word of the cue's word set, or -1. */
  readonly companion: number;
}

interface Candidate extends Hit {
  readonly covers: readonly number[];
  readonly score: number;
}

interface Entry {
  readonly pattern: Pattern;
  /** null: an idiom, which tells nothing. */
  readonly cue: LanguageCue | null;
}

/** The cues of a language by the first words of their patterns. */
export interface CueBook {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Compiles the cues and idioms of a lexicon, so that a text is read once however many there are. */
export function cueBookOf({ cues, idioms, sets }: Lexicon): CueBook {
  const byFirst = new Map<string, Entry[]>();
  const add = (pattern: Pattern, cue: LanguageCue | null): void => {
    for (const first of new Set((pattern[0]?.choices ?? []).map(([word = '']) => word)))
      byFirst.set(first, [...(byFirst.get(first) ?? []), { pattern, cue }]);
  };
  for (const cue of cues.map((line) => cueOf(line, sets))) for (const pattern of cue.patterns) add(pattern, cue);
  for (const line of idioms) add(patternOf(line, sets), null);
  return { byFirst, sets: new Map(Object.entries(sets).map(([name, words]) => [name, setOf(words)])) };
}

const isLight = (word: Word): boolean => (word.classes & DETERMINER) !== 0 || ['"', "'", '-', '¿', '¡'].includes(word.lower);
const blocks = (word: Word): boolean =>
  ((word.classes & MARK) !== 0 && !isLight(word)) ||
  (word.classes & SUBORDINATOR) !== 0 ||
  word.preposition?.roles[0]?.role === 'by' ||
  word.preposition?.roles[0]?.role === 'aside';

/** Index of the last word of a sequence that stands at `at`, or -1; articles and hyphens inside it do not count. */
function sequenceEnd(words: readonly Word[], at: number, sequence: readonly string[]): number {
  let index = at;
  for (const [step, wanted] of sequence.entries()) {
    if (step > 0) while (words[index] && isLight(words[index] as Word) && !words[index]?.names.includes(wanted)) index++;
    if (!words[index]?.names.includes(wanted)) return -1;
    index++;
  }
  return index - 1;
}

function placeEnd(words: readonly Word[], at: number, { choices }: Place): number {
  for (const sequence of choices) {
    const end = sequenceEnd(words, at, sequence);
    if (end >= 0) return end;
  }
  return -1;
}

/** Indexes of the words that match, or null. */
function matchAt(words: readonly Word[], start: number, pattern: Pattern): number[] | null {
  const first = placeEnd(words, start, pattern[0] as Place);
  if (first < 0) return null;
  const rest = pattern.length > 1 ? restAt(words, first + 1, pattern, 1) : [];
  return rest && [...range(start, first), ...rest];
}

/** The places of a pattern from `step` on, each within its gap; where one way leads nowhere the next is tried. */
function restAt(words: readonly Word[], from: number, pattern: Pattern, step: number): number[] | null {
  const place = pattern[step];
  if (place === undefined) return [];
  let free = 0;
  for (let index = from; index < words.length; index++) {
    const end = placeEnd(words, index, place);
    const rest = end >= 0 ? restAt(words, end + 1, pattern, step + 1) : null;
    if (rest) return [...range(index, end), ...rest];
    const word = words[index] as Word;
    if (blocks(word) || (!isLight(word) && ++free > place.gap)) return null;
  }
  return null;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step);

const REACH_RIGHT = 9;
const REACH_LEFT = 8;

/** The nearest word of a set after the cue in its clause, or before it; -1 when there is none. */
function companionOf(words: readonly Word[], head: number, last: number, set: ReadonlySet<string>): number {
  const belongs = (word: Word): boolean => (word.form === 0 || word.form === INFINITIVE) && word.names.some((name) => set.has(name));
  for (let at = last + 1; at < words.length && at <= last + REACH_RIGHT; at++) {
    const word = words[at] as Word;
    if (isHardMark(word) || (word.classes & SUBORDINATOR) !== 0 || isTensed(word)) break;
    if (belongs(word)) return at;
    if ((word.form & (INFINITIVE | GERUND)) !== 0 && at > last + 1) break;
  }
  const form = words[head]?.form ?? 0;
  for (let at = head - 1; at >= 0 && at >= head - REACH_LEFT; at--) {
    const word = words[at] as Word;
    if ((word.classes & RELATIVE) !== 0) {
      const owner = words[at - 1]?.lower === ',' ? at - 2 : at - 1;
      return words[owner] && belongs(words[owner] as Word) ? owner : -1;
    }
    if (isHardMark(word) || ((word.classes & SUBORDINATOR) !== 0 && at < head - 1) || (isTensed(word) && word.names.length > 1)) break;
    if ((word.classes & CONJUNCTION) !== 0 && (form & PARTICIPLE) === 0) break;
    if (belongs(word)) return at;
  }
  return -1;
}

function candidateOf(cue: LanguageCue, at: readonly number[], words: readonly Word[], { sets }: CueBook): Candidate | null {
  const head = at[0] ?? 0;
  const form = words[head]?.form ?? 0;
  if (cue.as === 'verb' && form === 0) return null;
  if (cue.as === 'noun' && form !== 0) return null;
  const to = at.at(-1) ?? head;
  const plain = cue.indicator === null ? -0.3 : 0;
  if (cue.with === undefined) return { cue, head, from: head, to, companion: -1, covers: at, score: at.length + plain };
  const companion = companionOf(words, head, to, sets.get(cue.with) ?? new Set());
  if (companion < 0) return null;
  const score = at.length + 0.8 + (companion > head ? 0.3 : 0) - Math.abs(companion - head) * 0.04;
  return { cue, head, from: head, to, companion, covers: [...at, companion], score };
}

/** The patterns that may begin with a word. */
function entriesOf({ names }: Word, { byFirst }: CueBook): readonly Entry[] {
  let found: readonly Entry[] = [];
  for (const name of names) {
    const entries = byFirst.get(name);
    if (entries) found = found.length === 0 ? entries : [...found, ...entries];
  }
  return found;
}

/** Every cue of a sentence. Of those that claim the same words the longest wins, and an idiom takes its words away. */
export function cuesIn(words: readonly Word[], book: CueBook): Hit[] {
  const candidates: Candidate[] = [];
  const masked = new Map<number, number>();
  words.forEach((word, at) => {
    for (const entry of entriesOf(word, book)) {
      const match = matchAt(words, at, entry.pattern);
      if (match === null) continue;
      if (entry.cue === null) for (const covered of match) masked.set(covered, Math.max(masked.get(covered) ?? 0, match.length));
      else {
        const candidate = candidateOf(entry.cue, match, words, book);
        if (candidate) candidates.push(candidate);
      }
    }
  });
  return chosen(candidates.filter(({ head, covers }) => (masked.get(head) ?? 0) < Math.max(covers.length, 1)));
}

function chosen(candidates: readonly Candidate[]): Hit[] {
  const taken = new Set<number>();
  const heads = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.from - b.from)) {
    if (heads.has(candidate.head) || taken.has(candidate.head) || candidate.covers.every((at) => taken.has(at))) continue;
    heads.add(candidate.head);
    for (const at of candidate.covers) taken.add(at);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.head - b.head);
}
