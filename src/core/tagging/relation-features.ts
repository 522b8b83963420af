import { RELATION_LEXICON } from './data/relation-lexicon.js';
import { FOURIER, fourier } from './model/fourier.js';
import { type Groups, type Sparse, sparseOf } from './model/sparse.js';
import { pooled } from './model/vectors.js';
import { singular, verbForm } from './morphology.js';
import { type Match, matcherOf, matchesAt, patternsOf } from './pattern.js';
import { tokensOf } from './token.js';
import { AUXILIARY, BE, MARK, NEGATION, NUMBER, type Word, wordsOf } from './words.js';

/** A sentence as numbers: hashed names of what stands where, and what the words of seven places mean. */
export interface Features {
  readonly sparse: Sparse;
  readonly dense: Float64Array;
}

const SOURCE = 'sss';
const TARGET = 'ttt';
/** Any other name of a country, so that none is learned by heart. */
const OTHER = 'ooo';

/** Weights of the groups, by cross-validation: three of surface and position, one of the lexicon's classes, and the places' vectors. */
const GROUP_WEIGHT = { surface: 0.577, lemmas: 0.577, position: 0.577, lexicon: 0.387 } as const;
type Group = keyof typeof GROUP_WEIGHT;

const LEXICON = matcherOf(RELATION_LEXICON.flatMap(([name, words]) => patternsOf(words, name)));
const FUTURE = new Set(
  'will would shall could may might plan plans planned intend intends expected set ready prepared consider considering willing due hope hopes to'.split(
    ' ',
  ),
);

/** Puts marks where the two spans stand; a span that is not found stands first (the source) or last (the target). */
export function masked(sentence: string, source: string, target: string): string {
  const low = sentence.toLowerCase();
  const spots = [
    { at: low.indexOf(source.toLowerCase()), length: source.length, mark: SOURCE },
    { at: low.indexOf(target.toLowerCase()), length: target.length, mark: TARGET },
  ];
  const found = spots.filter(({ at, length }) => at >= 0 && length > 0).sort((a, b) => b.at - a.at);
  let text = sentence;
  let last = Number.POSITIVE_INFINITY;
  for (const { at, length, mark } of found) {
    if (at + length > last) continue;
    text = `${text.slice(0, at)} ${mark} ${text.slice(at + length)}`;
    last = at;
  }
  return `${text.includes(SOURCE) ? '' : `${SOURCE} `}${text}${text.includes(TARGET) ? '' : ` ${TARGET}`}`;
}

interface Lemma {
  readonly word: string;
  readonly lemma: string;
  readonly verb: boolean;
  readonly classes: number;
}

function lemmaOf({ lower, classes }: Word): Lemma {
  const verb = lower === SOURCE || lower === TARGET ? undefined : verbForm(lower);
  if ((classes & NUMBER) !== 0 && /\d/.test(lower)) return { word: '#', lemma: '#', verb: false, classes };
  return { word: lower, lemma: verb?.lemma ?? singular(lower), verb: verb !== undefined, classes };
}

/** A masked sentence as it is looked at. */
interface Marked {
  readonly words: readonly Word[];
  readonly lemmas: readonly Lemma[];
  readonly source: number;
  readonly target: number;
}

function markedOf(sentence: string): Marked {
  const words = wordsOf(tokensOf(sentence), []).filter(({ classes, lower }) => (classes & MARK) === 0 && lower !== "'s");
  const lemmas = words.map(lemmaOf);
  return {
    words,
    lemmas,
    source: lemmas.findIndex(({ word }) => word === SOURCE),
    target: lemmas.findIndex(({ word }) => word === TARGET),
  };
}

/** The features of a sentence already read, for any two of its mentions: their words give way to the marks. */
export function pairGroups(words: readonly Word[]): (source: Span, target: Span) => Groups {
  const plain = words
    .map((word, at) => ({ word, lemma: lemmaOf(word), at }))
    .filter(({ word }) => (word.classes & MARK) === 0 && word.lower !== "'s");
  return (source, target) => {
    const [first, second] = [markOf(SOURCE, words, source), markOf(TARGET, words, target)];
    const kept = plain.flatMap((each) => {
      if (inside(each.at, source)) return each.at === source.from ? [first] : [];
      if (inside(each.at, target)) return each.at === target.from ? [second] : [];
      if (each.word.mention < 0) return [each];
      return words[each.at - 1]?.mention === each.word.mention ? [] : [markOf(OTHER, words, { from: each.at, to: each.at + 1 })];
    });
    const lemmas = kept.map(({ lemma }) => lemma);
    return groupsOf({
      words: kept.map(({ word }) => word),
      lemmas,
      source: lemmas.indexOf(first.lemma),
      target: lemmas.indexOf(second.lemma),
    });
  };
}

