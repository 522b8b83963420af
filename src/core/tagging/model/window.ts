import { INDICATOR_NAMES, type IndicatorName } from '../../codebook/indicators/index.js';
import type { CountryCode } from '../../country-code.js';
import { type Modality, POLARITIES, type Polarity } from '../../event.js';
import type { Finding, Said } from '../events-of.js';
import type { Topic } from '../topic.js';
import { type Piece, piecesOf, stateOf } from './pieces.js';

/** What the model tells apart: an indicator that rises, or one that eases. */
export interface Kind {
  readonly indicator: IndicatorName;
  readonly polarity: Polarity;
}

/** Every kind, in the order of the model's labels. */
export const KINDS: readonly Kind[] = INDICATOR_NAMES.flatMap((indicator) => POLARITIES.map((polarity) => ({ indicator, polarity })));

/** A sentence with what the rules found in it. */
export interface Line {
  readonly said: Said;
  readonly pieces: readonly Piece[];
  readonly findings: readonly Finding[];
  /** Those that the rules hold to be events. */
  readonly kept: ReadonlySet<Finding>;
}

/** Sentences that are judged together: a title with its lead, or one sentence further down. */
export interface Window {
  readonly lines: readonly Line[];
  readonly topic: Topic;
  /** The title looks far back. */
  readonly past: boolean;
  /** States named in it, in order of mention, those first that grammar alone brought in last. */
  readonly countries: readonly CountryCode[];
}

/** Makes a line of a sentence; its pieces are worked out when they are first asked for, since most lines never are. */
export function lineOf(said: Said, all: readonly Finding[], kept: readonly Finding[]): Line {
  let pieces: readonly Piece[] | null = null;
  return {
    said,
    findings: all,
    kept: new Set(kept),
    get pieces() {
      pieces ??= piecesOf(said.words, said.mentions);
      return pieces;
    },
  };
}

/** Makes a window of lines. */
export function windowOf(lines: readonly Line[], topic: Topic, past: boolean): Window {
  const countries = new Set<CountryCode>();
  for (const { pieces } of lines) for (const { country } of pieces) if (country !== null) countries.add(country);
  for (const { findings } of lines)
    for (const { parties } of findings)
      for (const party of [parties.actor, parties.recipient]) if (party) countries.add(stateOf(party.country));
  return { lines, topic, past, countries: [...countries] };
}

/** Modalities of what is going on, as one word. */
export const livenessOf = (modality: Modality): 'live' | 'dead' =>
  modality === 'denied' || modality === 'hypothetical' || modality === 'historical' ? 'dead' : 'live';

/** "armed-conflict:e" */
export const labelOf = (indicator: string | null, type: string, polarity: Polarity): string =>
  `${indicator ?? `plain.${type}`}:${polarity.charAt(0)}`;
