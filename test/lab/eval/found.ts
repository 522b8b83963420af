import { isLive, type Moving, type Read } from '../../../lab/eval/reading.js';
import type { Event } from '../../../src/core/event.js';

type Given = Partial<Omit<Event, 'actor' | 'recipient'>> & { readonly actor?: string; readonly recipient?: string };

const party = (country: string | undefined) => (country === undefined ? null : { country, text: country });

/** An event as if the tagger had found it: an attack, unless it is said to be something else. */
export function found({ actor, recipient, ...rest }: Given = {}): Moving {
  return {
    eventType: 'ASSAULT',
    indicator: 'armed-conflict',
    polarity: 'escalatory',
    modality: 'asserted',
    severity: 0.7,
    confidence: 0.8,
    evidence: { in: 'title', sentence: '', start: 0, end: 0, cue: 'cue' },
    ...rest,
    actor: party(actor),
    recipient: party(recipient),
  } as Moving;
}

/** An item as if these events had been found in it. */
export const readAs = <T>(item: T, events: readonly Moving[], countries: readonly string[] = []): Read<T> => ({
  item,
  countries,
  events,
  live: events.filter(({ modality }) => isLive(modality)),
});
