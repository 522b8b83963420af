import { RELATION_LEXICON } from './data/relation-lexicon.js';
import { singular, verbForm } from './morphology.js';
import { type Match, matcherOf, matchesAt, patternsOf } from './pattern.js';
import { tokensOf } from './token.js';
import { AUXILIARY, BE, MARK, NEGATION, NUMBER, type Word, wordsOf } from './words.js';

/** Buckets that features are hashed into: the model holds numbers alone, no words of the texts it was fitted on. */
export const BUCKETS = 16_384;

/** A sentence as numbers: the buckets that are set, and how strongly. */
export type Features = ReadonlyMap<number, number>;

const SOURCE = 'sss';
const TARGET = 'ttt';

/** Weight of each group of features: three of surface and position, one of the lexicon's classes. */
const GROUP_WEIGHT = { surface: 0.577, lemmas: 0.577, position: 0.577, lexicon: 0.548 } as const;
type Group = keyof typeof GROUP_WEIGHT;

const LEXICON = matcherOf(RELATION_LEXICON.flatMap(([name, words]) => patternsOf(words, name)));
const FUTURE = new Set(
  'will would shall could may might plan plans planned intend intends expected set ready prepared consider considering willing due hope hopes to'.split(
    ' ',
  ),
);

/** FNV-1a, 32 bits, folded into the buckets. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) ^ (hash >>> 15)) & (BUCKETS - 1);
}

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

/** What is known of a masked sentence, by group. */
export function featureNames(sentence: string): Record<Group, Set<string>> {
  const words = wordsOf(tokensOf(sentence), []).filter(({ classes, lower }) => (classes & MARK) === 0 && lower !== "'s");
  const lemmas = words.map(lemmaOf);
  const source = lemmas.findIndex(({ word }) => word === SOURCE);
  const target = lemmas.findIndex(({ word }) => word === TARGET);
  return {
    surface: surfaceOf(lemmas, source, target),
    lemmas: lemmasOf(lemmas, source, target),
    position: positionOf(lemmas, source, target),
    lexicon: lexiconOf(words, source, target),
  };
}

/** A masked sentence as numbers; each group has length 1 before its weight. */
export function featuresOf(sentence: string): Features {
  const features = new Map<number, number>();
  const groups = featureNames(sentence);
  for (const group of Object.keys(GROUP_WEIGHT) as Group[]) {
    const names = groups[group];
    const value = GROUP_WEIGHT[group] / Math.sqrt(Math.max(1, names.size));
    for (const name of names) {
      const bucket = bucketOf(`${group}|${name}`);
      features.set(bucket, (features.get(bucket) ?? 0) + value);
    }
  }
  return features;
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
