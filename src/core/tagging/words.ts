import type { Mention } from '../countries/mentions.js';
import { readAs } from './dashes.js';
import { ADVERBS, AUXILIARIES, BE_FORMS, DETERMINERS, NEGATIONS, PLURALS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './data/closed.js';
import { COMPOUNDING, CROWD_VERBS } from './data/neighbours.js';
import { BASE, ING, NOUNLIKE, PAST, singular, THIRD, verbForm } from './morphology.js';
import type { Token } from './token.js';

/** Closed classes of words, as bits. */
export const PREPOSITION = 1;
export const DETERMINER = 2;
export const PRONOUN = 4;
export const SUBORDINATOR = 8;
export const AUXILIARY = 16;
export const BE = 32;
export const ADVERB = 64;
export const NEGATION = 128;
export const MARK = 256;
export const NUMBER = 512;
export const PLURAL = 1024;
const GRAMMAR = PREPOSITION | DETERMINER | PRONOUN | SUBORDINATOR | AUXILIARY | NUMBER;

/** A token with what grammar needs to know of it. */
export interface Word extends Token {
  /** The verb it may be a form of, '' when none. */
  readonly verb: string;
  /** The noun in the singular. */
  readonly noun: string;
  /** Which closed classes it belongs to. */
  readonly classes: number;
  /** Which form of the verb it is here, 0 when it is none here; decided by its neighbours. */
  form: number;
  /** Index of the mention it belongs to, or -1. */
  mention: number;
}

const CLASSES = new Map<string, number>();
for (const [words, bit] of [
  [PREPOSITIONS, PREPOSITION],
  [DETERMINERS, DETERMINER],
  [PRONOUNS, PRONOUN],
  [SUBORDINATORS, SUBORDINATOR],
  [AUXILIARIES, AUXILIARY],
  [BE_FORMS, BE],
  [ADVERBS, ADVERB],
  [NEGATIONS, NEGATION],
  [PLURALS, PLURAL],
] as const) {
  for (const word of words.trim().split(/\s+/)) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);
}

const LETTER = /[\p{L}\p{N}$€£%]/u;

function classesOf(lower: string): number {
  const known = CLASSES.get(lower);
  if (known !== undefined) return known;
  const code = lower.charCodeAt(0);
  if (code >= 48 && code <= 57) return NUMBER;
  if (code >= 97 && code <= 122) return lower.endsWith('ly') && lower.length > 4 ? ADVERB : 0;
  return LETTER.test(lower) || lower === "'s" ? 0 : MARK;
}

interface Known {
  readonly verb: string;
  readonly noun: string;
  readonly classes: number;
  readonly form: number;
}

/** What was worked out for a word once holds for ever; bounded so that junk cannot fill the memory. */
const KNOWN = new Map<string, Known>();
const KNOWN_LIMIT = 50_000;

function know(lower: string): Known {
  const before = KNOWN.get(lower);
  if (before !== undefined) return before;
  const classes = classesOf(lower);
  const verb = (classes & (GRAMMAR | MARK)) === 0 ? verbForm(lower) : undefined;
  const known = { verb: verb?.lemma ?? '', noun: singular(lower), classes, form: verb?.bits ?? 0 };
  if (KNOWN.size >= KNOWN_LIMIT) KNOWN.clear();
  KNOWN.set(lower, known);
  return known;
}

/** The words of a sentence, each with its verb form decided; `mentions` are those of the same tokens. */
export function wordsOf(tokens: readonly Token[], mentions: readonly Mention[]): Word[] {
  const words = tokens.map(({ text, start, end }, index): Word => {
    const lower = readAs(tokens, index);
    return { text, lower, start, end, ...know(lower), mention: -1 };
  });
  mentions.forEach((mention, index) => {
    for (let at = mention.from; at < mention.to; at++) {
      const word = words[at];
      if (word) word.mention = index;
    }
  });
  for (let at = 0; at < words.length; at++) decideForm(words, at, mentions);
  return words;
}

/** "test-fires", "re-opens": the verb begins with its prefix. */
const PREFIXES = new Set(['test', 're', 'co', 'pre', 'counter', 'de']);

/** Index of the last word before `at` that is no adverb and no mark of quotation, or -1. */
export function wordBefore(words: readonly Word[], at: number): number {
  let left = at - 1;
  if (words[left]?.lower === '-' && PREFIXES.has(words[left - 1]?.lower ?? '')) left -= 2;
  while (left >= 0) {
    const word = words[left];
    if (word === undefined || !((word.classes & ADVERB) !== 0 || word.lower === '"' || word.lower === "'")) break;
    left--;
  }
  return left;
}

