import type { Mention } from '../../countries/mentions.js';
import type { CountryCode } from '../../country-code.js';
import { pairGroups } from '../relation-features.js';
import { PAIR } from './data/pair.js';
import { linearOf, scoresOf } from './linear.js';
import { type Sparse, sparseOf } from './sparse.js';
import { KINDS, type Line, type Window } from './window.js';

/** Countries of a sentence whose sides are looked at, and sentences of a window. */
const MOST = { countries: 3, lines: 4 } as const;

/** A reading of one sentence: this state does something to that one. */
export interface Side {
  readonly line: Line;
  readonly actor: CountryCode;
  readonly recipient: CountryCode;
  readonly sparse: Sparse;
}

/** Labels of the model of sides: the kinds, and nothing. */
export const SIDE_LABELS = KINDS.length + 1;

const MODEL = linearOf(PAIR);

/** The first mention of every state in a sentence. */
function named({ pieces, said }: Line): [CountryCode, Mention][] {
  const first = new Map<CountryCode, Mention>();
  for (const { country, mention } of pieces) {
    const at = said.mentions[mention];
    if (country !== null && at && !first.has(country)) first.set(country, at);
  }
  return [...first].slice(0, MOST.countries);
}

/** Every way round that two states of a sentence may stand. */
export function sidesOf({ lines }: Pick<Window, 'lines'>): Side[] {
  return lines.slice(0, MOST.lines).flatMap((line) => {
    const states = named(line);
    if (states.length < 2) return [];
    const groups = pairGroups(line.said.words);
    return states.flatMap(([recipient, target]) =>
      states
        .filter(([actor]) => actor !== recipient)
        .map(([actor, source]): Side => ({ line, actor, recipient, sparse: sparseOf(groups(source, target)) })),
    );
  });
}

/** A side with how far its sentence speaks for each kind. */
export interface Scored extends Side {
  readonly scores: Float64Array;
}

/** What the model says of sides. */
export const scoredSides = (sides: readonly Side[]): Scored[] => sides.map((side) => ({ ...side, scores: scoresOf(MODEL, side.sparse) }));

/** The best that any pair has for each kind; zero where there is no pair. */
export function bestOf(scores: readonly Float64Array[]): Float64Array {
  const best = new Float64Array(KINDS.length);
  for (const some of scores) for (let kind = 0; kind < KINDS.length; kind++) best[kind] = Math.max(best[kind] as number, some[kind] ?? 0);
  return best;
}
