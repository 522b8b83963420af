import type { IndicatorName } from '../../src/core/codebook/indicators/index.js';
import { type Event, LIVE_MODALITIES, type Modality, type Polarity } from '../../src/core/event.js';
import { read, type Taggable } from '../../src/core/tagging/tag.js';

/** An event that moves an indicator. */
export interface Moving extends Event {
  readonly indicator: IndicatorName;
}

/** An item with what the tagger found in it. */
export interface Read<T> {
  readonly item: T;
  readonly countries: readonly string[];
  /** Everything that was found. */
  readonly events: readonly Event[];
  /** What counts: it moves an indicator, and is not denied, supposed or long past. */
  readonly live: readonly Moving[];
}

/** True for what is going on; what is denied, supposed or long past weighs nothing. */
export const isLive = (modality: Modality): boolean => LIVE_MODALITIES.includes(modality);

const moves = (event: Event): event is Moving => event.indicator !== null;

/** The item, read by the tagger as it ships. */
export function readItem<T extends { readonly article: Taggable }>(item: T): Read<T> {
  const { events, countries } = read(item.article);
  return { item, countries, events, live: events.filter(moves).filter(({ modality }) => isLive(modality)) };
}

/** True when one of the events raises risk. */
export const raises = (events: readonly { readonly polarity: Polarity }[]): boolean =>
  events.some(({ polarity }) => polarity === 'escalatory');

/** An event in a line: what, who to whom, how sure, and the words that told it. */
export function shown(event: Event): string {
  const pair = `${event.actor?.country ?? '?'} > ${event.recipient?.country ?? '?'}`;
  const mark = event.polarity === 'de-escalatory' ? ' eases' : '';
  return `${event.indicator ?? event.eventType} ${pair}${mark} ${event.modality} [${event.evidence.cue}]`;
}

/** The words of an article in a line, at most so many letters of them. */
export function wordsOf({ title, text }: Taggable, letters = 240): string {
  const words = [title, text]
    .filter((part) => part !== '')
    .join(' || ')
    .replaceAll(/\s+/g, ' ');
  return words.length > letters ? `${words.slice(0, letters)}…` : words;
}
