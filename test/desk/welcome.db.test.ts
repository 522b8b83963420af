import { expect, test } from 'vitest';
import { defaultRule } from '../../src/core/alerting/default-rule.js';
import { digest } from '../../src/desk/digest.js';
import { housekeep } from '../../src/desk/housekeep.js';
import { addRule, addSubscription, watchesOf } from '../../src/desk/subscribe.js';
import { leave, welcome } from '../../src/desk/welcome.js';
import { rulesAbout } from '../../src/store/rules.js';
import { firstTime } from '../../src/store/seen-events.js';
import { ensureWorkspace } from '../../src/store/workspaces.js';
import { freshDb } from '../postgres/fresh.js';
import { hoursAfter, NOW } from './given.js';

const db = freshDb();
const place = { platform: 'slack', channel: 'C1', createdBy: 'U1' };
const said = () =>
  db.query<{ channel: string; outcome: string | null; why: string | null }>('select channel, outcome, why from outbox order by id');

const setBoth = async (workspace: string) => {
  await addRule({ db, workspace }, defaultRule({ ...place, country: 'KZ', level: 60 }), NOW);
  await addSubscription(
    { db, workspace },
    { ...place, countries: [], at: '08:00', tz: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], watchlist: null, format: 'full' },
    NOW,
  );
};

test('who brings us in is told how to begin, once, in a direct message', async () => {
  expect(await welcome(db, 'T1', 'slack', 'U1', NOW)).toBe(true);
  expect(await welcome(db, 'T1', 'slack', 'U2', hoursAfter(1))).toBe(false);
  await leave(db, 'T1', 'removed', hoursAfter(2));
  expect(await welcome(db, 'T1', 'slack', 'U1', hoursAfter(3))).toBe(false);
  expect(await said()).toMatchObject([{ channel: 'dm:U1' }]);
});

test('two processes welcome once', async () => {
  const both = await Promise.all([welcome(db, 'T1', 'slack', 'U1', NOW), welcome(db, 'T1', 'slack', 'U1', NOW)]);
  expect(both.filter(Boolean)).toHaveLength(1);
  expect(await said()).toHaveLength(1);
});

test('where we were removed, what waits ends with the reason, and nothing more is planned there', async () => {
  await setBoth('T1');
  await setBoth('T2');
  await welcome(db, 'T1', 'slack', 'U1', NOW);
  await welcome(db, 'T2', 'slack', 'U9', NOW);
  await leave(db, 'T1', 'uninstalled', hoursAfter(1));
  expect(await said()).toMatchObject([
    { channel: 'dm:U1', outcome: 'ended', why: 'uninstalled' },
    { channel: 'dm:U9', outcome: null },
  ]);
  expect((await rulesAbout(db, ['KZ'])).map(({ workspace }) => workspace)).toEqual(['T2']);
  expect(await digest(db, hoursAfter(48))).toBe(1);
});

test('what was set goes on when it comes back, and is there once', async () => {
  await setBoth('T1');
  await leave(db, 'T1', 'uninstalled', hoursAfter(1));
  await leave(db, 'T1', 'tokens revoked', hoursAfter(1));
  await ensureWorkspace(db, 'T1', 'slack');
  expect(await rulesAbout(db, ['KZ'])).toHaveLength(1);
  expect(await digest(db, hoursAfter(48))).toBe(1);
  const { rules, subscriptions } = await watchesOf({ db, workspace: 'T1' });
  expect([...rules, ...subscriptions].map(({ id }) => id)).toEqual(['r1', 'd1']);
});

test('leaving a workspace that was never known is nothing', async () => {
  await leave(db, 'T7', 'uninstalled', NOW);
  expect(await db.query('select id from workspaces')).toEqual([]);
});

test('an event is heard once, also by two processes, until nobody would repeat it', async () => {
  const both = await Promise.all([firstTime(db, 'Ev1', NOW), firstTime(db, 'Ev1', NOW)]);
  expect(both.filter(Boolean)).toHaveLength(1);
  await housekeep(db, hoursAfter(24));
  expect(await firstTime(db, 'Ev1', hoursAfter(24))).toBe(false);
  await housekeep(db, hoursAfter(73));
  expect(await firstTime(db, 'Ev1', hoursAfter(73))).toBe(true);
});
