import type { CountryCode } from '../core/country-code.js';
import type { Db } from './db.js';

/** Wakes whoever holds rules against scores. */
export const TOUCHED = 'touched';

/** Marks countries whose events changed; committed with the events, so that no change goes unwatched. */
export async function markTouched(tx: Db, countries: readonly CountryCode[], now: Date): Promise<void> {
  if (countries.length === 0) return;
  await tx.query(
    `insert into touched (country, at) select distinct c, $2::timestamptz from unnest($1::text[]) as c
     on conflict (country) do update set at = greatest(excluded.at, touched.at + interval '1 millisecond')`,
    [countries, now],
  );
  await tx.query(`select pg_notify('${TOUCHED}', '')`);
}

/** A country that was touched, and when last. */
export interface Mark {
  readonly country: CountryCode;
  readonly at: Date;
}

/** The standing marks. */
export const readTouched = (db: Db): Promise<Mark[]> => db.query('select country, at from touched order by country');

/** Takes marks away, unless the country was touched again since they were read. */
export async function clearTouched(db: Db, marks: readonly Mark[]): Promise<void> {
  await db.query(
    'delete from touched t using jsonb_to_recordset($1::jsonb) as m(country text, at timestamptz) where t.country = m.country and t.at <= m.at',
    [JSON.stringify(marks)],
  );
}
