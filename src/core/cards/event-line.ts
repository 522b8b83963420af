import type { Text } from '../card.js';
import { type Event, LIVE_MODALITIES } from '../event.js';
import { directionWords } from './driver.js';
import { quote } from './quote.js';
import { indicatorWords } from './words.js';

/** Characters of an evidence sentence beside an event. */
const SENTENCE = 200;

const words = {
  nobody: 'nobody named',
  noIndicator: 'moves no indicator',
  easing: 'easing',
  counts: 'does not count',
};

/** "Russia → Kazakhstan · threat rhetoric · THREATEN · threatened": what one event says, without its sentence. */
export function eventWords({ actor, recipient, eventType, indicator, polarity, modality }: Event): string {
  const parts = [
    directionWords(actor?.country, recipient?.country) ?? words.nobody,
    indicator ? indicatorWords(indicator).toLowerCase() : words.noIndicator,
    eventType,
    ...(polarity === 'de-escalatory' ? [words.easing] : []),
    ...(modality === 'asserted' ? [] : [modality]),
    ...(LIVE_MODALITIES.includes(modality) ? [] : [words.counts]),
  ];
  return parts.join(' · ');
}

/** The sentence that says so, shortened and in quotation marks, on a line of its own. */
export const sentenceOf = ({ evidence }: Event): Text => [`\n“${quote(evidence.sentence, SENTENCE)}”`];