/** Words of a sentence, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const inside = (at: number, { from, to }: Span): boolean => at >= from && at < to;

/** A mark as a word in place of a span. */
function markOf(mark: string, words: readonly Word[], { from }: Span): { word: Word; lemma: Lemma } {
  const base = words[from];
  if (base === undefined) throw new RangeError(`no word ${from} in a sentence of ${words.length}`);
  const word = { ...base, text: mark, lower: mark, verb: '', noun: mark, classes: 0, form: 0 };
  return { word, lemma: { word: mark, lemma: mark, verb: false, classes: 0 } };
}

function namesOf({ words, lemmas, source, target }: Marked): Record<Group, Set<string>> {
  return {
    surface: surfaceOf(lemmas, source, target),
    lemmas: lemmasOf(lemmas, source, target),
    position: positionOf(lemmas, source, target),
    lexicon: lexiconOf(words, source, target),
  };
}

/** What is known of a masked sentence, by group; every name begins with its group. */
export const featureGroups = (sentence: string): Groups => groupsOf(markedOf(sentence));

function groupsOf(marked: Marked): Groups {
  const names = namesOf(marked);
  return (Object.keys(GROUP_WEIGHT) as Group[]).map((group) => ({ weight: GROUP_WEIGHT[group], prefix: `${group}|`, names: names[group] }));
}

/** A masked sentence as numbers. */
export function featuresOf(sentence: string): Features {
  return { sparse: sparseOf(featureGroups(sentence)), dense: placesOf(markedOf(sentence)) };
}

const PLACES = 7;

/** Words too common to say what a place means. */
const COMMON = new Set(
  'the a an of to and in for that on is was said with he as it by at from his be has are have but were not this who they had which will their or its one after also we would about up when out she into if no can been her us'.split(
    ' ',
  ),
);

/** What the words mean: of all, eight and four after the source, six before the target, between, the first verb and the second. */
function placesOf({ lemmas, source, target }: Marked): Float64Array {
  const words = lemmas.map(({ word }) => word);
  const telling = (some: readonly string[]): string[] => some.filter((word) => !COMMON.has(word) && word !== SOURCE && word !== TARGET);
  const [first, second] = verbsAfter(lemmas, source);
  const verb = (at: number | undefined): string[] => (at === undefined ? [] : [words[at] ?? '']);
  const places = [
    telling(words),
    words.slice(source + 1, source + 9),
    telling(words.slice(source + 1)).slice(0, 4),
    telling(words.slice(Math.max(0, target - 6), target)),
    telling(words.slice(Math.min(source, target) + 1, Math.max(source, target))),
    verb(first),
    verb(second),
  ];
  const out = new Float64Array(PLACES * FOURIER);
  places.forEach((place, at) => {
    fourier(pooled(place), out, at * FOURIER, FOURIER, 1 / Math.sqrt(PLACES));
  });
  return out;
}

const regionOf = (at: number, source: number, target: number): string =>
  at < Math.min(source, target) ? 'pre' : at < Math.max(source, target) ? 'mid' : 'post';

const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word);

function surfaceOf(lemmas: readonly Lemma[], source: number, target: number): Set<string> {
  const names = new Set([source < target ? 'order:source' : 'order:target']);
  const stems = lemmas.map(({ word }) => stem(word));
  stems.forEach((one, at) => {
    const region = regionOf(at, source, target);
    const next = stems[at + 1];
    names.add(one).add(`${region}:${one}`);
    if (next !== undefined) names.add(`${one}_${next}`).add(`${region}:${one}_${next}`);
    if (stems[at + 2] !== undefined) names.add(`${one}_${next}_${stems[at + 2]}`);
  });
  for (let step = 1; step <= 3; step++) {
    names.add(`S+:${stems[source + step]}`).add(`T-:${stems[target - step]}`);
  }
  return names;
}

