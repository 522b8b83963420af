import { describe, expect, test } from 'vitest';
import { readLooseDate, readStrictDate } from '../../src/ingest/dates.js';

const now = new Date('2026-03-10T12:00:00Z');

describe('readLooseDate', () => {
  test.each([
    ['RFC 822 with GMT', 'Mon, 09 Mar 2026 08:15:00 GMT', '2026-03-09T08:15:00.000Z'],
    ['RFC 822 with a named zone', 'Mon, 09 Mar 2026 08:15:00 EST', '2026-03-09T13:15:00.000Z'],
    ['RFC 822 with an offset', '9 Mar 2026 08:15 +0530', '2026-03-09T02:45:00.000Z'],
    ['a two-digit year', 'Mon, 09 Mar 26 08:15:00 Z', '2026-03-09T08:15:00.000Z'],
    ['a Spanish month', 'lun, 09 ene 2026 08:15:00 +0000', '2026-01-09T08:15:00.000Z'],
    ['a French month with its accent', 'lundi 9 février 2026 08:15', '2026-02-09T08:15:00.000Z'],
    ['ISO 8601', '2026-03-09T08:15:00+02:00', '2026-03-09T06:15:00.000Z'],
    ['ISO 8601 with fractions', '2026-03-09T08:15:00.123456Z', '2026-03-09T08:15:00.123Z'],
    ['a time without a zone, which is UTC', '2026-03-09 08:15:00', '2026-03-09T08:15:00.000Z'],
    ['a day alone', '2026-03-09', '2026-03-09T00:00:00.000Z'],
    ['words in American order', 'March 9, 2026 10:00 am', '2026-03-09T00:00:00.000Z'],
    ['words in British order', '9 March 2026', '2026-03-09T00:00:00.000Z'],
    ['a zone nobody knows, which is UTC', 'Mon, 09 Mar 2026 08:15:00 XYZ', '2026-03-09T08:15:00.000Z'],
    ['an hour of another clock is news of now', '2026-03-10T15:00:00Z', '2026-03-10T12:00:00.000Z'],
  ])('reads %s', (_, words, expected) => expect(readLooseDate(words, now)?.toISOString()).toBe(expected));

  test.each([
    ['nothing', ''],
    ['a word', 'yesterday'],
    ['a day that does not exist', '2026-02-31'],
    ['the beginning of all clocks', '1970-01-01T00:00:00Z'],
    ['the year nought', '0000-01-01'],
    ['a month that does not exist', 'Mon, 09 Foo 2026 08:15:00 GMT'],
    ['an hour that does not exist', '2026-03-09T25:00:00Z'],
    ['an offset that does not exist', '2026-03-09T08:15:00+99:00'],
  ])('reads nothing from %s', (_, words) => expect(readLooseDate(words, now)).toBeNull());
});

describe('readStrictDate', () => {
  test.each([
    ['2025-03-01', '2025-03-01T00:00:00.000Z'],
    ['2025-03-01T12:30:00Z', '2025-03-01T12:30:00.000Z'],
    ['2025-03-01T12:30:00.5+05:00', '2025-03-01T07:30:00.500Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-03-11T11:00:00Z', '2026-03-11T11:00:00.000Z'],
  ])('%s is a date', (words, expected) => {
    const read = readStrictDate(words, now);
    expect('ok' in read && read.ok.toISOString()).toBe(expected);
  });

  test.each([
    ['2025-02-31', 'not a date that exists'],
    ['2025-02-29', 'not a date that exists'],
    ['2025-13-01', 'not a date that exists'],
    ['yesterday', 'not a date that exists'],
    ['0000-01-01', 'not a date that exists'],
    ['12/03/2025', 'not a date that exists'],
    ['', 'not a date that exists'],
    ['2026-03-12T12:00:01Z', 'in the future'],
    ['9999-12-31', 'in the future'],
    [`2025-${'9'.repeat(1000)}`, '9…'],
  ])('%s is none, and it says why', (words, why) => {
    const read = readStrictDate(words, now);
    expect('reason' in read && read.reason).toContain(why);
  });
});
