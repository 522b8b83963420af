import type { Mention } from '../countries/mentions.js';
import { BASE, ING, PAST, THIRD } from './morphology.js';
import { ADVERB, AUXILIARY, BE, MARK, NEGATION, PREPOSITION, PRONOUN, SUBORDINATOR, type Word, wordAfter, wordBefore } from './words.js';

/** A sentence cut into words, with the countries named in it. */
export interface Clauses {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

/** A mention as it stands to a cue: the preposition before it ('' when it stands bare). */
export interface Placed {
  readonly mention: Mention;
  readonly index: number;
  readonly prep: string;
}

/** The noun phrase before a verb, and which mention in it acts. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly agent: Placed | null;
  /** The second of two that act together: "India and Pakistan", "Thai and Cambodian troops". */
  readonly partner: Placed | null;
  readonly others: readonly Placed[];
}

const FINITE = BASE | THIRD | PAST;
const NOBODY: Subject = { from: 0, to: 0, agent: null, partner: null, others: [] };
const MAX_WALK = 28;
const MAX_DEPTH = 4;

/** Marks that end a clause; commas, quotation marks, hyphens and the full stop in a name do not. */
export const isHardMark = (word: Word): boolean =>
  (word.classes & MARK) !== 0 && word.mention < 0 && ![',', '"', "'", '-', '$', '%', '/', '&'].includes(word.lower);

/** Whether a word is here a verb that has a tense. */
export const isTensed = (word: Word): boolean => (word.form & FINITE) !== 0;

const startsClause = (word: Word): boolean =>
  (word.classes & SUBORDINATOR) !== 0 && word.lower !== 'than' && word.lower !== 'who' && word.lower !== 'which';

/** "urge Russia to withdraw": verbs whose object does what the infinitive says. */
const OBJECT_ACTS = new Set(
  `urge ask order tell call force allow let press push warn invite want expect beg compel permit authorise authorize instruct advise encourage
  persuade pressure lobby enable command help ban forbid bar prevent demand`
    .trim()
    .split(/\s+/),
);
const ACCUSING = new Set(
  'accuse blame suspect charge convict condemn denounce slam criticise criticize praise thank stop prevent'.split(' '),
);
const TAILS_OF_OTHERS = new Set(
  'backed allied aligned occupied held controlled supported funded made built bound linked owned flagged born brokered sponsored'.split(
    ' ',
  ),
);
const HEADS_OF_OTHERS = new Set(['pro', 'anti', 'ex', 'non', 'post']);

/** True when the mention only describes what follows ("Iran-backed", "anti-Israel") and does not act itself. */
export const describesOnly = (mention: Mention): boolean =>
  (mention.tail !== null && TAILS_OF_OTHERS.has(mention.tail)) || (mention.head !== null && HEADS_OF_OTHERS.has(mention.head));

/** The preposition that governs the noun phrase beginning left of `at`, looking no further than `from`. */
export function prepositionBefore(words: readonly Word[], at: number, from: number): string {
  for (let left = at - 1; left >= from; left--) {
    const word = words[left];
    if (word === undefined || word.lower === ',' || isHardMark(word) || isTensed(word)) return '';
    if ((word.classes & PREPOSITION) !== 0) return word.lower;
  }
  return '';
}

const AIDES = new Set(['adviser', 'advisor', 'aide', 'close', 'lawyer', 'spokesman', 'spokeswoman', 'spokesperson']);

/** "a top adviser to Merz", "the spokesman for Kim": whoever it is of acts through them. */
const ofAide = (words: readonly Word[], mention: Mention, prep: string): string =>
  (prep === 'to' || prep === 'for') && words[mention.from - 1]?.lower === prep && AIDES.has(words[mention.from - 2]?.noun ?? '')
    ? ''
    : prep;

const AGENT_PREPS = new Set(['', 'of', 'by', 'from']);

function subjectIn({ words, mentions }: Clauses, from: number, to: number): Subject {
  const placed: Placed[] = [];
  mentions.forEach((mention, index) => {
    if (mention.from >= from && mention.to <= to)
      placed.push({ mention, index, prep: ofAide(words, mention, prepositionBefore(words, mention.from, from)) });
  });
  const acting = placed.filter(({ mention }) => !describesOnly(mention));
  const agent = acting.find(({ prep }) => prep === '') ?? acting.find(({ prep }) => AGENT_PREPS.has(prep)) ?? null;
  const second = agent ? acting[acting.indexOf(agent) + 1] : undefined;
  const joined = second && agent && second.prep === agent.prep && joins(words, agent.mention, second.mention) ? second : null;
  return { from, to, agent, partner: joined, others: placed.filter((each) => each !== agent) };
}

/** "and" or a hyphen stands between two mentions, with no more than a title or a noun beside it. */
function joins(words: readonly Word[], one: Mention, other: Mention): boolean {
  const between = words.slice(one.to, other.from);
  return between.length <= 4 && between.some(({ lower }) => lower === 'and' || lower === '-' || lower === '&' || lower === '/');
}

