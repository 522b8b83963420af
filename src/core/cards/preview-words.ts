import type { Firing, RulePreview } from '../alerting/preview.js';
import type { Text } from '../card.js';
import { counted, listed, whole } from './words.js';

/** Firings that are named one by one. */
const NAMED = 5;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const words = {
  last: (days: string) => `In the last ${days}`,
  never: 'it would not have fired',
  fired: (times: string, when: string) => `it would have fired ${times}: ${when}`,
  one: (day: string, peak: string, stillOn: boolean) => `on ${day} (peak ${peak}${stillOn ? ', still on' : ''})`,
  more: (count: number) => `${count} more`,
  basis: 'Based on',
  few: 'all the news there is, which is less than 90 days',
  imported: 'news that was imported in part, counted as known on the day it was published',
  both: 'all the news there is, less than 90 days and imported in part, counted as known on the day it was published',
  instead: 'Another level',
  other: (level: number, times: string) => `above ${level} it would have fired ${times}`,
};

/** How often a rule would have fired and when, what that is based on, and a level that would have said more or less. */
export function previewFacts({ days, firings, imported, instead }: RulePreview): { name: string; value: Text }[] {
  const basis = days < 90 ? (imported ? words.both : words.few) : imported ? words.imported : null;
  return [
    { name: words.last(counted(days, 'day')), value: [firings.length === 0 ? words.never : firedWords(firings)] },
    ...(basis ? [{ name: words.basis, value: [basis] }] : []),
    ...(instead ? [{ name: words.instead, value: [words.other(instead.level, counted(instead.times, 'time'))] }] : []),
  ];
}

function firedWords(firings: readonly Firing[]): string {
  const named = firings.length > NAMED ? firings.slice(-NAMED + 1) : firings;
  const left = firings.length - named.length;
  const when = named.map(({ at, peak, until }) => words.one(dayWords(at), whole(peak), until === null));
  return words.fired(counted(firings.length, 'time'), listed([...when, ...(left > 0 ? [words.more(left)] : [])]));
}

/** "3 March": within the last 90 days it needs no year. */
const dayWords = (at: Date): string => `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? ''}`;