/** Index of the next word after `at` that is no adverb and no mark of quotation; the length when there is none. */
export function wordAfter(words: readonly Word[], at: number): number {
  let right = at + 1;
  while (right < words.length) {
    const word = words[right];
    if (word === undefined || !((word.classes & ADVERB) !== 0 || word.lower === '"' || word.lower === "'")) break;
    right++;
  }
  return right;
}

const isPlural = (word: Word): boolean =>
  (word.classes & PLURAL) !== 0 || (word.lower.endsWith('s') && word.noun !== word.lower) || /.(?:men|people)$/.test(word.lower);
const DESCRIBING = new Set(['demonym']);
const COMPOUND = new Set(COMPOUNDING.trim().split(/\s+/));

/** What follows them is no verb without an ending: "the most direct route". */
const OPENS_NOUN = new Set(['the', 'a', 'an', 'most', 'its', 'their', 'his', 'our', 'my']);

/** A word that can be noun or verb is a verb only where its neighbours say so. */
function decideForm(words: Word[], at: number, mentions: readonly Mention[]): void {
  const word = words[at];
  if (word === undefined || word.form === 0) return;
  if (word.mention >= 0) {
    word.form = 0;
    return;
  }
  if ((word.form & NOUNLIKE) === 0) {
    if ((word.form & BASE) !== 0 && OPENS_NOUN.has(words[at - 1]?.lower ?? '')) word.form = 0;
    if (word.form === PAST || word.form === ING) word.form = participleHere(words, at) ? 0 : word.form;
    return;
  }
  const verbal = isVerbHere(words, at, mentions);
  word.form = verbal ? word.form & ~NOUNLIKE : 0;
}

/** "detained journalists", "the disputed border": a participle that describes the noun after it. */
function participleHere(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1];
  if (next === undefined || next.mention >= 0 || (next.classes & ~PLURAL) !== 0 || (next.form !== 0 && (next.form & NOUNLIKE) === 0))
    return false;
  if (before === undefined) return next.verb === '' || (words[at]?.form ?? 0) === PAST;
  if (before.lower === "'s" || before.lower === '-') return true;
  if ((before.classes & (BE | AUXILIARY)) !== 0) return false;
  return (before.classes & (DETERMINER | PREPOSITION | NUMBER)) !== 0 && (words[at]?.form ?? 0) === PAST;
}

function isVerbHere(words: readonly Word[], at: number, mentions: readonly Mention[]): boolean {
  const word = words[at];
  const left = wordBefore(words, at);
  const before = words[left];
  if (word === undefined || before === undefined) return false;
  if (before.lower === 'to') return (word.form & BASE) !== 0 && !isGoalTo(words, left);
  if ((before.classes & AUXILIARY) !== 0) return (before.classes & BE) === 0 || (word.form & (PAST | ING)) !== 0;
  if ((before.classes & PRONOUN) !== 0 && before.mention < 0) return true;
  if ((before.classes & NUMBER) !== 0 && isCrowd(before.lower)) return (word.form & BASE) !== 0 && MARCHING.has(word.verb);
  if ((before.classes & (DETERMINER | PREPOSITION | NUMBER | MARK)) !== 0 || before.lower === "'s") return false;
  if (word.lower === 'forces') return (takesObject(words, at) || /^[A-Z]/.test(words[at + 1]?.text ?? '')) && !verbFollows(words, at);
  if (before.lower === 'and' || before.lower === 'or') return coordinated(words, left, word);
  if (nounAfterwards(words, at) || verbEarlier(words, at)) return false;
  if (COMPOUND.has(before.lower)) return takesObject(words, at) && !verbFollows(words, at);
  if (before.mention >= 0) return verbAfterMention(word, mentions[before.mention], words, at);
  if (before.verb === 'help' && before.form !== 0) return (word.form & BASE) !== 0 && !endsPhrase(words[at + 1]);
  if (before.form !== 0) return false;
  if (isPlural(before)) return (word.form & (BASE | PAST)) !== 0;
  return (word.form & (THIRD | PAST)) !== 0 && (hasObject(words, at) || !verbFollows(words, at));
}

const endsPhrase = (word: Word | undefined): boolean => word === undefined || (word.classes & (MARK | PREPOSITION | SUBORDINATOR)) !== 0;

/** "100,000 march": so many that they are people. */
const isCrowd = (lower: string): boolean => lower.length > 3 && (lower.includes(',') || lower.includes('.') || lower.length > 4);
const MARCHING = new Set(CROWD_VERBS.split(' '));

const SPANS = new Set('day days week weeks month months year years hour hours night time'.split(' '));

/** "captures 28 pirates": an article or a number follows that begins no span of time. */
function hasObject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || (next.classes & (DETERMINER | NUMBER)) === 0 || next.lower === 'this' || next.lower === 'that') return false;
  return !SPANS.has(words[at + 2]?.lower ?? '');
}

