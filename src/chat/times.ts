import { fold } from './near.js';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})[t ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(z|utc|[+-]\d{2}:?\d{2})?$/i;
const CLOCK = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/i;
const LAST_MS = 999;

/** A day (its last millisecond, UTC: all that was known that day) or an instant (UTC unless it says its zone); null when there is none such. */
export function readInstant(typed: string): Date | null {
  const words = typed.trim();
  const day = DAY.exec(words);
  if (day) return at(day.slice(1).map(Number), [23, 59, 59, LAST_MS], 0);
  const instant = INSTANT.exec(words);
  if (!instant) return null;
  const [hour = 0, minute = 0, second = 0] = instant.slice(4, 7).map((part) => Number(part ?? 0));
  const ms = Math.floor(Number(`0.${instant[7] ?? 0}`) * 1_000);
  const offset = offsetOf(instant[8] ?? 'z');
  return offset === null ? null : at(instant.slice(1, 4).map(Number), [hour, minute, second, ms], offset);
}

/** The instant of a date and time that exist in the calendar, from 1900 to 2199; `offset` in minutes east of UTC. */
function at(
  [year = 0, month = 0, day = 0]: readonly number[],
  [hour = 0, minute = 0, second = 0, ms = 0]: readonly number[],
  offset: number,
): Date | null {
  if (year < 1900 || year > 2199 || hour > 23 || minute > 59 || second > 59) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  return new Date(Date.UTC(year, month - 1, day, hour, minute - offset, second, ms));
}

/** Minutes east of UTC; null when no place on earth has it. */
function offsetOf(zone: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (!sign) return 0;
  const offset = Number(hours) * 60 + Number(minutes);
  return offset > 14 * 60 || Number(minutes) > 59 ? null : sign === '-' ? -offset : offset;
}

/** A time of the day as "HH:MM"; null when it is none. */
export function readClock(typed: string): string | null {
  const [, hours, minutes = '00', half] = CLOCK.exec(typed.trim()) ?? [];
  if (hours === undefined) return null;
  const hour = half ? halfDay(Number(hours), half.toLowerCase()) : Number(hours);
  if (hour === null || hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** 12am is midnight and 12pm noon. */
function halfDay(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** ISO weekdays, in the order of the names: Monday is 1. */
const DAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const NAMED: Readonly<Record<string, readonly number[]>> = {
  daily: [1, 2, 3, 4, 5, 6, 7],
  'every day': [1, 2, 3, 4, 5, 6, 7],
  everyday: [1, 2, 3, 4, 5, 6, 7],
  all: [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
  workdays: [1, 2, 3, 4, 5],
  weekend: [6, 7],
  weekends: [6, 7],
};

/** ISO weekdays in order, each once: "mon-fri", "sat,sun", "fri-mon", "weekdays", "daily"; null when a word of it is no day. */
export function readWeekdays(typed: string): readonly number[] | null {
  const words = fold(typed);
  const named = Object.hasOwn(NAMED, words) ? NAMED[words] : undefined;
  if (named) return named;
  const spans = words
    .replace(/\s*(?:-|–|—|\bto\b)\s*/g, '-')
    .split(/[\s,;]+|\band\b/)
    .filter((span) => span !== '')
    .map(readSpan);
  if (spans.length === 0 || spans.some((span) => span === null)) return null;
  return [...new Set(spans.flatMap((span) => span ?? []))].sort((a, b) => a - b);
}

/** "tue" or "fri-mon", around the end of the week where it must. */
function readSpan(span: string): number[] | null {
  const ends = span.split('-').map(weekday);
  const [first, last = first] = ends;
  if (first === undefined || last === undefined || first === null || last === null || ends.length > 2) return null;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => ((first - 1 + step) % 7) + 1);
}

/** The ISO number of a day's name, of at least its first two letters, or of its number. */
function weekday(word: string): number | null {
  if (/^[1-7]$/.test(word)) return Number(word);
  const index = word.length < 2 ? -1 : DAY_NAMES.findIndex((name) => name.startsWith(word.replace(/s$/, '')) || name === word);
  return index < 0 ? null : index + 1;
}