function nearestVerb(words: readonly Word[], from: number): number {
  for (let left = from; left >= 0 && left > from - MAX_WALK; left--) {
    const word = words[left];
    if (word === undefined || isHardMark(word)) return -1;
    if (isTensed(word) || (word.form === ING && ((words[wordBefore(words, left)]?.classes ?? 0) & BE) !== 0)) return left;
  }
  return -1;
}

/** Behind these the words just before are another matter than the country before them: "Gaza after airstrikes that killed". */
const EARLIER = new Set('after amid amidst following during despite before'.split(' '));

/** The mention nearest before `at`, no more than eight words away. */
function mentionBefore({ words, mentions }: Clauses, at: number): Subject {
  for (let left = at; left >= 0 && left > at - 9; left--) {
    const index = words[left]?.mention ?? -1;
    const mention = mentions[index];
    if (index < 0 && left < at && EARLIER.has(words[left]?.lower ?? '')) return NOBODY;
    if (mention && !describesOnly(mention))
      return { from: mention.from, to: mention.to, agent: { mention, index, prep: '' }, partner: null, others: [] };
  }
  return NOBODY;
}

/** Who does what the verb at `head` says: the noun phrase before it, or that of the verb it hangs on. */
export function subjectOf(clauses: Clauses, head: number, depth = 0): Subject {
  const { words } = clauses;
  if (depth > MAX_DEPTH) return NOBODY;
  let at = head - 1;
  while (at >= 0) {
    const word = words[at];
    if (word === undefined || (word.classes & (AUXILIARY | ADVERB | NEGATION)) === 0 || word.mention >= 0) break;
    at--;
  }
  const before = words[at];
  if (before === undefined) return (words[head]?.form ?? 0) === ING ? subjectAfterComma(clauses, head) : NOBODY;
  if (before.lower === 'to') return infinitiveSubject(clauses, at, depth);
  if (before.lower === 'and' || before.lower === 'or' || before.lower === 'but' || before.lower === 'then')
    return chainSubject(clauses, at, depth);
  if (before.lower === 'who' || before.lower === 'which' || before.lower === 'that') return mentionBefore(clauses, at - 1);
  if ((words[head]?.form ?? 0) === ING && at === head - 1) return gerundSubject(clauses, head, at, depth);
  if (before.lower === ',') return afterAside(clauses, at, depth);
  return nounPhraseBefore(clauses, at);
}

/** "X, the leader of Y, attacked": steps over what stands between commas. */
function afterAside(clauses: Clauses, comma: number, depth: number): Subject {
  const verb = nearestVerb(clauses.words, comma - 1);
  if (verb < 0) return nounPhraseBefore(clauses, comma - 1);
  const inner = subjectOf(clauses, verb, depth + 1);
  return inner.agent ? inner : nounPhraseBefore(clauses, comma - 1);
}

function nounPhraseBefore(clauses: Clauses, end: number): Subject {
  let from = end;
  while (from >= 0 && from > end - MAX_WALK) {
    const word = clauses.words[from];
    if (word === undefined || isHardMark(word) || startsClause(word) || (isTensed(word) && !isReduced(clauses.words, from))) break;
    from--;
  }
  return subjectIn(clauses, lastPart(clauses.words, from + 1, end), end + 1);
}

/** What stands before the last comma is no part of the subject, unless the two make a list. */
function lastPart(words: readonly Word[], from: number, end: number): number {
  for (let at = end; at > from; at--) {
    if (words[at]?.lower !== ',') continue;
    const rest = words.slice(at + 1, end + 1);
    if (rest.some(({ mention }) => mention >= 0) && !listGoesOn(words, at)) return at + 1;
  }
  return from;
}

/** "drones launched from Iran hit": a past participle that hangs on the noun before it. */
const isReduced = (words: readonly Word[], at: number): boolean => {
  const next = words[wordAfter(words, at)];
  return (words[at]?.form ?? 0) === PAST && next !== undefined && (next.classes & PREPOSITION) !== 0;
};

function infinitiveSubject(clauses: Clauses, to: number, depth: number): Subject {
  const { words } = clauses;
  const verb = nearestVerb(words, to - 1);
  const governor = words[verb];
  if (verb < 0 || governor === undefined) return nounPhraseBefore(clauses, to - 1);
  if (OBJECT_ACTS.has(governor.verb)) {
    const object = mentionBefore(clauses, to - 1);
    if (object.agent && object.from > verb) return object;
  }
  const subject = subjectOf(clauses, verb, depth + 1);
  return subject.agent ? subject : nounPhraseBefore(clauses, to - 1);
}

/** The verb that one behind "and" goes with: of the same form, no infinitive when that is none. */
function verbBeside(words: readonly Word[], and: number): number {
  const form = words[wordAfter(words, and)]?.form ?? 0;
  for (let at = nearestVerb(words, and - 1); at >= 0; at = nearestVerb(words, at - 1)) {
    const left = words[wordBefore(words, at)];
    const loose = left?.lower === 'to' || (words[at + 1]?.lower === 'by' && ((left?.classes ?? 0) & BE) === 0);
    if (!loose && ((words[at]?.form ?? 0) & form) !== 0) return at;
  }
  return nearestVerb(words, and - 1);
}

