import type { Cue } from '../codebook/cue.js';
import { type IndicatorName, indicators } from '../codebook/indicators/index.js';
import { plainEvents } from '../codebook/plain-events.js';
import { wordSet } from '../codebook/word-sets.js';
import { IDIOMS } from './data/idioms.js';
import { ING, PAST, THIRD } from './morphology.js';
import { matcherOf, matchesAt, patternsOf } from './pattern.js';
import { DETERMINER, MARK, PLURAL, PREPOSITION, SUBORDINATOR, type Word } from './words.js';

/** What a pattern of the codebook tells; null: an idiom, which tells nothing. */
interface Meaning {
  readonly cue: Cue;
  readonly indicator: IndicatorName | null;
}

/** A cue found in a sentence. */
export interface CueHit extends Meaning {
  /** Index of the word that grammar turns on: the verb, or the last noun. */
  readonly head: number;
  /** First and last index of the words that matched. */
  readonly from: number;
  readonly to: number;
  /** Index of the word of the cue's word set, or -1. */
  readonly companion: number;
}

interface Candidate extends CueHit {
  readonly covers: readonly number[];
  readonly score: number;
}

const ALL: readonly Meaning[] = [
  ...indicators.flatMap((indicator) => indicator.cues.map((cue) => ({ cue, indicator: indicator.name as IndicatorName }))),
  ...plainEvents.map((cue) => ({ cue, indicator: null })),
];
const CUES = matcherOf(ALL.flatMap((meaning) => patternsOf(meaning.cue.words, meaning)));
const IDIOM = matcherOf(IDIOMS.flatMap((words) => patternsOf(words, null)));

/** Nouns of force that are verbs too, and others like them. */
export const DEEDS: ReadonlySet<string> = new Set(
  'strike attack raid airstrike bombing shelling bombardment assault blast explosion ambush barrage offensive incursion gunfire fire'.split(
    ' ',
  ),
);

const REACH_RIGHT = 9;
const REACH_LEFT = 7;

const endsClause = (word: Word): boolean =>
  ((word.classes & MARK) !== 0 && !["'", '"', '-', ',', '$'].includes(word.lower)) ||
  ((word.classes & SUBORDINATOR) !== 0 && word.lower !== 'than');

/** Sets whose words suffer: before the verb they count only when it is in the past participle. */
const BARE_LEFT = new Set(['CRITIC', 'OUTLET', 'GATE', 'GOODS', 'ASSET', 'SHIP', 'PERSON', 'CAPTIVE', 'DIPLOMAT']);

/** Nouns that make the word before them mean something else: "trade talks", "oil minister". */
const COMPOUND_HEADS = new Set(
  `exemption waiver relief truce exclusion reprieve pause delay rebate refund deadline threat letter revenue ruling talk deal negotiation war minister agreement pact summit official company firm price market ministry chief expert group representative giant executive
  stock share sector spokesman spokeswoman agency secretary commissioner plan proposal commission association producer maker exporter worker dispute`
    .trim()
    .split(/\s+/),
);

/** "de-escalate the war": the prefix turns the word round. */
const UNDOING = new Set(['de', 'non', 'un']);

/** "renews calls for sanctions": what is called for is not renewed. */
const WISHES = new Set(['call', 'push', 'demand', 'appeal', 'plea', 'hope', 'support', 'vote']);

/** What stands behind them is another matter. */
const ASIDE = new Set(['despite', 'amid', 'amidst', 'during', 'via']);

/** "to counter the tariffs": the verb after "to", though it might be a noun. */
function beginsClause(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  const next = words[at + 1];
  if (verb === undefined || verb.mention >= 0) return false;
  return verb.form !== 0 || (verb.verb !== '' && next !== undefined && (next.mention >= 0 || (next.classes & DETERMINER) !== 0));
}

