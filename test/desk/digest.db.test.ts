import { expect, test } from 'vitest';
import { digest } from '../../src/desk/digest.js';
import { addSubscription } from '../../src/desk/subscribe.js';
import { takeIn } from '../../src/desk/take-in.js';
import { freshDb } from '../postgres/fresh.js';
import { hoursAfter, NOW, toldBy } from './given.js';

const db = freshDb();
const tenant = { db, workspace: 'local' };
const daily = {
  platform: 'local',
  channel: 'local',
  createdBy: 'me',
  countries: ['KZ'],
  at: '08:00',
  tz: 'Asia/Almaty',
  days: [1, 2, 3, 4, 5, 6, 7],
  watchlist: null,
  format: 'full' as const,
};

const said = () => db.query<{ title: string; text: string }>(`select card->>'title' as title, card::text as text from outbox order by id`);

test('a digest comes at the local time it was set for, and not before', async () => {
  const { nextAt } = await addSubscription(tenant, daily, NOW);
  expect(nextAt.toISOString()).toBe('2026-03-11T03:00:00.000Z');
  expect(await digest(db, hoursAfter(14.9))).toBe(0);
  expect(await digest(db, hoursAfter(15))).toBe(1);
  expect(await digest(db, hoursAfter(15))).toBe(0);
});

test('it tells what moved since the last one', async () => {
  await addSubscription(tenant, daily, NOW);
  await takeIn(db, toldBy(3, 'KZ'), NOW);
  await digest(db, hoursAfter(15));
  await digest(db, hoursAfter(39));
  const [first, second] = await said();
  expect(first?.text).toContain('Kazakhstan');
  expect(first?.text).toContain('lies in ruins');
  expect(second?.text).not.toContain('lies in ruins');
});

test('after days of silence it is caught up once', async () => {
  await addSubscription(tenant, daily, NOW);
  await digest(db, hoursAfter(15 + 24 * 5));
  expect(await said()).toHaveLength(1);
});

test('two processes send one digest', async () => {
  await addSubscription(tenant, daily, NOW);
  await Promise.all([digest(db, hoursAfter(15)), digest(db, hoursAfter(15))]);
  expect(await said()).toHaveLength(1);
});
