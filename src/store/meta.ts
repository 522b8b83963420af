import type { Db } from './db.js';

/** One remembered fact of the whole installation, or null. */
export async function readMeta<Value>(db: Db, key: string): Promise<Value | null> {
  const [row] = await db.query<{ value: Value }>('select value from meta where key = $1', [key]);
  return row?.value ?? null;
}

/** Remembers a fact; the newest value stands. */
export async function writeMeta(db: Db, key: string, value: unknown): Promise<void> {
  await db.query('insert into meta (key, value) values ($1, $2::jsonb) on conflict (key) do update set value = excluded.value', [
    key,
    JSON.stringify(value),
  ]);
}

/** Remembers a fact unless one stands already; says whether it was the first. */
export async function writeMetaOnce(db: Db, key: string, value: unknown): Promise<boolean> {
  const rows = await db.query('insert into meta (key, value) values ($1, $2::jsonb) on conflict (key) do nothing returning key', [
    key,
    JSON.stringify(value),
  ]);
  return rows.length > 0;
}