/** The nearest word of the set after the verb in its clause, or before it; -1 when there is none. */
function companionOf(words: readonly Word[], head: number, last: number, setName: string, eases: boolean): number {
  const set = wordSet(setName);
  const belongs = (word: Word): boolean => set.has(word.noun) || set.has(word.lower);
  const modifies = (at: number): boolean => COMPOUND_HEADS.has(words[at + 1]?.noun ?? '');
  for (let at = last + 1; at < words.length && at <= last + REACH_RIGHT; at++) {
    const word = words[at];
    if (word === undefined || endsClause(word)) break;
    if ((word.form !== 0 && word.form !== ING && at > last + 1) || ASIDE.has(word.lower)) break;
    if (word.lower === 'to' && beginsClause(words, at + 1)) break;
    if (word.lower === 'for' && (words[at + 1]?.form === ING || WISHES.has(words[at - 1]?.noun ?? ''))) break;
    if (setName === 'PLACE' && (word.classes & PREPOSITION) !== 0 && word.lower !== 'of' && word.lower !== 'over') break;
    if (belongs(word) && word.form === 0 && !modifies(at)) return at;
  }
  if (words[head - 1]?.lower === 'to') return -1;
  if (BARE_LEFT.has(setName) && !eases && ((words[head]?.form ?? 0) & PAST) === 0) return -1;
  for (let at = head - 1; at >= 0 && at >= head - REACH_LEFT; at--) {
    const word = words[at];
    if (word === undefined || endsClause(word) || word.lower === 'and' || (word.form & ~ING) !== 0) break;
    if (belongs(word) && (word.form === 0 || word.form === ING)) return at;
  }
  return -1;
}

function headOf(cue: Cue, at: readonly number[], words: readonly Word[]): number {
  if (cue.as === 'verb') return at[0] ?? 0;
  for (let index = at.length - 1; index > 0; index--) {
    const word = words[at[index] ?? 0];
    if (word && (word.classes & PREPOSITION) === 0) return at[index] ?? 0;
  }
  return at[0] ?? 0;
}

const BEFORE_NOUNS = new Set('a an the its their his her this these in of from to near into inside across'.split(' '));

/** "in occupied Crimea", "the jailed editor": a participle that only describes what follows it. */
function describes(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if ((words[at]?.form ?? 0) !== PAST || next === undefined || !BEFORE_NOUNS.has(words[at - 1]?.lower ?? '')) return false;
  return next.mention >= 0 || (next.form === 0 && (next.classes & ~PLURAL) === 0);
}

const BEFORE_DEEDS = new Set('after amid over following on despite from about of following against'.split(' '));

/** "after Iran strikes", "Iran strikes put …": behind a name and with nothing struck, the plural of a deed and no verb. */
function isDeedOf(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || before.mention < 0 || (word.form & ~THIRD) !== 0 || !DEEDS.has(word.noun)) return false;
  const next = words[at + 1];
  const after = words[at + 2];
  if (next !== undefined && next.verb !== '' && next.mention < 0 && next.classes === 0 && after !== undefined)
    if (after.mention >= 0 || (after.classes & DETERMINER) !== 0) return true;
  let first = at - 1;
  while (first > 0 && words[first - 1]?.mention === before.mention) first--;
  return (next === undefined || (next.classes & MARK) !== 0) && BEFORE_DEEDS.has(words[first - 1]?.lower ?? '');
}

/** "40 bombers in a drone attack", "bombed targets": what a phrase says of bombs and bombers is not said of them here. */
const strays = (cue: Cue, at: readonly number[], words: readonly Word[]): boolean =>
  cue.as === 'phrase' &&
  cue.type === 'ASSAULT' &&
  ((words[at[0] ?? 0]?.form !== 0 && MUNITION_VERBS.has(words[at[0] ?? 0]?.verb ?? '')) ||
    (words[at.at(-1) ?? 0]?.form === 0 &&
      words.slice(at[0], at.at(-1)).some(({ lower }, step) => STRAYING.has(lower) && !at.includes((at[0] ?? 0) + step))));

const MUNITION_VERBS = new Set(['bomb', 'shell', 'mortar', 'rocket']);
const STRAYING = new Set(['in', 'at', 'on', 'with', 'for', 'to']);

/** A noun cue is no verb here and a verb cue is one. */
function stands(cue: Cue, head: number, words: readonly Word[]): boolean {
  const form = words[head]?.form ?? 0;
  if (cue.as === 'verb')
    return (
      form !== 0 &&
      !describes(words, head) &&
      !isDeedOf(words, head) &&
      !(form === ING && ((words[head - 1]?.classes ?? 0) & DETERMINER) !== 0)
    );
  return cue.as === 'phrase' || form === 0 || form === ING || isDeedOf(words, head);
}

