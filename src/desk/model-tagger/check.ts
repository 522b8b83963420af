import type { Event } from '../../core/event.js';
import { booked } from '../../core/tagging/booked.js';
import type { Reading, Taggable } from '../tagger.js';
import type { Claim } from './answer.js';
import { evidenceOf, type Unproven } from './evidence.js';
import { forceOf } from './force.js';
import { type Parties, partiesOf } from './parties.js';
import { type Sentence, sentencesIn } from './sentences.js';

/** Why a claimed event was not kept: no such quote, no such cue in it, or no country left; a repeat says what another says already. */
export type Dropped = Unproven | 'country' | 'repeat';

/** What is left of an answer. */
export interface Checked {
  readonly events: readonly Event[];
  readonly dropped: readonly Dropped[];
  /** Parties that were taken out of events, kept or not. */
  readonly parties: number;
}

/** Most that a model's word alone is worth, and when the built-in tagger sees the same, both asked of the same article. */
const ALONE = 0.65;
const AGREED = 0.85;
/** What a party that the sentence itself does not name takes away, as it does in the built-in tagger. */
const REMOTE = 0.2;

/** Holds every claim of a model against the article, and keeps what the article says. `known` is the built-in tagger's reading of it. */
export function checkClaims(claims: readonly Claim[], article: Taggable, known: Reading): Checked {
  const sentences = sentencesIn(article);
  const results = claims.map((claim) => checkOne(claim, article, sentences, known));
  const proven = results.flatMap(({ event }) => event ?? []);
  const events = booked(proven);
  const repeats = Array.from({ length: proven.length - events.length }, (): Dropped => 'repeat');
  return {
    events,
    dropped: [...results.flatMap(({ dropped }) => dropped ?? []), ...repeats],
    parties: results.reduce((sum, { parties }) => sum + parties, 0),
  };
}

interface Result {
  readonly event?: Event;
  readonly dropped?: Dropped;
  readonly parties: number;
}

function checkOne(claim: Claim, article: Taggable, sentences: readonly Sentence[], known: Reading): Result {
  const found = evidenceOf(claim, article, sentences);
  if (typeof found === 'string') return { dropped: found, parties: 0 };
  const parties = partiesOf(claim, found.at, sentences);
  const sentence = sentences[found.at];
  const { actor, recipient, dropped } = parties;
  if (!sentence || (!actor && !recipient)) return { dropped: 'country', parties: dropped };
  const { eventType, indicator, polarity, modality } = claim;
  const event = {
    actor,
    recipient,
    eventType,
    indicator,
    polarity,
    modality,
    severity: forceOf(claim, sentence),
    evidence: found.evidence,
  };
  return { event: { ...event, confidence: confidenceOf(claim, parties, agrees(event, known)) }, parties: dropped };
}

function confidenceOf({ confidence }: Claim, { remote }: Parties, agreed: boolean): number {
  return Math.round(Math.max(0.05, Math.min(confidence, agreed ? AGREED : ALONE) - (remote ? REMOTE : 0)) * 100) / 100;
}

/** The built-in tagger finds the same: indicator (or kind, where it moves none), way, and whoever both name. */
const agrees = (event: Omit<Event, 'confidence'>, { events }: Reading): boolean =>
  events.some(
    (other) =>
      other.indicator === event.indicator &&
      (event.indicator !== null || other.eventType === event.eventType) &&
      other.polarity === event.polarity &&
      other.actor?.country === event.actor?.country &&
      other.recipient?.country === event.recipient?.country,
  );
