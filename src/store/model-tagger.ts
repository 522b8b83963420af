import type { Db } from './db.js';

/** Answers of a language model that stand already, as JSON, by the key of what was asked. */
export async function findAnswers(db: Db, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.query<{ key: string; answer: string }>('select key, answer from model_answers where key = any($1::text[])', [keys]);
  return new Map(rows.map(({ key, answer }) => [key, answer]));
}

/** Keeps an answer, as JSON; one that stands already under that key stays. */
export async function keepAnswer(db: Db, key: string, version: string, answer: string, at: Date): Promise<void> {
  await db.query('insert into model_answers (key, version, answer, asked_at) values ($1, $2, $3, $4) on conflict (key) do nothing', [
    key,
    version,
    answer,
    at,
  ]);
}

/** Takes one call of the day's budget; false when all `most` of them are taken. One statement, so that two processes never take the same one. */
export async function takeCall(db: Db, day: string, most: number): Promise<boolean> {
  const rows = await db.query(
    `insert into model_days (day, what, count) select $1::date, 'calls', 1 where $2::int > 0
     on conflict (day, what) do update set count = model_days.count + 1 where model_days.count < $2::int returning count`,
    [day, most],
  );
  return rows.length > 0;
}

/** Adds to the counters of a day. */
export async function addCounts(db: Db, day: string, counts: ReadonlyMap<string, number>): Promise<void> {
  if (counts.size === 0) return;
  await db.query(
    `insert into model_days (day, what, count) select $1::date, what, count from jsonb_to_recordset($2::jsonb) as r(what text, count integer) order by what
     on conflict (day, what) do update set count = model_days.count + excluded.count`,
    [day, JSON.stringify([...counts].map(([what, count]) => ({ what, count })))],
  );
}

/** The counters of a day, by name. */
export async function countsOf(db: Db, day: string): Promise<Map<string, number>> {
  const rows = await db.query<{ what: string; count: number }>('select what, count from model_days where day = $1::date order by what', [
    day,
  ]);
  return new Map(rows.map(({ what, count }) => [what, count]));
}
