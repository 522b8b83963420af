import type { Modality, Polarity } from '../event.js';
import type { Frame } from './frame.js';
import { BREAK, DENY, END, governed, governing, has } from './governor.js';
import { type Clauses, isHardMark, isTensed } from './grammar.js';
import { isBackground, remembered } from './history.js';
import { ADVERB, AUXILIARY, BE, MARK, NEGATION, PREPOSITION, SUBORDINATOR, type Word, wordBefore } from './words.js';

/** Whether it happened, and whether it makes things worse. */
export interface Standing {
  readonly modality: Modality;
  readonly polarity: Polarity;
}

function negated(words: readonly Word[], frame: Frame): boolean {
  let steps = 0;
  for (let at = frame.hit.from - 1; at >= 0 && steps < 4; at--) {
    const word = words[at];
    if (word === undefined || (word.classes & MARK) !== 0) break;
    if ((word.classes & NEGATION) !== 0 && !inName(words, at))
      return !(
        words[at + 1]?.lower === 'only' ||
        words[at + 1]?.lower === 'just' ||
        (word.lower === 'without' && frame.hit.cue.as === 'verb')
      );
    if (isTensed(word) && frame.hit.cue.as === 'verb') break;
    steps++;
  }
  const host = frame.host;
  if (host >= 0 && host !== frame.hit.head) {
    const before = words[wordBefore(words, host)];
    if (before && (before.classes & NEGATION) !== 0) return true;
    for (let at = host - 1; at >= 0 && at > host - 4; at--)
      if (((words[at]?.classes ?? 0) & NEGATION) !== 0 && !inName(words, at)) return true;
  }
  return startsWithNo(words, frame);
}

/** Names that begin with a no: a movement, a party, a film. */
const NAMED_NO = new Set(['kings', 'labels', 'other']);

/** "No Kings" protests: the no belongs to a name, or to words quoted before the cue. */
const inName = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'no' &&
  (NAMED_NO.has(words[at + 1]?.lower ?? '') || (isQuote(words[at - 1]) && words.slice(at + 1, at + 4).some(isQuote)));

const isQuote = (word: Word | undefined): boolean => word?.lower === '"' || word?.lower === "'";

/** "No invasion of Ukraine is planned": the no before the noun. */
const startsWithNo = (words: readonly Word[], frame: Frame): boolean => {
  for (let at = frame.hit.from - 1; at >= 0 && at > frame.hit.from - 4; at--)
    if ((words[at]?.lower === 'no' || words[at]?.lower === 'zero') && !inName(words, at)) return true;
  return false;
};

function isQuestion(words: readonly Word[]): boolean {
  const last = words.at(-1)?.lower === '"' ? words.at(-2) : words.at(-1);
  return last?.lower === '?' && !(words[0]?.lower === 'who' || words[0]?.lower === 'why');
}

function rejectedLater(words: readonly Word[], frame: Frame): boolean {
  for (let at = frame.hit.to + 1; at < words.length && at < frame.hit.to + 12; at++) {
    const word = words[at];
    if (word === undefined || isHardMark(word)) return false;
    if (frame.hit.cue.as !== 'verb' && isTensed(word)) return has(DENY, word) || words[at - 1]?.lower === 'not';
  }
  return false;
}

