import type { Modality } from '../event.js';
import { BREAKING, DEMANDING, DENYING, DOUBTING, ENDING, PLANNING, REMEMBERING, THREATENING } from './data/governors.js';
import type { Frame } from './frame.js';
import { isHardMark, isTensed } from './grammar.js';
import { ING } from './morphology.js';
import { BE, MARK, NUMBER, SUBORDINATOR, type Word, wordBefore } from './words.js';

const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .filter((word) => !word.includes('-')),
  );
const THREAT = setOf(THREATENING);
const PLAN = setOf(PLANNING);
const DEMAND = setOf(DEMANDING);
/** It did not happen. */
export const DENY = setOf(DENYING);
const DOUBT = setOf(DOUBTING);
/** It is long ago. */
export const MEMORY = setOf(REMEMBERING);
/** They stop what they take as their object. */
export const END = setOf(ENDING);
/** They break a peace. */
export const BREAK = setOf(BREAKING);

/** Whether a word is one of the set, as the verb or the noun that it is here. */
export const has = (set: ReadonlySet<string>, word: Word): boolean =>
  set.has(word.lower) || (word.form !== 0 ? set.has(word.verb) : set.has(word.noun));

const CLAIMS = new Set(['claim', 'report', 'allegation', 'accusation', 'suggestion', 'rumour', 'rumor']);

const REACH = 9;

/** Words before the cue, in its clause, nearest first; what governs the cue is among them. */
export function governing(words: readonly Word[], from: number): { near: Word[]; start: number } {
  const near: Word[] = [];
  let at = from - 1;
  for (; at >= 0 && from - at <= REACH; at--) {
    const word = words[at];
    if (word === undefined || isHardMark(word) || word.lower === ',') break;
    if (
      (word.classes & SUBORDINATOR) !== 0 &&
      word.lower !== 'that' &&
      word.lower !== 'if' &&
      word.lower !== 'whether' &&
      word.lower !== 'before'
    )
      break;
    if ((word.classes & MARK) === 0) near.push(word);
    if (word.lower === 'if' || word.lower === 'whether' || word.lower === 'before') break;
  }
  return { near, start: at + 1 };
}

/** "efforts to end the fighting": it has not ended. */
const TRYING = new Set(['effort', 'bid', 'attempt', 'push', 'opportunity', 'chance', 'way', 'initiative']);

/** What the nearest governing word makes of the cue. */
export function governed(words: readonly Word[], near: readonly Word[], frame: Frame): Modality | null {
  if (isDeniedClaim(near)) return 'denied';
  const verbal = frame.hit.cue.as === 'verb';
  const head = words[frame.hit.head];
  const infinitive = verbal && (words[wordBefore(words, frame.hit.head)]?.lower === 'to' || head?.form === ING);
  if (infinitive && frame.hit.cue.ends && TRYING.has(words[wordBefore(words, frame.hit.head) - 1]?.noun ?? '')) return 'hypothetical';
  let tensed = 0;
  let meant: Modality | null = null;
  let coordinate = isCoordinate(words, frame);
  for (const [step, word] of near.entries()) {
    if (word.lower === 'if' || word.lower === 'whether') return 'hypothetical';
    if (word.mention >= 0) continue;
    if (word.lower === 'before' && verbal && head?.form === ING) return null;
    if (coordinate && isTensed(word) && (word.form & (head?.form ?? 0)) !== 0) {
      coordinate = false;
      continue;
    }
    if (has(DOUBT, word) && !isMonth(word, words)) return 'hypothetical';
    if (tensed > 0 && !infinitive && verbal) return meant;
    if (meant !== null && has(DENY, word)) return 'denied';
    if (word.lower === 'would') {
      meant = words.some((each) => each.lower === 'if') ? 'hypothetical' : 'planned';
      continue;
    }
    if (has(THREAT, word)) return frame.hit.cue.ends ? 'planned' : infinitive || !verbal ? 'threatened' : null;
    if (has(DENY, word) || (word.verb === 'reject' && near.some(({ noun }) => CLAIMS.has(noun)))) return 'denied';
    if (has(DEMAND, word) && (infinitive || !verbal || word.form === 0)) return 'demanded';
    if (word.lower === 'for' || word.lower === 'on') {
      if ((!verbal || infinitive || near[0]?.lower === 'be') && word.lower === 'for' && isSought(near[step + 1], near[step + 2]))
        return 'demanded';
      continue;
    }
    if (!verbal && READY.has(word.lower)) continue;
    if (has(PLAN, word) && (infinitive || !verbal || word.lower === 'will' || word.lower === 'shall'))
      return near.slice(step + 1).some((farther) => farther.form !== 0 && has(DENY, farther)) ? 'denied' : 'planned';
    if (word.verb === 'call' && word.form !== 0 && !verbal && near[step - 1]?.lower !== 'off') return 'demanded';
    if (isTensed(word) && word.verb !== 'be') tensed++;
    if (tensed > 1) return meant;
  }
  const to = verbal && words[wordBefore(words, frame.hit.head)]?.lower === 'to';
  if (meant !== null) return meant;
  if (!to) return null;
  if (headlineFuture(words, frame)) return 'planned';
  return isPurpose(words, frame) ? 'hypothetical' : null;
}

