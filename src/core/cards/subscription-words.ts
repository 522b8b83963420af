import type { Subscription } from '../subscription.js';
import { fewNames, listed } from './words.js';

/** What of a subscription its words are made of. */
export type Scheduled = Pick<Subscription, 'countries' | 'at' | 'tz' | 'days' | 'watchlist' | 'format'>;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const words = {
  anywhere: 'whatever moves most, anywhere',
  watchlist: (name: string) => `the watchlist ${name}`,
  every: 'every day',
  working: 'Monday to Friday',
  compact: ', in one line',
};

/** "Kazakhstan and Russia", "the watchlist suppliers", or "whatever moves most, anywhere". */
export function digestAbout({ countries, watchlist }: Pick<Scheduled, 'countries' | 'watchlist'>): string {
  if (watchlist !== null) return words.watchlist(watchlist);
  return countries.length === 0 ? words.anywhere : fewNames(countries);
}

/** "08:00 Asia/Almaty, every day". */
export const scheduleWords = ({ at, tz, days, format }: Scheduled): string =>
  `${at} ${tz}, ${daysWords(days)}${format === 'compact' ? words.compact : ''}`;

/** The command that sets this digest again. */
export function digestCommand({ countries, at, tz, days, watchlist, format }: Scheduled): string {
  const about = watchlist !== null ? ` watchlist:${watchlist}` : countries.length === 0 ? '' : ` countries:${countries.join(',')}`;
  const on = days.length === 7 ? '' : ` days:${shortDays(days)}`;
  return `/watch digest${about} at:${at} tz:${tz}${on}${format === 'compact' ? ' format:compact' : ''}`;
}

/** "every day", "Monday to Friday", "Monday and Wednesday". */
export function daysWords(days: readonly number[]): string {
  if (days.length === 7) return words.every;
  if (inOrder(days).join('') === '12345') return words.working;
  return listed(inOrder(days).flatMap((day) => WEEKDAYS[day - 1] ?? []));
}

const inOrder = (days: readonly number[]): number[] => [...days].sort((a, b) => a - b);

/** "mon,wed", as commands spell days. */
export const shortDays = (days: readonly number[]): string =>
  inOrder(days)
    .map((day) => (WEEKDAYS[day - 1] ?? '').slice(0, 3).toLowerCase())
    .join(',');
