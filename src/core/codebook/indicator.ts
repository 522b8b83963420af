import type { Cue } from './cue.js';

/** A sentence of ours and what the tagger must find in it: "TR > IL", "PL > BY eases", "nothing". */
export type Example = readonly [sentence: string, found: string];

/** One kind of risk: what counts, what does not, how much it weighs, and the words that tell it. */
export interface Indicator {
  readonly name: string;
  readonly label: string;
  /** One sentence: the definition. */
  readonly summary: string;
  readonly counts: readonly string[];
  readonly doesNotCount: readonly string[];
  /** Share of an event's severity that reaches the composite score, 0 to 1. */
  readonly weight: number;
  /** Days after which an event counts half. */
  readonly halfLifeDays: number;
  readonly cues: readonly Cue[];
  readonly examples: readonly Example[];
}