/** "calls for sanctions", "pressure mounts for a ceasefire": it is wanted, and not there. */
const SOUGHT = new Set([
  'call',
  'pressure',
  'push',
  'plea',
  'appeal',
  'demand',
  'clamour',
  'clamor',
  'campaign',
  'bid',
  'hope',
  'need',
  'case',
  'pleas',
]);
const isSought = (next: Word | undefined, farther: Word | undefined): boolean =>
  next !== undefined && (SOUGHT.has(next.noun) || SOUGHT.has(next.verb) || (MOUNTING.has(next.verb) && SOUGHT.has(farther?.noun ?? '')));
const MOUNTING = new Set(['mount', 'grow', 'build', 'rise', 'fade', 'dim', 'dwindle', 'intensify', 'increase']);

/** They say that something is about to be done only before an infinitive; before a noun they mean something else: "due to tariffs". */
const READY = new Set(['about', 'due', 'going', 'set', 'ready', 'poised', 'prepared']);

/** "May Day", "on 3 May": the month. */
const isMonth = (word: Word, words: readonly Word[]): boolean => {
  if (word.lower !== 'may' || word.text === 'may') return false;
  const at = words.indexOf(word);
  const next = words[at + 1];
  return (
    next?.lower === 'day' ||
    ((next?.classes ?? 0) & NUMBER) !== 0 ||
    ['in', 'on', 'of', 'since', 'last', 'by', 'until'].includes(words[at - 1]?.lower ?? '')
  );
};

/** "denied on Monday reports that troops had shelled a town": what a claim says is as true as its denial. */
function isDeniedClaim(near: readonly Word[]): boolean {
  const claim = near.findIndex(({ noun }, at) => CLAIMS.has(noun) && near[at - 1]?.lower === 'that');
  return claim > 0 && near.slice(claim + 1).some((word) => has(DENY, word) || (word.form !== 0 && REFUSING.has(word.verb)));
}

const REFUSING = new Set(['reject', 'dismiss', 'rubbish', 'refute', 'rebut']);

/** "dismissed a suit and accused …": two verbs side by side, neither of which governs the other. */
function isCoordinate(words: readonly Word[], { hit }: Frame): boolean {
  const head = words[hit.head];
  return hit.cue.as === 'verb' && head !== undefined && isTensed(head) && words[wordBefore(words, hit.head)]?.lower === 'and';
}

/** "US to impose tariffs": no tense verb before the infinitive. */
function headlineFuture(words: readonly Word[], frame: Frame): boolean {
  for (let at = frame.hit.head - 2; at >= 0 && at > frame.hit.head - 12; at--) {
    const word = words[at];
    if (word === undefined || isHardMark(word)) return true;
    if (SAYING.has(word.verb)) return true;
    if (word.form === ING) return false;
    if (isTensed(word) || (word.classes & BE) !== 0) return (word.classes & BE) !== 0;
  }
  return true;
}

const SAYING = new Set(['say', 'report', 'announce', 'confirm', 'claim', 'reveal', 'tell']);

/** Verbs that the infinitive completes: it is done. */
const COMPLETED = new Set(
  'agree decide vote move continue begin start use manage help join rush proceed return order choose opt resume have come send deploy fly'.split(
    ' ',
  ),
);

/** "arms clans to fight rebels": an infinitive of purpose says what for, not that it was done. */
function isPurpose(words: readonly Word[], frame: Frame): boolean {
  for (let at = frame.hit.head - 2; at >= 0 && at > frame.hit.head - 12; at--) {
    const word = words[at];
    if (word === undefined || isHardMark(word)) return false;
    if (SAYING.has(word.verb)) return false;
    if (isTensed(word) || word.form === ING) return !COMPLETED.has(word.verb);
  }
  return false;
}
