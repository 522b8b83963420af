import type { Frame } from './frame.js';
import { has, MEMORY } from './governor.js';
import { isHardMark, isTensed } from './grammar.js';
import { DETERMINER, NUMBER, PLURAL, SUBORDINATOR, type Word } from './words.js';

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
const SHORT_UNITS = new Set(['month', 'week', 'day']);

/** "three years after the invasion", "in the past 14 years", "two decades ago". */
function longAgo(words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 10); at < Math.min(words.length - 1, to + 10); at++) {
    const word = words[at];
    if (word === undefined || !UNITS.has(word.noun)) continue;
    const next = words[at + 1]?.lower;
    if (next === 'on' && at < from && endsPhrase(words[at + 2])) return true;
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

/** "Twelve years on: …": what follows looks back. */
const endsPhrase = (word: Word | undefined): boolean => word === undefined || isHardMark(word) || word.lower === ',' || word.lower === ':';

/** "five months after the coup": the noun only says when. */
function saysWhen(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= 1 && at > from - 5; at--) {
    const word = words[at];
    if (word === undefined || isHardMark(word) || word.form !== 0) return false;
    if (word.lower === 'after' || word.lower === 'since') return SHORT_UNITS.has(words[at - 1]?.noun ?? '');
  }
  return false;
}

/** "expels a diplomat over the killing of …", "delayed due to the blockade": the noun only says why. */
function saysWhy(words: readonly Word[], { hit: { from, cue, indicator } }: Frame): boolean {
  let at = from - 1;
  while (at > 0 && isModifier(words[at])) at--;
  const pair = `${words[at - 1]?.lower ?? ''} ${words[at]?.lower ?? ''}`;
  if (words[at]?.lower === 'over') return at > 1 && cue.weak === true && indicator === 'armed-conflict';
  return (pair === 'due to' || pair === 'because of') && indicator !== 'armed-conflict' && indicator !== 'repression';
}

const isModifier = (word: Word | undefined): boolean =>
  word !== undefined && word.mention < 0 && word.form === 0 && (word.classes & ~(DETERMINER | PLURAL)) === 0;

const WHICH_WORLD_WAR = new Set(['i', 'ii', 'one', 'two', '1', '2']);

/** A world war is named, and not as the last time that it was so bad. */
const ofWorldWar = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => {
    if (lower !== 'world' || words[at + 1]?.lower !== 'war') return false;
    const before = words[at - 1]?.lower ?? '';
    const first = before === 'first' || before === 'second';
    const since = words[first ? at - 2 : at - 1]?.lower === 'since' || words[at - 3]?.lower === 'since';
    return !since && (first || WHICH_WORLD_WAR.has(words[at + 2]?.lower ?? ''));
  });

const LONG_AGO = 5;
const MANY = new Set(
  'five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(
    ' ',
  ),
);

/** "Fifty years on", "a decade later": a title that looks back so far that the text does too. */
export function looksBack(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    if (!UNITS.has(word.noun) || !['on', 'ago', 'later'].includes(words[at + 1]?.lower ?? '')) return false;
    if (word.noun !== 'year') return true;
    const count = words[at - 1]?.lower ?? '';
    return MANY.has(count) || Number(count) >= LONG_AGO;
  });
}

const FRESH = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday overnight tonight'.split(' '));

/** Whether a sentence says that it tells of these days. */
export const isFresh = (words: readonly Word[]): boolean => words.some(({ lower }) => FRESH.has(lower));

/** Whether the clause speaks of what is long past: an anniversary, a museum, an earlier year. */
export function remembered(words: readonly Word[], near: readonly Word[], frame: Frame, year: number): boolean {
  const { from, to } = frame.hit;
  if (words[0]?.lower === 'on' && words[1]?.lower === 'this' && words[2]?.lower === 'day') return true;
  const ofMemory = near.findIndex((word) => has(MEMORY, word));
  if (ofMemory >= 0 && frame.hit.cue.as !== 'verb' && !near.slice(0, ofMemory).some(isTensed)) return true;
  if (
    frame.hit.cue.as === 'verb' &&
    ['which', 'that', 'when'].includes(words[from - 1]?.lower ?? '') &&
    words.slice(0, from).some(({ lower }) => lower === 'anniversary')
  )
    return true;
  const next = words[to + 1];
  if (next && frame.hit.cue.as === 'noun' && next.form === 0 && has(MEMORY, next)) return true;
  return ofWorldWar(words) || namesEarlierYear(words, from, to, year) || longAgo(words, from, to);
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
  if (frame.hit.cue.as === 'noun' && (sinceBefore(words, frame) || saysWhen(words, frame.hit.from))) return true;
  if (frame.hit.cue.as === 'noun' && saysWhy(words, frame)) return true;
  if (frame.hit.indicator === 'trade-disruption') return false;
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
