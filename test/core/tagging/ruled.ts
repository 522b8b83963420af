import { booked } from '../../../src/core/tagging/booked.js';
import { asEvents } from '../../../src/core/tagging/events-of.js';
import { linesOf } from '../../../src/core/tagging/lines.js';
import { ON, written } from './events-written.js';

/** The events that the rules alone find in an article, in short; the model has no say in them. */
export function ruledIn(title: string, text = ''): string[] {
  const { lines } = linesOf({ title, text, language: 'en', publishedAt: ON });
  return booked(lines.flatMap(({ said, kept }) => [...kept].flatMap((finding) => asEvents(finding, said))))
    .filter(({ indicator }) => indicator !== null)
    .map(written);
}