const SPEAKING = new Set(['say', 'claim', 'report', 'warn', 'confirm', 'announce', 'fear', 'tell', 'deny']);

/** The clause has its verb already: "tightens chip export controls". */
function verbEarlier(words: readonly Word[], at: number): boolean {
  for (let left = at - 1; left >= 0 && left > at - 9; left--) {
    const word = words[left];
    if (word === undefined || ((word.classes & (MARK | SUBORDINATOR)) !== 0 && word.lower !== '-') || word.lower === 'and') return false;
    if ((word.form & (THIRD | BASE | PAST)) !== 0) {
      if (word.form === PAST && HANGING.has(words[left + 1]?.lower ?? '') && takesObject(words, at)) continue;
      return !SPEAKING.has(word.verb);
    }
  }
  return false;
}

/** "a rocket fired from Sinai hits": a participle that hangs on the noun before it is not the verb of the clause. */
const HANGING = new Set(['from', 'by', 'near']);

/** "to attack" after a noun or verb is an infinitive; "response to attack on" is a noun. */
const isGoalTo = (words: readonly Word[], to: number): boolean =>
  ['response', 'reaction', 'due', 'prior', 'thanks'].includes(words[to - 1]?.lower ?? '');

const coordinated = (words: readonly Word[], and: number, word: Word): boolean => {
  for (let at = and - 1; at >= 0 && at > and - 8; at--) {
    const form = words[at]?.form ?? 0;
    if (form !== 0) return (form & word.form & (BASE | THIRD | PAST)) !== 0;
  }
  return false;
};

const ATTACKS = new Set([
  'strike',
  'attack',
  'raid',
  'assault',
  'siege',
  'ban',
  'sanction',
  'war',
  'protest',
  'fire',
  'vote',
  'shelling',
  'threat',
]);
const nounAfterwards = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]?.lower;
  const word = words[at];
  if (word === undefined || !ATTACKS.has(word.noun)) return false;
  return next === 'on' || next === 'against' || next === 'by' || next === 'of' || next === 'from';
};

function verbAfterMention(word: Word, mention: Mention | undefined, words: readonly Word[], at: number): boolean {
  if (mention === undefined || mention.head === 'anti' || mention.head === 'pro') return false;
  const led = words[mention.from - 1];
  if (led?.lower === 'to' && words[mention.from - 2]?.lower === 'loyal') return takesObject(words, at);
  if (
    led &&
    (led.classes & PREPOSITION) !== 0 &&
    (led.classes & SUBORDINATOR) === 0 &&
    !['of', 'in', 'from', 'at', 'near'].includes(led.lower)
  )
    return false;
  if (mention.people) return (word.form & (BASE | PAST)) !== 0;
  if (DESCRIBING.has(mention.kind)) return false;
  if (mention.text.endsWith('s') && (mention.kind === 'group' || mention.kind === 'institution')) return true;
  if (led?.lower === '-' && (words[mention.from - 2]?.mention ?? -1) >= 0) return takesObject(words, at);
  if ((word.form & (THIRD | PAST)) !== 0) return takesObject(words, at) || !verbFollows(words, at);
  return mention.kind === 'group' || mention.kind === 'institution' || manyDo(words, mention.from);
}

const QUARTERS = new Set('northern southern eastern western central nearby'.split(' '));

/** "India and Pakistan trade blows", "India, Pakistan trade blows", "police in Tehran arrest": the phrase that ends in this mention is plural. */
function manyDo(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && ((words[at]?.classes ?? 0) & DETERMINER || QUARTERS.has(words[at]?.lower ?? ''))) at--;
  const before = words[at];
  if (before === undefined) return false;
  if (before.lower === 'and' || (before.lower === ',' && at > 0 && words[0]?.mention === words[at - 1]?.mention)) return true;
  const head = words[at - 1];
  return ['in', 'of', 'from', 'at', 'near'].includes(before.lower) && head !== undefined && isPlural(head);
}

/** What follows can only be the object of a verb: a country, an article, a number. */
function takesObject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && (next.mention >= 0 || (next.classes & (DETERMINER | NUMBER)) !== 0);
}

/** A sure verb that follows before the clause ends: what stands here is then its subject. */
function verbFollows(words: readonly Word[], at: number): boolean {
  for (let right = at + 1; right < words.length && right < at + 9; right++) {
    const word = words[right];
    if (word === undefined || (word.classes & (MARK | SUBORDINATOR)) !== 0 || word.lower === 'to' || word.lower === 'and') return false;
    if ((word.classes & AUXILIARY) !== 0 && word.lower !== "'s") return true;
    const known = know(word.lower);
    if (word.mention < 0 && (known.form & NOUNLIKE) === 0 && (known.form & (THIRD | BASE)) !== 0) return true;
    if (word.mention < 0 && known.form === PAST) return !participleHere(words, right);
  }
  return false;
}
