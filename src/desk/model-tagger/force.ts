import { indicatorOf } from '../../core/codebook/indicators/index.js';
import { plainEvents } from '../../core/codebook/plain-events.js';
import { type CueHit, cuesIn } from '../../core/tagging/cues.js';
import { severityOf } from '../../core/tagging/severity.js';
import { tokensOf } from '../../core/tagging/token.js';
import { wordsOf } from '../../core/tagging/words.js';
import type { Claim } from './answer.js';
import type { Sentence } from './sentences.js';

/** A kind of event that the codebook has no cue for. */
const UNLISTED = 0.4;

/**
 * How bad a claimed event is, by the product's own table: a model is not asked. It begins with the cue of the codebook that stands in the
 * sentence for the same indicator; where there is none, with the median of the cues of that indicator and event type. Scale words,
 * casualties and modality then change it as they do everywhere.
 */
export function forceOf({ indicator, eventType, modality }: Claim, { words: sentence, mentions }: Sentence): number {
  const words = wordsOf(tokensOf(sentence), mentions);
  const same = cuesIn(words).filter((hit) => hit.indicator === indicator);
  const listed = same.find(({ cue }) => cue.type === eventType) ?? same[0];
  return severityOf(words, listed ?? unlisted({ indicator, eventType }), modality);
}

function unlisted({ indicator, eventType }: Pick<Claim, 'indicator' | 'eventType'>): CueHit {
  const cues = indicator === null ? plainEvents : indicatorOf(indicator).cues;
  const alike = cues.filter(({ type }) => type === eventType);
  const severity = median((alike.length > 0 ? alike : cues).map((cue) => cue.severity));
  return { cue: { as: 'phrase', words: '', type: eventType, severity }, indicator, head: 0, from: 0, to: 0, companion: -1 };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? UNLISTED;
