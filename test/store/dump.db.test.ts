import { expect, it } from 'vitest';
import { migrationsOf, readEverything, TABLES } from '../../src/store/dump.js';
import { freshDb } from '../postgres/fresh.js';

const db = freshDb();
const silent = { table: async () => undefined, row: async () => undefined, sequences: async () => undefined };

it('has every table of the database but the list of migrations, so that no new one is forgotten', async () => {
  const tables = await db.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = current_schema() order by 1`);
  expect([...TABLES, 'migrations'].sort()).toEqual(tables.map(({ name }) => name));
});

it('names a table after those that its rows point to', async () => {
  const links = await db.query<{ from: string; to: string }>(
    `select conrelid::regclass::text as "from", confrelid::regclass::text as "to" from pg_constraint where contype = 'f'`,
  );
  const order: readonly string[] = TABLES;
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ from, to }) => order.indexOf(from) <= order.indexOf(to))).toEqual([]);
});

it('reads every row, more than a cursor brings at once too', async () => {
  await db.query(`insert into stories (id) select 'story ' || n from generate_series(1, 1203) n`);
  const rows: string[] = [];
  expect(await readEverything(db, { ...silent, row: async (json) => void rows.push(json) })).toBe(1203);
  expect(new Set(rows.map((row) => JSON.parse(row).id)).size).toBe(1203);
});

it('knows which migrations were applied', async () => {
  expect((await migrationsOf(db))[0]).toBe('0001_news.sql');
});
