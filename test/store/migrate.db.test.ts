import { expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.js';
import { freshDb } from '../postgres/fresh.js';

const db = freshDb();

test('a migrated database has nothing left to apply', async () => {
  expect(await migrate(db)).toEqual([]);
});

test('a failed statement in a transaction leaves nothing of it, and the next one works', async () => {
  const work = db.transaction(async (tx) => {
    await tx.query(`insert into meta (key, value) values ('half', '1')`);
    await tx.query('select 1 / 0');
  });
  await expect(work).rejects.toThrow();
  expect(await db.query('select * from meta')).toEqual([]);
});

test('big integers come as numbers and instants as dates', async () => {
  const [row] = await db.query<{ big: unknown; at: unknown }>(`select 5000000000::int8 as big, '2022-12-20T08:00:00Z'::timestamptz as at`);
  expect(row).toEqual({ big: 5_000_000_000, at: new Date('2022-12-20T08:00:00Z') });
});
