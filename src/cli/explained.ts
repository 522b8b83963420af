import { countryName } from '../core/countries/country.js';
import type { Event, Party } from '../core/event.js';
import type { Explanation, Weighed } from '../core/tagging/explain.js';

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
const weighed = (all: readonly Weighed[]): string => all.map(({ name, weight }) => `${name} ${signed(weight)}`).join(', ');
const partyOf = (party: Party | null): string => (party ? `${countryName(party.country)} (“${party.text}”)` : 'nobody named');

const headOf = ({ indicator, eventType, actor, recipient, polarity, modality }: Event): string =>
  `${indicator ?? 'no indicator'} · ${eventType} · ${partyOf(actor)} → ${partyOf(recipient)} · ${polarity}, ${modality}`;

/** Each event opened: the cue, the features and weights that decided, and what came second; a line each. */
export function explainedLines(explanations: readonly Explanation[]): string[] {
  return explanations.flatMap(({ event, model, codes }, at) => [
    '',
    `${at + 1}. ${headOf(event)}`,
    `   sentence: ${event.evidence.sentence}`,
    `   cue: ${event.evidence.cue}; severity ${event.severity}, confidence ${event.confidence}`,
    ...(model
      ? [
          `   this kind is going on: ${percent(model.likely)}; next: ${model.runnerUp.what.indicator}, ${model.runnerUp.what.polarity} (${percent(model.runnerUp.likely)})`,
          `   the words: ${weighed(model.words)}`,
          `   weighed: ${weighed(model.evidence)}`,
        ]
      : ['   read by cues and grammar alone']),
    ...(codes
      ? [`   code of the pair: ${codes[0].what} ${percent(codes[0].likely)}, then ${codes[1].what} ${percent(codes[1].likely)}`]
      : []),
  ]);
}
