import { type EventType, type Quad, quadOf, ROOT_CODES, type RootCode } from '../codebook/event-types.js';
import type { IndicatorName } from '../codebook/indicators/index.js';
import type { Modality, Polarity } from '../event.js';
import { cuesIn } from './cues.js';
import { MEANS, SCALES, WEIGHTS } from './data/relation-model.js';
import { BUCKETS, type Features, featuresOf, masked } from './relation-features.js';
import { tokensOf } from './token.js';
import { NEGATION, wordsOf } from './words.js';

/** What one sentence says that a known source does to a known target. */
export interface Relation {
  readonly eventType: RootCode;
  readonly quad: Quad;
  readonly indicator: IndicatorName | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Probabilities of the 15 codes; they sum to 1. */
  readonly scores: Readonly<Record<RootCode, number>>;
}

/** One sentence with a known pair, the two spans as they stand in it. */
export interface Pair {
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
}

/** How sharply least-squares scores, which lie between 0 and 1, become probabilities. */
const SHARPNESS = 9;

const BYTES = Int8Array.from(atob(WEIGHTS), (letter) => letter.charCodeAt(0));

function scoreOf(features: Features, label: number): number {
  let sum = 0;
  for (const [bucket, value] of features) sum += (BYTES[label * BUCKETS + bucket] ?? 0) * value;
  return sum * (SCALES[label] ?? 0) + (MEANS[label] ?? 0);
}

function probabilities(features: Features): Record<RootCode, number> {
  const powers = ROOT_CODES.map((_, label) => Math.exp(SHARPNESS * scoreOf(features, label)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return Object.fromEntries(ROOT_CODES.map((code, label) => [code, (powers[label] ?? 0) / total])) as Record<RootCode, number>;
}

/** Where a code leads when no cue of the sentence says it closer. */
const INDICATOR_OF: Partial<Record<EventType, IndicatorName>> = {
  ACCUSE: 'threat-rhetoric',
  THREATEN: 'threat-rhetoric',
  REJECT: 'diplomatic-rupture',
  CONSULT: 'diplomatic-rupture',
  SANCTION: 'trade-disruption',
  MOBILIZE: 'military-posture',
  COERCE: 'repression',
  PROTEST: 'civil-unrest',
  ASSAULT: 'armed-conflict',
};

const MODALITY_OF: Partial<Record<RootCode, Modality>> = { AGREE: 'planned', REQUEST: 'demanded', THREATEN: 'threatened' };
const OPEN = new Set(['may', 'might', 'could', 'possible', 'possibly', 'if', 'whether', 'would']);

/** Always one of the 15 root codes, however little the sentence says. */
export function relation({ sentence, source, target }: Pair): Relation {
  const marked = masked(sentence, source, target);
  const scores = probabilities(featuresOf(marked));
  const eventType = ROOT_CODES.reduce((best, code) => (scores[code] > scores[best] ? code : best));
  const quad = quadOf(eventType);
  const words = wordsOf(tokensOf(marked), []);
  const cue = cuesIn(words).find((hit) => hit.cue.type === eventType && hit.indicator !== null);
  return {
    eventType,
    quad,
    indicator: cue?.indicator ?? INDICATOR_OF[eventType] ?? null,
    polarity: quad.endsWith('cooperation') ? 'de-escalatory' : 'escalatory',
    modality: modalityOf(eventType, words),
    scores,
  };
}

function modalityOf(eventType: RootCode, words: ReturnType<typeof wordsOf>): Modality {
  const usual = MODALITY_OF[eventType];
  if (usual) return usual;
  if (words.some(({ lower }) => OPEN.has(lower))) return 'hypothetical';
  if (eventType !== 'REJECT' && words.some(({ classes }) => (classes & NEGATION) !== 0)) return 'denied';
  return 'asserted';
}