function chainSubject(clauses: Clauses, and: number, depth: number): Subject {
  const verb = verbBeside(clauses.words, and);
  return verb < 0 ? nounPhraseBefore(clauses, and - 1) : subjectOf(clauses, verb, depth + 1);
}

function gerundSubject(clauses: Clauses, head: number, at: number, depth: number): Subject {
  const { words } = clauses;
  const before = words[at];
  if (before === undefined) return NOBODY;
  if (before.mention >= 0) return nounPhraseBefore(clauses, at);
  const verb = nearestVerb(words, at);
  if ((before.classes & PREPOSITION) !== 0 && verb >= 0 && ACCUSING.has(words[verb]?.verb ?? '')) return mentionBefore(clauses, at - 1);
  if (verb >= 0) return subjectOf(clauses, verb, depth + 1);
  const later = subjectAfterComma(clauses, head);
  return later.agent ? later : nounPhraseBefore(clauses, at);
}

/** "After annexing Crimea, Russia …": the subject comes after the comma. */
function subjectAfterComma(clauses: Clauses, head: number): Subject {
  const { words } = clauses;
  if (head > 4) return NOBODY;
  for (let at = head + 1; at < words.length && at < head + MAX_WALK; at++) {
    if (words[at]?.lower !== ',') continue;
    let end = at + 1;
    while (end < words.length && !isTensed(words[end] ?? NO_WORD) && !isHardMark(words[end] ?? NO_WORD)) end++;
    return subjectIn(clauses, at + 1, end);
  }
  return NOBODY;
}

/** Stands for the word beyond the end. */
export const NO_WORD: Word = { text: '', lower: '', start: 0, end: 0, verb: '', noun: '', classes: MARK, form: 0, mention: -1 };

/** Stands for the preposition in "the border with": whose border it is says where, unless the border is what is meant. */
export const BORDER = 'border with';
const BORDERS = new Set(['border', 'frontier']);

/** "the border with Jordan": the country is named to say where. */
export const isBorderOf = (words: readonly Word[], { from }: Mention): boolean =>
  words[from - 1]?.lower === 'with' && BORDERS.has(words[from - 2]?.noun ?? '');

/** Behind a verb these belong to it: "shoots down", "calls off". */
const PARTICLES = new Set(['down', 'up', 'off', 'out', 'over']);

/** The mentions after a cue in its clause, each with the preposition before it; `end` is where the clause ends. */
export function objectsOf({ words, mentions }: Clauses, after: number): { placed: Placed[]; end: number } {
  const placed: Placed[] = [];
  const last = words[after];
  let prep = last && (last.classes & PREPOSITION) !== 0 ? last.lower : '';
  let at = after + 1;
  for (; at < words.length && at <= after + MAX_WALK; at++) {
    const word = words[at];
    if (word === undefined || isHardMark(word) || (word.classes & SUBORDINATOR && word.lower !== 'than')) break;
    if (isTensed(word) && !isReduced(words, at) && word.mention < 0) break;
    if (word.lower === ',' && !listGoesOn(words, at)) break;
    if (word.lower === 'to' && (words[wordAfter(words, at)]?.form ?? 0) & BASE) break;
    if ((word.classes & PREPOSITION) !== 0 && !(at === after + 1 && PARTICLES.has(word.lower))) prep = word.lower;
    const mention = mentions[word.mention];
    if (mention && mention.from === at) placed.push({ mention, index: word.mention, prep: isBorderOf(words, mention) ? BORDER : prep });
  }
  return { placed, end: at };
}

const listGoesOn = (words: readonly Word[], comma: number): boolean => {
  const next = words[comma + 1];
  return next !== undefined && (next.mention >= 0 || next.lower === 'and') && (words[comma - 1]?.mention ?? -1) >= 0;
};

/** True when the verb at `head` is done to its subject: "was hit", "hit by missiles". */
export function isPassive(words: readonly Word[], head: number, last: number): boolean {
  if (((words[head]?.form ?? 0) & PAST) === 0) return false;
  const left = wordBefore(words, head);
  const before = words[left];
  if (before && (before.classes & BE) !== 0) return true;
  if (
    before?.lower === 'and' &&
    ((words[left - 1]?.form ?? 0) & PAST) !== 0 &&
    ((words[wordBefore(words, left - 1)]?.classes ?? 0) & BE) !== 0
  )
    return true;
  if (before && (before.classes & AUXILIARY) !== 0) return false;
  return byAfter(words, last) >= 0;
}

/** Index of the "by" that names who did it, or -1. */
export function byAfter(words: readonly Word[], last: number): number {
  for (let at = last + 1; at < words.length && at <= last + 6; at++) {
    const word = words[at];
    if (word === undefined || (word.classes & (MARK | SUBORDINATOR | PRONOUN)) !== 0 || isTensed(word)) return -1;
    if (word.lower === 'by') return (words[at + 1]?.form ?? 0) === ING || ((words[at + 1]?.classes ?? 0) & 512) !== 0 ? -1 : at;
  }
  return -1;
}
