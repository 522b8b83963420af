import type { Score, Subject } from '../score.js';
import { isSample } from './footing.js';
import { aboutWords } from './words.js';

/** Longest list of numbers that stands for a picture; with the words around it, it fits the 1,024 that Discord takes for an attachment. */
const LONGEST = 900;

const words = {
  sample: 'Sample data',
  range: (from: string, to: string) => `${from} to ${to}`,
  more: (count: number) => `and ${count} more`,
};

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/** "20 Dec 2022" of "2022-12-20" and of the instant in UTC. */
export function dayWords(day: string | Date): string {
  const at = new Date(day);
  return `${at.getUTCDate()} ${MONTH.format(at)} ${at.getUTCFullYear()}`;
}

/** What stands below a picture's title, so that it can be read alone: whether it is the sample, what it is about, when. */
export function subtitleOf(
  about: Pick<Subject, 'indicator' | 'role'>,
  sample: boolean | readonly Score[],
  when: readonly string[],
): string {
  const of = typeof sample === 'boolean' ? sample : isSample(sample);
  const [from, to = from] = when;
  const days = from === undefined || to === undefined ? [] : [from === to ? to : words.range(from, to)];
  return [...(of ? [words.sample] : []), aboutWords({ ...about, country: '' }), ...days].join(' · ');
}

/** Every number of a picture in words: "A 62, high; B 40, elevated; and 3 more." */
export function told(items: readonly string[], longest = LONGEST): string {
  const fits = items.findIndex((_, at) => items.slice(0, at + 1).join('; ').length > longest);
  const kept = fits < 0 ? items : items.slice(0, fits);
  const more = items.length - kept.length;
  return `${[...kept, ...(more > 0 ? [words.more(more)] : [])].join('; ')}.`;
}
