import { type EventType, type Quad, quadOf, ROOT_CODES, type RootCode } from '../codebook/event-types.js';
import type { IndicatorName } from '../codebook/indicators/index.js';
import type { Modality, Polarity } from '../event.js';
import { cuesIn } from './cues.js';
import { RELATION } from './model/data/relation.js';
import { linearOf, scoresOf } from './model/linear.js';
import { featuresOf, masked } from './relation-features.js';
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

const MODEL = linearOf(RELATION);

/** Probabilities of the 15 codes for a masked sentence. */
function probabilities(marked: string): Record<RootCode, number> {
  const { sparse, dense } = featuresOf(marked);
  const powers = scoresOf(MODEL, sparse, dense).map((score) => Math.exp(SHARPNESS * score));
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
  const scores = probabilities(marked);
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
