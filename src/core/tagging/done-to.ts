import type { CueHit } from './cues.js';
import { isHardMark, type Placed } from './grammar.js';
import { PAST } from './morphology.js';
import { DETERMINER, NUMBER, PREPOSITION, SUBORDINATOR, type Word } from './words.js';

const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);

/** "struck on Friday a convoy": past the day the verb has an object after all. */
function takesObjectLater(words: readonly Word[], at: number): boolean {
  const day = words[at]?.lower === 'on' || words[at]?.lower === 'in' ? at + 1 : at;
  const next = words[day + 1];
  if (!DAYS.has(words[day]?.lower ?? '') || next === undefined) return false;
  return next.mention >= 0 || (next.classes & (DETERMINER | NUMBER)) !== 0;
}

/** Nobody did it in so many words when the subject is what was closed, lifted or arrested. */
export function doneToSubject(hit: CueHit, words: readonly Word[], objects: readonly Placed[]): boolean {
  if (((words[hit.head]?.form ?? 0) & PAST) === 0 || hit.cue.as !== 'verb') return false;
  if (hit.companion >= 0) return hit.companion < hit.head;
  const next = words[hit.to + 1];
  if (hit.cue.type === 'ACCUSE')
    return next !== undefined && ['of', 'on', 'as', 'after', 'over'].includes(next.lower) && hit.to === hit.head;
  if (takesObjectLater(words, hit.to + 1)) return false;
  const ends = next === undefined || isHardMark(next) || next.lower === ',' || (next.classes & (PREPOSITION | SUBORDINATOR)) !== 0;
  return ends && hit.to === hit.head && !objects.some(({ prep }) => prep === '') && hit.cue.type !== 'THREATEN';
}