function lemmasOf(lemmas: readonly Lemma[], source: number, target: number): Set<string> {
  const names = new Set<string>();
  lemmas.forEach(({ lemma }, at) => {
    names.add(lemma).add(`${regionOf(at, source, target)}:${lemma}`);
    for (const step of [1, 2, 3]) {
      const other = lemmas[at + step]?.lemma;
      if (other !== undefined) names.add(`${lemma}_${step}_${other}`);
    }
  });
  return names;
}

/** The verbs after the source and what is said of them, the words around both. */
function positionOf(lemmas: readonly Lemma[], source: number, target: number): Set<string> {
  const names = new Set<string>();
  const at = (index: number): string => lemmas[index]?.lemma ?? '';
  const verbs = verbsAfter(lemmas, source);
  const [first, second, third] = verbs;
  if (first !== undefined) {
    names
      .add(`v1:${at(first)}`)
      .add(`v1n:${at(first)}_${at(first + 1)}`)
      .add(`v1nn:${at(first)}_${at(first + 1)}_${at(first + 2)}`);
    names.add(`v1d:${first - source < 3 ? 'near' : first - source < 6 ? 'mid' : 'far'}`);
    const aux = lemmas.slice(source + 1, first);
    if (aux.some(({ classes }) => (classes & NEGATION) !== 0)) names.add('v1not').add(`v1not:${at(first)}`);
    if (aux.some(({ word }) => FUTURE.has(word))) names.add('v1will').add(`v1will:${at(first)}`);
    if (lemmas[first]?.word.endsWith('ing')) names.add('v1ing');
    for (let step = 1; step <= 5; step++) names.add(`v1w:${at(first)}~${at(first + step)}`);
    for (const later of [second, third]) if (later !== undefined) names.add(`v2:${at(later)}`).add(`v12:${at(first)}>${at(later)}`);
  }
  if (at(source - 1) === 'by') {
    names.add('byS');
    for (let back = source - 2; back >= Math.max(0, source - 6); back--) {
      if (lemmas[back]?.verb) {
        names.add(`v1:${at(back)}`).add(`pv:${at(back)}`);
        break;
      }
    }
  }
  for (let step = 1; step <= 6; step++) names.add(`S+6:${at(source + step)}`);
  for (let step = 1; step <= 3; step++) names.add(`S-3:${at(source - step)}`).add(`T+3:${at(target + step)}`);
  for (let step = 1; step <= 4; step++) names.add(`T-4:${at(target - step)}`);
  names.add(`T-1:${lemmas[target - 1]?.word ?? ''}`).add(`T-12:${at(target - 2)}_${lemmas[target - 1]?.word ?? ''}`);
  if (target < source) afterBe(lemmas, target, names);
  return names;
}

function verbsAfter(lemmas: readonly Lemma[], source: number): number[] {
  const verbs: number[] = [];
  for (let at = source + 1; at < lemmas.length && at < source + 22 && verbs.length < 3; at++) {
    const { verb, classes, word } = lemmas[at] ?? { verb: false, classes: 0, word: '' };
    if (verb && (classes & AUXILIARY) === 0 && word.length > 2) verbs.push(at);
  }
  return verbs;
}

function afterBe(lemmas: readonly Lemma[], target: number, names: Set<string>): void {
  for (let at = target + 1; at < target + 6; at++) {
    if (((lemmas[at]?.classes ?? 0) & BE) === 0) continue;
    names.add('Tbe');
    for (let step = 1; step <= 3; step++) names.add(`Tbe:${lemmas[at + step]?.lemma ?? ''}`);
    return;
  }
}

/** The classes of the lexicon, where they stand, and whether they are denied or still to come. */
function lexiconOf(words: readonly Word[], source: number, target: number): Set<string> {
  const names = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (const match of longest(matchesAt(LEXICON, words, at))) {
      const kind = match.means.split('.')[0] ?? '';
      const region = regionOf(at, source, target);
      names.add(`c:${kind}`).add(`n:${match.means}`).add(`r:${region}:${kind}`).add(`rn:${region}:${match.means}`);
      const before = words.slice(Math.max(0, at - 4), at);
      if (before.some(({ classes }) => (classes & NEGATION) !== 0)) names.add(`not:${kind}`);
      if (before.some(({ lower }) => FUTURE.has(lower))) names.add(`will:${kind}`);
    }
  }
  return names;
}

function longest(matches: readonly Match<string>[]): readonly Match<string>[] {
  const length = Math.max(0, ...matches.map(({ at }) => at.length));
  return matches.filter(({ at }) => at.length === length);
}