function candidateOf({ cue, indicator }: Meaning, at: readonly number[], words: readonly Word[]): Candidate | null {
  const head = headOf(cue, at, words);
  if (!stands(cue, head, words) || strays(cue, at, words)) return null;
  const from = at[0] ?? 0;
  if (words[from - 1]?.lower === '-' && UNDOING.has(words[from - 2]?.lower ?? '')) return null;
  const to = at.at(-1) ?? from;
  if (cue.with === undefined)
    return { cue, indicator, head, from, to, companion: -1, covers: at, score: at.length + (indicator === null ? -0.3 : 0) };
  const companion = companionOf(words, head, to, cue.with, cue.ends ?? false);
  if (companion < 0) return null;
  const score = at.length + 0.8 + (companion > head ? 0.3 : 0) - Math.abs(companion - head) * 0.04;
  return { cue, indicator, head, from, to, companion, covers: [...at, companion], score };
}

/** Every cue of a sentence. Of those that claim the same words the longest wins, and an idiom takes its words away. */
export function cuesIn(words: readonly Word[]): CueHit[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const match of matchesAt(CUES, words, at)) {
      const candidate = candidateOf(match.means, match.at, words);
      if (candidate) candidates.push(candidate);
    }
  }
  if (candidates.length === 0) return [];
  const idioms: { covers: readonly number[]; score: number }[] = [];
  for (let at = 0; at < words.length; at++)
    for (const match of matchesAt(IDIOM, words, at)) idioms.push({ covers: match.at, score: match.at.length });
  return choose(candidates, idioms);
}

/** "agree to ceasefire talks": the compound that takes up the last word of a pattern is what is meant. */
function cuts(longer: Candidate, one: Candidate): boolean {
  if (longer.from <= one.from || longer.from > one.to || longer.to < one.to || longer.indicator === one.indicator) return false;
  return (
    longer.head > one.to ||
    (longer.to === one.to &&
      longer.covers.length >= one.covers.length &&
      longer.to - longer.from + 1 === longer.covers.length &&
      longer.to > longer.from)
  );
}

/** "dies after a heart attack": the pattern ends in an idiom that began before it took it up. */
function breaksInto({ covers, companion, to }: Candidate, idiom: readonly number[]): boolean {
  if (covers.length < 2 || companion === to || idiom.length < 2) return false;
  const last = idiom.at(-1);
  return last === to && !covers.includes(idiom[0] ?? -1) && (idiom[0] ?? 0) > (covers[0] ?? 0) && (idiom.at(-1) ?? 0) - (idiom[0] ?? 0) < 3;
}

function choose(candidates: Candidate[], idioms: readonly { covers: readonly number[]; score: number }[]): CueHit[] {
  const masked = new Map<number, number>();
  for (const { covers, score } of idioms) for (const at of covers) masked.set(at, Math.max(masked.get(at) ?? 0, score));
  const maskOf = (at: number): number => masked.get(at) ?? 0;
  const open = candidates.filter((one) => {
    const { covers, head, score } = one;
    if (covers.some((at) => at !== head && maskOf(at) > 1 && maskOf(at) >= covers.length)) return false;
    if (idioms.some((idiom) => breaksInto(one, idiom.covers))) return false;
    return maskOf(head) < Math.max(score, 1.5) || maskOf(head) < covers.length;
  });
  const cutting = open.filter(({ cue }) => cue.as !== 'verb');
  const cut = (one: Candidate): boolean => one.to > one.from && cutting.some((longer) => cuts(longer, one));
  const whole = open.filter((one) => !cut(one));
  whole.sort((a, b) => b.score - a.score || a.from - b.from);
  const taken = new Set<number>();
  const heads = new Set<number>();
  const chosen: Candidate[] = [];
  for (const candidate of whole) {
    if (heads.has(candidate.head) || candidate.covers.every((at) => taken.has(at))) continue;
    heads.add(candidate.head);
    for (const at of candidate.covers) taken.add(at);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.head - b.head);
}
