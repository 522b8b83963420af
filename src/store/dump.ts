import type { Db } from './db.js';

/**
 * Every table with what somebody wrote into it, in an order in which rows can be put back. A table that is not here is not in a dump,
 * so a test compares this list with the database.
 */
export const TABLES = [
  'meta',
  'stories',
  'publishers',
  'articles',
  'copies',
  'bands',
  'events',
  'sources',
  'workspaces',
  'touched',
  'rules',
  'episodes',
  'subscriptions',
  'outbox',
  'outbox_channels',
  'quiet_hours',
  'corrections',
  'watchlists',
  'watchlist_entries',
  'audit',
  'seen_events',
  'long_presses',
  'messages',
  'model_answers',
  'model_days',
] as const;
export type TableName = (typeof TABLES)[number];

/** Rows read from a table at once. */
const ROWS = 500;

/** Where a sequence stands; `last` is null when nothing was taken from it yet. */
export interface SequenceState {
  readonly name: string;
  readonly last: number | null;
}

/** What is told while everything is read: a table's columns before its rows, each row as JSON, then the sequences. */
export interface DumpReader {
  table(name: TableName, columns: readonly string[]): Promise<void>;
  row(json: string): Promise<void>;
  sequences(states: readonly SequenceState[]): Promise<void>;
}

/** Names of the migrations that were applied, in order. */
export const migrationsOf = async (db: Db): Promise<string[]> =>
  (await db.query<{ name: string }>('select name from migrations order by name')).map(({ name }) => name);

/** Reads everything as of one instant, through a cursor, so that memory stays flat. Resolves to the number of rows. */
export function readEverything(db: Db, reader: DumpReader): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    // Others may have other settings; a dump is the same everywhere.
    await tx.query(
      `select set_config('TimeZone', 'UTC', true), set_config('extra_float_digits', '1', true), set_config('bytea_output', 'hex', true)`,
    );
    let count = 0;
    for (const table of TABLES) count += await readTable(tx, table, reader);
    await reader.sequences(
      await tx.query<SequenceState>(
        'select sequencename as name, last_value as last from pg_sequences where schemaname = current_schema() order by 1',
      ),
    );
    return count;
  });
}

async function readTable(tx: Db, table: TableName, reader: DumpReader): Promise<number> {
  await reader.table(table, await columnsOf(tx, table));
  await tx.query(`declare everything no scroll cursor for select row_to_json(t)::text as row from ${table} t`);
  let count = 0;
  for (;;) {
    const rows = await tx.query<{ row: string }>(`fetch ${ROWS} from everything`);
    if (rows.length === 0) break;
    for (const { row } of rows) await reader.row(row);
    count += rows.length;
  }
  await tx.query('close everything');
  return count;
}

async function columnsOf(tx: Db, table: TableName): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    'select column_name as name from information_schema.columns where table_schema = current_schema() and table_name = $1 order by ordinal_position',
    [table],
  );
  return rows.map(({ name }) => name);
}

/** Tables with rows in them. */
export async function filledTables(db: Db): Promise<TableName[]> {
  const filled: TableName[] = [];
  for (const table of TABLES) if ((await db.query(`select 1 from ${table} limit 1`)).length > 0) filled.push(table);
  return filled;
}

/** Puts rows back as they were, ids included. `columns` are the dump's: a column added since has its default. */
export async function putRows(tx: Db, table: TableName, columns: readonly string[], rows: readonly string[]): Promise<void> {
  const names = columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(', ');
  await tx.query(
    `insert into ${table} (${names}) overriding system value select ${names} from json_populate_recordset(null::${table}, $1::json)`,
    [`[${rows.join(',')}]`],
  );
}

/** Puts the sequences back where they stood, so that no id is given twice. */
export async function putSequences(tx: Db, states: readonly SequenceState[]): Promise<void> {
  for (const { name, last } of states) if (last !== null) await tx.query('select setval($1::regclass, $2)', [name, last]);
}
