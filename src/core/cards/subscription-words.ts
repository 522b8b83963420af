import type { Subscription } from '../subscription.js';
import { listed, namesOf } from './words.js';

/** What of a subscription its words are made of. */
export type Scheduled = Pick<Subscription, 'countries' | 'at' | 'tz' | 'days'>;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const words = {
  anywhere: 'whatever moves most, anywhere',
  every: 'every day',
  working: 'Monday to Friday',
};

/** "Kazakhstan and Russia", or "whatever moves most, anywhere". */
export const digestAbout = ({ countries }: Scheduled): string => (countries.length === 0 ? words.anywhere : namesOf(countries));

/** "08:00 Asia/Almaty, every day". */
export const scheduleWords = ({ at, tz, days }: Scheduled): string => `${at} ${tz}, ${daysWords(days)}`;

/** The command that sets this digest again. */
export function digestCommand({ countries, at, tz, days }: Scheduled): string {
  const about = countries.length === 0 ? '' : ` countries:${countries.join(',')}`;
  const on = days.length === 7 ? '' : ` days:${inOrder(days).map(shortDay).join(',')}`;
  return `/watch digest${about} at:${at} tz:${tz}${on}`;
}

function daysWords(days: readonly number[]): string {
  if (days.length === 7) return words.every;
  if (inOrder(days).join('') === '12345') return words.working;
  return listed(inOrder(days).flatMap((day) => WEEKDAYS[day - 1] ?? []));
}

const inOrder = (days: readonly number[]): number[] => [...days].sort((a, b) => a - b);

/** "mon", as commands spell it. */
const shortDay = (day: number): string => (WEEKDAYS[day - 1] ?? '').slice(0, 3).toLowerCase();
