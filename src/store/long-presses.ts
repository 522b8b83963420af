import type { Db } from './db.js';
import type { Tenant } from './tenant.js';

/** Words behind a button, under an id short enough for every platform. */
interface LongPress {
  readonly id: string;
  readonly words: string;
}

/** Keeps words until they are forgotten; the same again are kept from then on. */
export async function saveLongPresses({ db, workspace }: Tenant, presses: readonly LongPress[], now: Date): Promise<void> {
  await db.query(
    `insert into long_presses (id, workspace, words, at) select distinct id, $2, words, $3::timestamptz from jsonb_to_recordset($1::jsonb) as r(id text, words text)
     on conflict (id) do update set at = excluded.at where long_presses.workspace = excluded.workspace`,
    [JSON.stringify(presses), workspace, now],
  );
}

/** The words of an id; null when the workspace keeps none under it. */
export async function findLongPress({ db, workspace }: Tenant, id: string): Promise<string | null> {
  const [row] = await db.query<{ words: string }>('select words from long_presses where id = $1 and workspace = $2', [id, workspace]);
  return row?.words ?? null;
}

/** Forgets the words of every workspace that were kept before an instant. Returns how many. */
export async function dropLongPresses(db: Db, before: Date): Promise<number> {
  const gone = await db.query('delete from long_presses where at < $1::timestamptz returning id', [before]);
  return gone.length;
}
