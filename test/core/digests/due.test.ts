import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue, nextRunAt } from '../../../src/core/digests/due.js';

const DAILY = [1, 2, 3, 4, 5, 6, 7];

/** The first `count` runs after an instant. */
function runs(at: string, tz: string, after: string, count: number, days: readonly number[] = DAILY): string[] {
  const found: string[] = [];
  for (let last = new Date(after); found.length < count; last = new Date(found.at(-1) ?? after)) {
    found.push(nextRunAt({ at, tz, days }, last).toISOString().replace(':00.000Z', 'Z'));
  }
  return found;
}

describe('nextRunAt', () => {
  const cases: [name: string, at: string, tz: string, after: string, expected: string[]][] = [
    ['comes at the channel’s own eight o’clock', '08:00', 'Asia/Almaty', '2022-12-20T00:00Z', ['2022-12-20T02:00Z', '2022-12-21T02:00Z']],
    ['comes after the instant, not at it', '08:00', 'UTC', '2022-12-20T08:00Z', ['2022-12-21T08:00Z']],
    ['comes today when the time is yet to come', '08:00', 'UTC', '2022-12-20T07:59Z', ['2022-12-20T08:00Z']],
    [
      'keeps the wall time through the change to summer time',
      '08:00',
      'Europe/Berlin',
      '2023-03-25T00:00Z',
      ['2023-03-25T07:00Z', '2023-03-26T06:00Z'],
    ],
    [
      'comes at the next valid instant on the night that has no half past two',
      '02:30',
      'Europe/Berlin',
      '2023-03-25T12:00Z',
      ['2023-03-26T01:00Z', '2023-03-27T00:30Z'],
    ],
    [
      'comes once, at the first one, on the night that has half past two twice',
      '02:30',
      'Europe/Berlin',
      '2023-10-28T12:00Z',
      ['2023-10-29T00:30Z', '2023-10-30T01:30Z'],
    ],
    [
      'comes when the day begins where midnight is skipped',
      '00:00',
      'America/Santiago',
      '2026-09-05T12:00Z',
      ['2026-09-06T04:00Z', '2026-09-07T03:00Z'],
    ],
    [
      'keeps a zone that moves by half an hour',
      '02:15',
      'Australia/Lord_Howe',
      '2023-09-30T00:00Z',
      ['2023-09-30T15:30Z', '2023-10-01T15:15Z'],
    ],
    ['has no run on a date that a zone skipped', '08:00', 'Pacific/Apia', '2011-12-28T20:00Z', ['2011-12-29T18:00Z', '2011-12-30T18:00Z']],
  ];
  it.each(cases)('%s', (_, at, tz, after, expected) => {
    expect(runs(at, tz, after, expected.length)).toEqual(expected);
  });

  it('comes on the chosen weekdays only, by the channel’s own calendar', () => {
    expect(runs('01:00', 'Asia/Almaty', '2022-12-22T00:00Z', 3, [1, 5])).toEqual([
      '2022-12-22T19:00Z',
      '2022-12-25T19:00Z',
      '2022-12-29T19:00Z',
    ]);
  });

  it('refuses a timetable without a day', () => {
    expect(() => nextRunAt({ at: '08:00', tz: 'UTC', days: [] }, new Date(0))).toThrow(RangeError);
  });

  it('is always later, and a daily one comes every day of the year exactly once', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/Santiago',
      'Africa/Cairo',
      'Africa/Casablanca',
      'Asia/Kathmandu',
      'Pacific/Chatham',
    );
    const times = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    fc.assert(
      fc.property(zones, times, (tz, at) => {
        const dates = new Intl.DateTimeFormat('en-CA', { timeZone: tz, dateStyle: 'short' });
        const days: string[] = [];
        let last = nextRunAt({ at, tz, days: DAILY }, new Date('2023-01-01T12:00Z'));
        while (days.length < 365) {
          days.push(dates.format(last));
          const next = nextRunAt({ at, tz, days: DAILY }, last);
          expect(next.getTime()).toBeGreaterThan(last.getTime());
          last = next;
        }
        expect(new Set(days).size).toBe(365);
        expect(Date.parse(days.at(-1) ?? '') - Date.parse(days[0] ?? '')).toBe(364 * 86_400_000);
      }),
      { numRuns: 16 },
    );
  });
});

it('a digest is due from its instant on', () => {
  const nextAt = new Date('2022-12-20T02:00Z');
  expect(isDue({ nextAt }, new Date('2022-12-20T01:59:59Z'))).toBe(false);
  expect(isDue({ nextAt }, nextAt)).toBe(true);
  expect(isDue({ nextAt }, new Date('2022-12-27T00:00Z'))).toBe(true);
});
