import type { Frame } from './frame.js';
import { has, MEMORY } from './governor.js';
import { isHardMark, isTensed } from './grammar.js';
import { NUMBER, SUBORDINATOR, type Word } from './words.js';

/** Months and years: is the year named in the clause an earlier one than that of the article? */
function namesEarlierYear(words: readonly Word[], from: number, to: number, year: number): boolean {
  for (let at = Math.max(0, from - 8); at < Math.min(words.length, to + 9); at++) {
    const word = words[at];
    if (word === undefined || (word.classes & NUMBER) === 0 || word.lower.length !== 4) continue;
    const named = Number(word.lower);
    if (named < 1400 || named >= year || Number.isNaN(named)) continue;
    const before = words[at - 1]?.lower ?? '';
    if (before === 'since' || before === 'until') continue;
    const between = words.slice(Math.min(at, from), Math.max(at, to));
    if (!between.some((each) => isHardMark(each) || (at < from && each.lower === ',') || (each.classes & SUBORDINATOR) !== 0)) return true;
  }
  return false;
}

const UNITS = new Set(['year', 'decade', 'century']);

/** "three years after the invasion", "in the past 14 years", "two decades ago". */
function longAgo(words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 10); at < Math.min(words.length - 1, to + 10); at++) {
    const word = words[at];
    if (word === undefined || !UNITS.has(word.noun)) continue;
    const next = words[at + 1]?.lower;
    const between = words.slice(Math.min(at, to), Math.max(at, from)).some((each) => isHardMark(each) || each.lower === ',');
    if (next === 'ago' && !between) return true;
    if (
      (next === 'after' || next === 'since' || next === 'from' || next === 'before') &&
      at < from &&
      !between &&
      !words.slice(at + 2, from).some((each) => isHardMark(each))
    )
      return true;
    const past = words
      .slice(Math.max(0, at - 4), at)
      .some((each) => each.lower === 'past' || each.lower === 'last' || each.lower === 'recent');
    if (past && word.lower !== 'year' && at < from) return true;
  }
  return false;
}

/** Whether the clause speaks of what is long past: an anniversary, a museum, an earlier year. */
export function remembered(words: readonly Word[], near: readonly Word[], frame: Frame, year: number): boolean {
  const { from, to } = frame.hit;
  if (words[0]?.lower === 'on' && words[1]?.lower === 'this' && words[2]?.lower === 'day') return true;
  const ofMemory = near.findIndex((word) => has(MEMORY, word));
  if (ofMemory >= 0 && frame.hit.cue.as !== 'verb' && !near.slice(0, ofMemory).some(isTensed)) return true;
  const next = words[to + 1];
  if (next && frame.hit.cue.as === 'noun' && has(MEMORY, next)) return true;
  return namesEarlierYear(words, from, to, year) || longAgo(words, from, to);
}

const WARS = new Set([
  'war',
  'invasion',
  'occupation',
  'conflict',
  'genocide',
  'crime',
  'cleansing',
  'aggression',
  'blitzkrieg',
  'operation',
  'campaign',
]);
const WAGING = new Set(
  'launch begin start open order wage expand widen escalate resume declare continue intensify step mount prepare threaten plan carry conduct unleash commit announce approve'.split(
    ' ',
  ),
);
const WAR_BREAKS_OUT = new Set('begin start erupt break escalate spread widen intensify loom rage resume enter'.split(' '));

/** "since the attack": a point in time. */
const sinceBefore = (words: readonly Word[], frame: Frame): boolean => {
  for (let at = frame.hit.from - 1; at >= 0 && at > frame.hit.from - 5; at--) if (words[at]?.lower === 'since') return true;
  return false;
};

/** A war that is only named: nobody wages it in this clause and it does not break out in it. */
export function isBackground(words: readonly Word[], frame: Frame): boolean {
  if (frame.hit.cue.as === 'noun' && sinceBefore(words, frame)) return true;
  if (frame.hit.cue.as !== 'noun' || frame.hit.cue.ends || !WARS.has(words[frame.hit.head]?.noun ?? '')) return false;
  const host = words[frame.host];
  if (host && WAGING.has(host.verb)) return false;
  for (let at = frame.hit.to + 1; at < words.length && at < frame.hit.to + 8; at++) {
    const word = words[at];
    if (word === undefined || isHardMark(word)) break;
    if (isTensed(word) && word.mention < 0) return !WAR_BREAKS_OUT.has(word.verb);
  }
  return true;
}
