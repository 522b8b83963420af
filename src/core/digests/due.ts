import { Temporal } from 'temporal-polyfill';
import type { Subscription } from '../subscription.js';

/** A digest's clock: wall time ("08:00"), IANA zone, ISO weekdays (1 = Monday). */
export type Timetable = Pick<Subscription, 'at' | 'tz' | 'days'>;

/** Days to look ahead: a week always has one of the weekdays, a second one covers a date that a zone skipped. */
const LOOK_AHEAD = 15;

/**
 * The next instant after `after` at which the digest comes, in UTC. On a day that skips the wall time it is the next valid instant
 * (02:30 becomes 03:00 in Berlin in March); on a day that has it twice it is the first one, once. A date that a zone skipped as a
 * whole (Samoa, 30 December 2011) has no digest. Throws for a timetable that was never checked: no weekday, no such zone.
 */
export function nextRunAt({ at, tz, days }: Timetable, after: Date): Date {
  const time = Temporal.PlainTime.from(at);
  let date = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(tz).toPlainDate();
  for (let ahead = 0; ahead < LOOK_AHEAD; ahead += 1, date = date.add({ days: 1 })) {
    if (!days.includes(date.dayOfWeek)) continue;
    const run = runOn(date, time, tz);
    if (run !== null && run > after.getTime()) return new Date(run);
  }
  throw new RangeError(`a digest at ${at} ${tz} on the days [${days.join(', ')}] never comes`);
}

/** Whether the digest should have come by now; a run that was missed is due once, however many days it was missed on. */
export const isDue = ({ nextAt }: Pick<Subscription, 'nextAt'>, now: Date): boolean => now.getTime() >= nextAt.getTime();

/** Milliseconds of the run on that date, or null when the zone has no such date. */
function runOn(date: Temporal.PlainDate, time: Temporal.PlainTime, tz: string): number | null {
  if (!date.toZonedDateTime(tz).toPlainDate().equals(date)) return null;
  const run = date.toZonedDateTime({ timeZone: tz, plainTime: time });
  if (run.toPlainTime().equals(time)) return run.epochMilliseconds;
  // Temporal moves a skipped time on by the length of the gap; the first valid instant is where the gap ends.
  // One nanosecond later, since 'previous' leaves out a transition at the very instant.
  return run.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? run.epochMilliseconds;
}
