import type { EventType } from './codebook/event-types.js';
import type { IndicatorName } from './codebook/indicators/index.js';
import type { CountryCode } from './country-code.js';

export const MODALITIES = ['asserted', 'threatened', 'planned', 'demanded', 'denied', 'hypothetical', 'historical'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Modalities of something that is going on; the others are recorded and weigh nothing. */
export const LIVE_MODALITIES: readonly Modality[] = ['asserted', 'threatened', 'planned', 'demanded'];

export const POLARITIES = ['escalatory', 'de-escalatory'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** A country as the sentence names it: "Astana", "the Kremlin", "Turkish". */
export interface Party {
  readonly country: CountryCode;
  readonly text: string;
}

/** Who did what to whom, taken from one sentence of one article. */
export interface Event {
  readonly actor: Party | null;
  readonly recipient: Party | null;
  readonly eventType: EventType;
  /** null: a PLOVER event that moves no indicator. */
  readonly indicator: IndicatorName | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** 0 to 1; docs/codebook.md has the table. */
  readonly severity: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** Where it says so. start and end are UTF-16 offsets of the sentence in the title or the text; the slice equals `sentence`. */
export interface Evidence {
  readonly in: 'title' | 'text';
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** The words that told it, as they stand in the sentence; '' for a person's tag. */
  readonly cue: string;
}
