import { Temporal } from 'temporal-polyfill';

/** Hours in which a channel is not disturbed. */
export interface QuietHours {
  /** Wall times, "22:00" and "07:00". Ends on the next day when `to` is not after `from`; the same twice is a whole day. */
  readonly from: string;
  readonly to: string;
  /** IANA zone. */
  readonly tz: string;
  /** ISO weekdays on which they begin, 1 = Monday: Friday's last into Saturday morning. */
  readonly days: readonly number[];
}

/** A stretch of quiet, in milliseconds: from the first instant to before the last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Days before and after that can matter: quiet may last a day and meet the next one, for a week. */
const BEFORE = 2;
const AFTER = 9;

/**
 * When the quiet ends that holds at `now`; null when none holds. Stretches that meet are one. A wall time that a day skips is the instant
 * at which the clock jumped over it; of one that a day has twice, quiet begins at the first and ends at the second.
 */
export function quietUntil(hours: QuietHours, now: Date): Date | null {
  let until: number | null = null;
  for (const { from, to } of stretchesAround(hours, now)) {
    const instant: number = until ?? now.getTime();
    if (from <= instant && instant < to) until = to;
  }
  return until === null ? null : new Date(until);
}

/** Whether these hours never end: nothing would ever be said. */
export const isEndless = ({ from, to, days }: QuietHours): boolean => from === to && days.length === 7;

function stretchesAround({ from, to, tz, days }: QuietHours, now: Date): Stretch[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(tz).toPlainDate();
  return Array.from({ length: BEFORE + AFTER + 1 }, (_, at) => today.add({ days: at - BEFORE }))
    .filter((date) => days.includes(date.dayOfWeek) && exists(date, tz))
    .map((date) => ({
      from: instantOf(date, from, tz, 'earlier'),
      to: instantOf(to > from ? date : dayAfter(date, tz), to, tz, 'later'),
    }));
}

/** Some zones have skipped a date as a whole (Samoa, 30 December 2011). */
const exists = (date: Temporal.PlainDate, tz: string): boolean => date.toZonedDateTime(tz).toPlainDate().equals(date);

function dayAfter(date: Temporal.PlainDate, tz: string): Temporal.PlainDate {
  const next = date.add({ days: 1 });
  return exists(next, tz) ? next : next.add({ days: 1 });
}

function instantOf(date: Temporal.PlainDate, time: string, tz: string, which: 'earlier' | 'later'): number {
  const wall = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const zoned = wall.toZonedDateTime(tz, { disambiguation: which });
  if (zoned.toPlainDateTime().equals(wall)) return zoned.epochMilliseconds;
  // The clock jumped over it: Temporal answers with an instant on either side of the jump, and the jump itself is between them.
  return (
    wall.toZonedDateTime(tz, { disambiguation: 'earlier' }).getTimeZoneTransition('next')?.epochMilliseconds ?? zoned.epochMilliseconds
  );
}
