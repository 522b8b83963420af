import { describe, expect, it } from 'vitest';
import { nearestTimeZones, readTimeZone } from '../../../src/core/digests/time-zone.js';
import { Problem } from '../../../src/core/problem.js';

describe('readTimeZone', () => {
  it.each([
    ['Asia/Almaty', 'Asia/Almaty'],
    ['asia/almaty', 'Asia/Almaty'],
    [' Europe/Berlin ', 'Europe/Berlin'],
    ['America/New York', 'America/New_York'],
    ['UTC', 'UTC'],
  ])('reads "%s" as %s', (words, zone) => {
    expect(readTimeZone(words)).toBe(zone);
  });

  it.each(['Almaty', 'Asia/Almatty', '+05:00', '', 'Mars/Olympus', 'Asia/Almaty; drop table', 'x'.repeat(10_000)])(
    'refuses "%.20s" with three zones to try',
    (words) => {
      const problem = problemOf(() => readTimeZone(words));
      expect(problem.code).toBe('bad-option');
      expect(problem.message.length).toBeLessThan(120);
      expect(problem.mend.choices).toHaveLength(3);
    },
  );
});

it.each([
  ['Almaty', 'Asia/Almaty'],
  ['Asia/Almatty', 'Asia/Almaty'],
  ['new york', 'America/New_York'],
  ['berln', 'Europe/Berlin'],
])('the zone nearest to "%s" is %s', (words, zone) => {
  expect(nearestTimeZones(words)[0]).toBe(zone);
});

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
