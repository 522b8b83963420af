import { expect, it } from 'vitest';
import { openAcquaintance } from '../../src/desk/acquainted.js';
import type { Db } from '../../src/store/db.js';
import { freshDb } from '../postgres/fresh.js';

const db = freshDb();
let now = new Date('2026-03-10T12:00:00Z');

it('asks the database once a minute about a workspace that is asked from all the time, and again once it left', async () => {
  let asked = 0;
  const counted: Db = {
    ...db,
    query: (text, values) => {
      asked += 1;
      return db.query(text, values);
    },
  };
  const met = openAcquaintance(counted, () => now);
  const state = () => db.query<{ gone: boolean }>('select gone_at is not null as gone from workspaces');
  for (let times = 0; times < 5; times += 1) await met.ensureWorkspace('slack:T1', 'slack');
  expect(asked).toBe(1);
  await met.uninstalled('slack:T1', 'uninstalled');
  expect(await state()).toEqual([{ gone: true }]);
  await met.ensureWorkspace('slack:T1', 'slack');
  expect(await state()).toEqual([{ gone: false }]);
  now = new Date(now.getTime() + 61_000);
  const before = asked;
  await met.ensureWorkspace('slack:T1', 'slack');
  expect(asked).toBe(before + 1);
});

it('welcomes once, however often it is met', async () => {
  const met = openAcquaintance(db, () => now);
  for (let times = 0; times < 3; times += 1) await met.welcome('slack:T2', 'slack', 'U1');
  now = new Date(now.getTime() + 61_000);
  await met.welcome('slack:T2', 'slack', 'U2');
  expect(await db.query('select channel from outbox')).toEqual([{ channel: 'dm:U1' }]);
});
