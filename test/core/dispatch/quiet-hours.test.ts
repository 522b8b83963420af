import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEndless, type QuietHours, quietUntil } from '../../../src/core/dispatch/quiet-hours.js';

const DAILY = [1, 2, 3, 4, 5, 6, 7];
const hours = (from: string, to: string, tz = 'UTC', days: readonly number[] = DAILY): QuietHours => ({ from, to, tz, days });
const at = (given: QuietHours, now: string): string | null =>
  quietUntil(given, new Date(now))?.toISOString().replace(':00.000Z', 'Z') ?? null;

describe('quietUntil', () => {
  const NIGHT = hours('22:00', '07:00');
  const cases: [name: string, given: QuietHours, now: string, until: string | null][] = [
    ['holds over midnight', NIGHT, '2026-03-10T23:00Z', '2026-03-11T07:00Z'],
    ['holds after midnight until the morning', NIGHT, '2026-03-11T06:59Z', '2026-03-11T07:00Z'],
    ['begins with its first instant', NIGHT, '2026-03-10T22:00Z', '2026-03-11T07:00Z'],
    ['is over at its end', NIGHT, '2026-03-11T07:00Z', null],
    ['does not hold by day', NIGHT, '2026-03-11T12:00Z', null],
    ['is by the clock of its own zone', hours('22:00', '07:00', 'Asia/Almaty'), '2026-03-10T17:00Z', '2026-03-11T02:00Z'],
    ['is Friday’s until Saturday morning', hours('22:00', '07:00', 'UTC', [1, 2, 3, 4, 5]), '2026-03-14T06:00Z', '2026-03-14T07:00Z'],
    ['does not begin on a day that is not its own', hours('22:00', '07:00', 'UTC', [1, 2, 3, 4, 5]), '2026-03-14T23:00Z', null],
    ['may lie within a day', hours('12:00', '13:00'), '2026-03-10T12:30Z', '2026-03-10T13:00Z'],
    [
      'the same time twice is a whole day, and two that meet are one',
      hours('00:00', '00:00', 'UTC', [6, 7]),
      '2026-03-14T05:00Z',
      '2026-03-16T00:00Z',
    ],
    [
      'is an hour shorter in the night that summer time begins',
      hours('22:00', '07:00', 'Europe/Berlin'),
      '2023-03-25T22:00Z',
      '2023-03-26T05:00Z',
    ],
    ['ends when the clock jumps over its end', hours('22:00', '02:30', 'Europe/Berlin'), '2023-03-25T22:00Z', '2023-03-26T01:00Z'],
    ['begins when the clock jumps over its beginning', hours('02:30', '04:00', 'Europe/Berlin'), '2023-03-26T01:00Z', '2023-03-26T02:00Z'],
    ['ends at the second of two half past twos', hours('22:00', '02:30', 'Europe/Berlin'), '2023-10-29T00:45Z', '2023-10-29T01:30Z'],
    ['begins at the first of two half past twos', hours('02:30', '06:00', 'Europe/Berlin'), '2023-10-29T00:40Z', '2023-10-29T05:00Z'],
    ['goes on over a date that the zone skipped', hours('22:00', '07:00', 'Pacific/Apia'), '2011-12-30T08:30Z', '2011-12-30T17:00Z'],
  ];
  it.each(cases)('%s', (_, given, now, until) => {
    expect(at(given, now)).toBe(until);
  });

  const ZONES = ['UTC', 'Europe/Berlin', 'Asia/Almaty', 'America/Santiago', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu'];
  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const anyHours = fc.record({
    from: time,
    to: time,
    tz: fc.constantFrom(...ZONES),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  });
  const anyInstant = fc.date({ min: new Date('2022-01-01T00:00Z'), max: new Date('2028-01-01T00:00Z'), noInvalidDate: true });

  it('ends later than now, and with its end it is over', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, (given, now) => {
        const until = quietUntil(given, now);
        if (until === null || isEndless(given)) return;
        expect(until.getTime()).toBeGreaterThan(now.getTime());
        expect(quietUntil(given, until)).toBeNull();
      }),
    );
  });

  it('holds all the time until its end', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, fc.double({ min: 0, max: 0.999, noNaN: true }), (given, now, share) => {
        const until = quietUntil(given, now);
        if (until === null || isEndless(given)) return;
        const between = new Date(now.getTime() + Math.floor(share * (until.getTime() - now.getTime())));
        expect(quietUntil(given, between)).toEqual(until);
      }),
    );
  });

  /** What the clock on the wall and the calendar say there, asked of the runtime. */
  function wall(tz: string, now: Date): { time: string; day: number } {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: tz,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const [, name = '', time = ''] = /^(\w+),? (\d\d:\d\d)$/.exec(format.format(now)) ?? [];
    return { time, day: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(name) + 1 };
  }

  it('is what the clock on the wall says, where no clock is changed', () => {
    const still = anyHours.map((given) => ({ ...given, tz: given.tz === 'Asia/Kathmandu' ? 'Asia/Kathmandu' : 'UTC' }));
    fc.assert(
      fc.property(still, anyInstant, (given, now) => {
        const { time: shown, day } = wall(given.tz, now);
        const yesterday = ((day + 5) % 7) + 1;
        const today = given.days.includes(day);
        const expected =
          given.from < given.to
            ? today && given.from <= shown && shown < given.to
            : (today && shown >= given.from) || (given.days.includes(yesterday) && shown < given.to);
        expect(quietUntil(given, now) !== null).toBe(expected);
      }),
    );
  });
});

it('hours of a whole day on every day never end', () => {
  expect([isEndless(hours('08:00', '08:00')), isEndless(hours('08:00', '08:00', 'UTC', [1])), isEndless(hours('08:00', '07:59'))]).toEqual([
    true,
    false,
    false,
  ]);
});
