import { expect, test } from 'vitest';
import { originOf } from '../../src/ingest/origin.js';

const now = new Date('2026-03-10T12:00:00Z');

test.each([
  ['an article of this morning is live', '2026-03-10T06:00:00Z', 'live'],
  ['one of exactly two days ago is live', '2026-03-08T12:00:00Z', 'live'],
  ['one older than two days is back-fill', '2026-03-08T11:59:59Z', 'backfill'],
  ['one of another century is back-fill', '1989-11-09T00:00:00Z', 'backfill'],
])('%s', (_, publishedAt, origin) => expect(originOf(new Date(publishedAt), now)).toBe(origin));

test('an article without a date is news of now', () => expect(originOf(null, now)).toBe('live'));