/** The verb that takes the noun as its object or subject turns it round: "ends the siege", "truce collapses". */
function turned(words: readonly Word[], frame: Frame): boolean {
  if (frame.hit.cue.as !== 'noun') return false;
  const set = frame.hit.cue.ends ? BREAK : END;
  const host = words[frame.host];
  const taken = !words
    .slice(frame.host + 1, frame.hit.from)
    .some((word) => word.lower !== 'of' && word.lower !== 'off' && (word.classes & PREPOSITION) !== 0);
  const off = host?.verb === 'call' && words[frame.host + 1]?.lower === 'off';
  if (host && taken && (off || has(set, host)) && frame.hit.from - frame.host <= 6) return true;
  for (let at = frame.hit.from - 1; at >= 0 && at > frame.hit.from - 4; at--) {
    const word = words[at];
    if (
      word &&
      word.form === 0 &&
      [
        'end',
        'ending',
        'suspending',
        'halting',
        'collapse',
        'breakdown',
        'violation',
        'breach',
        'halt',
        'lifting',
        'suspension',
        'easing',
        'pause',
        'failure',
        'rejection',
      ].includes(word.lower)
    ) {
      return frame.hit.cue.ends ? word.lower !== 'pause' && word.lower !== 'easing' : word.lower !== 'breach' && word.lower !== 'violation';
    }
  }
  for (let at = frame.hit.to + 1; at < words.length && at < frame.hit.to + 7; at++) {
    const word = words[at];
    if (word === undefined || isHardMark(word) || word.lower === ',' || (word.classes & SUBORDINATOR) !== 0) return false;
    if (isTensed(word) && word.mention < 0 && (word.classes & BE) === 0) return has(set, word) && standsAlone(words, at);
  }
  return false;
}

/** The verb takes no object: "sanctions lifted", "the truce collapses". */
const standsAlone = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next === undefined || (next.mention < 0 && (next.classes & (MARK | SUBORDINATOR | PREPOSITION | ADVERB | AUXILIARY)) !== 0);
};

const OPEN = new Set(['would', 'could', 'might', 'may']);
/** "meeting possible", "summit in doubt". */
const UNSURE = new Set(['possible', 'likely', 'unlikely', 'uncertain', 'conceivable', 'thinkable', 'imminent', 'plausible']);

/** "would not be", "could bring": what the noun's own verb leaves open. */
function openAfter(words: readonly Word[], frame: Frame): boolean {
  if (frame.hit.cue.as !== 'noun') return false;
  for (let at = frame.hit.to + 1; at < words.length && at < frame.hit.to + 10; at++) {
    const word = words[at];
    if (word === undefined || isHardMark(word) || word.lower === ',' || (word.classes & SUBORDINATOR) !== 0) return false;
    if (OPEN.has(word.lower) || (at === frame.hit.to + 1 && UNSURE.has(word.lower))) return true;
    if (isTensed(word) && word.mention < 0) return false;
  }
  return false;
}

/** Whether what a cue tells is so, and whether it eases; `year` is that of the article. */
export function standingOf(clauses: Clauses, frame: Frame, year: number): Standing {
  const { words } = clauses;
  const { cue } = frame.hit;
  const flipped = turned(words, frame);
  const eases = (cue.ends ?? false) !== flipped;
  const polarity: Polarity = eases ? 'de-escalatory' : 'escalatory';
  const { near } = governing(words, frame.hit.from);
  const modality = modalityOf(words, near, frame, year);
  const refused =
    modality === 'denied' && cue.ends && cue.type === 'CONSULT' && (startsWithNo(words, frame) || rejectedLater(words, frame));
  return refused ? { polarity: 'escalatory', modality: 'asserted' } : { polarity, modality };
}

function modalityOf(words: readonly Word[], near: readonly Word[], frame: Frame, year: number): Modality {
  const { cue } = frame.hit;
  if (cue.ends && near.slice(0, 4).some(({ lower }) => lower === 'toward' || lower === 'towards')) return 'hypothetical';
  if (remembered(words, near, frame, year) || isBackground(words, frame)) return 'historical';
  if (negated(words, frame)) return 'denied';
  const from = governed(words, near, frame);
  if (from === 'hypothetical' || from === 'denied') return from;
  if (isQuestion(words) || openAfter(words, frame)) return 'hypothetical';
  if (rejectedLater(words, frame)) return 'denied';
  if (counterfactual(words, frame)) return 'hypothetical';
  return cue.said ?? from ?? 'asserted';
}

const counterfactual = (words: readonly Word[], frame: Frame): boolean => {
  for (let at = frame.hit.head - 1; at >= 0 && at > frame.hit.head - 25; at--) {
    const word = words[at];
    if (word === undefined || word.lower === ';') return false;
    if (word.lower === 'if')
      return (
        !words.slice(at, frame.hit.head).some((each) => each.lower === ',') ||
        words.some((each) => each.lower === 'would' || each.lower === 'could')
      );
  }
  return false;
};
