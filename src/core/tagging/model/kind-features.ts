import { RELATION_LEXICON } from '../data/relation-lexicon.js';
import { matcherOf, matchesAt, patternsOf } from '../pattern.js';
import { hardness, ofDisaster } from '../topic.js';
import { FOURIER, fourier } from './fourier.js';
import type { Groups } from './sparse.js';
import { pooled } from './vectors.js';
import { type Line, labelOf, livenessOf, type Window } from './window.js';

/** Weights of the groups: words, classes of the lexicon and cues, what the rules made of them, and the whole. Chosen by cross-validation. */
const WEIGHTS = { words: 1, cues: 0.7, rules: 0.7, whole: 0.3, vectors: 1 } as const;

const LEXICON = matcherOf(RELATION_LEXICON.flatMap(([name, words]) => patternsOf(words, name)));

/** 'T' in a title, 'B' below it. */
const placeOf = ({ said }: Line): string => (said.in === 'title' ? 'T' : 'B');

function addWords(line: Line, names: Set<string>): void {
  const place = placeOf(line);
  const { pieces } = line;
  pieces.forEach(({ lemma }, at) => {
    const [next, second, third] = [pieces[at + 1]?.lemma, pieces[at + 2]?.lemma, pieces[at + 3]?.lemma];
    names.add(lemma).add(`${place}:${lemma}`);
    if (next === undefined) return;
    names.add(`${lemma}_${next}`).add(`${place}:${lemma}_${next}`);
    if (second !== undefined) names.add(`${lemma}_2_${second}`).add(`${lemma}_${next}_${second}`);
    if (third !== undefined) names.add(`${lemma}_3_${third}`);
  });
  if (line.said.words.at(-1)?.lower === '?') names.add(`QUESTION:${place}`);
}

function addLexicon(line: Line, names: Set<string>): void {
  const { words } = line.said;
  for (let at = 0; at < words.length; at++) {
    const matches = matchesAt(LEXICON, words, at);
    const longest = Math.max(0, ...matches.map((match) => match.at.length));
    for (const { means, at: where } of matches) {
      if (where.length !== longest) continue;
      names
        .add(`n:${means}`)
        .add(`c:${means.split('.', 1)[0]}`)
        .add(`${placeOf(line)}:n:${means}`);
    }
  }
}

const partiesNamed = ({ parties: { actor, recipient } }: Line['findings'][number]): string =>
  actor && recipient ? (actor.country === recipient.country ? 'home' : 'two') : actor ? 'act' : recipient ? 'rec' : 'none';

function addFindings(line: Line, cues: Set<string>, rules: Set<string>): void {
  for (const finding of line.findings) {
    const { hit, standing } = finding;
    const label = labelOf(hit.indicator, hit.cue.type, standing.polarity);
    const live = livenessOf(standing.modality);
    cues.add(`cue:${label}`).add(`cue:${label}:${hit.cue.weak ? 'weak' : 'sure'}:${hit.cue.as}`);
    cues.add(`cue:${label}:${standing.modality}`).add(`${placeOf(line)}cue:${label}:${live}`);
    if (!line.kept.has(finding)) {
      rules.add(`left:${label}:${live}:${partiesNamed(finding)}`);
      continue;
    }
    rules
      .add(`kept:${label}:${live}`)
      .add(`kept:${label}:${standing.modality}`)
      .add(`kept:${label}:${live}:${partiesNamed(finding)}`);
    rules.add(`${placeOf(line)}kept:${label}:${live}`);
    if (hit.cue.weak) rules.add(`weak:${label}:${live}`);
  }
}

function wholeOf({ lines, topic, past, countries }: Window): Set<string> {
  const names = new Set([`countries:${Math.min(countries.length, 4)}`]);
  for (const [name, is] of Object.entries(topic)) if (is) names.add(`topic:${name}`);
  if (past) names.add('past');
  if (lines.some(({ said }) => ofDisaster(said.words))) names.add('disaster');
  return names.add(`hard:${Math.min(3, Math.max(0, ...lines.map(({ said }) => hardness(said.words))))}`);
}

/** What is known of a window, by group. */
export function kindFeatures(window: Window): Groups {
  const [words, cues, rules] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const line of window.lines) {
    addWords(line, words);
    addLexicon(line, cues);
    addFindings(line, cues, rules);
  }
  return [
    { weight: WEIGHTS.words, names: words },
    { weight: WEIGHTS.cues, names: cues },
    { weight: WEIGHTS.rules, names: rules },
    { weight: WEIGHTS.whole, names: wholeOf(window) },
  ];
}

/** Fourier features a place: all words, those of the title, the verbs. */
const SHARE = Math.floor(FOURIER / 4);

/** Columns of the vectors' part. */
export const KIND_DENSE = 3 * SHARE;

/** What the words mean, as numbers. */
export function kindVectors({ lines }: Window): Float64Array {
  const plain = lines.flatMap((line) => line.pieces.filter(({ mention }) => mention < 0).map((piece) => ({ piece, line })));
  const places = [plain, plain.filter(({ line }) => line.said.in === 'title'), plain.filter(({ piece }) => piece.verb)];
  const out = new Float64Array(KIND_DENSE);
  places.forEach((place, at) => {
    fourier(pooled(place.map(({ piece }) => piece.word)), out, at * SHARE, SHARE, WEIGHTS.vectors / Math.sqrt(3));
  });
  return out;
}
