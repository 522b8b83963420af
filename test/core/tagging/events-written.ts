import type { Event } from '../../../src/core/event.js';
import { read } from '../../../src/core/tagging/tag.js';

/** The day every test article is published on. */
export const ON = new Date('2023-06-15T12:00:00Z');

/** An event in short: "armed-conflict RU > UA", with "eases" and the modality when it is not asserted. */
export function written({ indicator, actor, recipient, polarity, modality }: Event): string {
  const pair = `${indicator} ${actor?.country ?? '?'} > ${recipient?.country ?? '?'}`;
  return [pair, polarity === 'de-escalatory' ? 'eases' : '', modality === 'asserted' ? '' : modality].filter(Boolean).join(' ');
}

/** The events that move an indicator, in short, of a title alone. */
export const eventsIn = (title: string, text = ''): string[] =>
  read({ title, text, language: 'en', publishedAt: ON })
    .events.filter(({ indicator }) => indicator !== null)
    .map(written);
