import type { Readable } from 'node:stream';
import { Problem } from '../core/problem.js';
import { type Line, readLines } from '../ingest/lines.js';
import type { Db } from '../store/db.js';
import { filledTables, migrationsOf, putRows, putSequences, type TableName } from '../store/dump.js';
import { onlyFile, readArguments } from './arguments.js';
import { type DumpHead, type DumpLine, readDumpLine, readHead } from './dump-lines.js';
import { openMaybeGzipped } from './inputs.js';
import { type Progress, progressOn } from './progress.js';
import { EXIT, type Run } from './verb.js';
import { withDatabase } from './with-database.js';

/** Bytes of the longest line: an article of 5 MB with every letter escaped. */
const LONGEST = 64_000_000;

/** Rows put back at once, and characters of them. */
const MOST = 500;
const MOST_CHARACTERS = 4_000_000;

/** A dump into an empty database, all of it or nothing. */
export const restore: Run = async (args, terminal) => {
  const file = onlyFile(readArguments(args, {}), 'restore');
  const { stream } = await openMaybeGzipped(file);
  const work = async ({ db }: { db: Db }): Promise<number> => {
    await mustBeEmpty(db);
    const progress = progressOn(terminal, { doing: 'Restoring', things: 'rows' });
    const rows = await db.transaction((tx) => putEverything(tx, file, stream, progress));
    progress.end();
    await terminal.out(`${rows.toLocaleString('en')} rows were restored.`);
    return EXIT.done;
  };
  try {
    return await withDatabase(terminal, work, { sample: false });
  } finally {
    stream.destroy();
  }
};

async function mustBeEmpty(db: Db): Promise<void> {
  const [table] = await filledTables(db);
  if (table === undefined) return;
  throw new Problem('not-allowed', `The database is not empty: there are rows in ${table}.`, {
    hint: 'Set DATA_DIR to a new folder, or DATABASE_URL to a new database. Nothing was changed.',
  });
}

async function putEverything(tx: Db, file: string, stream: Readable, progress: Progress): Promise<number> {
  const batch = openBatch(tx);
  let whole = false;
  let count = 0;
  for await (const line of readLines(stream, LONGEST)) {
    if (line.line === 1) {
      await mustFit(tx, file, readHead(line.text ?? ''));
      continue;
    }
    const read: DumpLine | null = whole ? null : readDumpLine(line.text ?? '');
    if (!read) throw broken(file, line);
    await put(tx, batch, read).catch((fault: unknown) => Promise.reject(isOfData(fault) ? broken(file, line) : fault));
    if ('row' in read) progress.at(++count, null);
    whole = 'sequences' in read;
  }
  if (!whole) throw new Problem('unreadable', `${file} is not whole: its end is missing.`, { hint: 'Nothing was changed.' });
  return count;
}

async function put(tx: Db, batch: Batch, read: DumpLine): Promise<void> {
  if ('row' in read) return batch.add(read.row);
  if ('table' in read) return batch.begin(read.table, read.columns);
  await batch.flush();
  await putSequences(tx, read.sequences);
}

async function mustFit(tx: Db, file: string, head: DumpHead | null): Promise<void> {
  if (!head) throw new Problem('unreadable', `${file} is not a dump that this version can read.`);
  const here = await migrationsOf(tx);
  const [newer] = head.migrations.filter((name) => !here.includes(name));
  if (newer === undefined) return;
  throw new Problem('not-allowed', `${file} was made by a newer version (${head.version}): ${newer} is not known here.`, {
    hint: 'Install that version first. Nothing was changed.',
  });
}

const broken = (file: string, { line }: Line): Problem =>
  new Problem('unreadable', `${file}, at line ${line} or in the rows before it: this is no dump, or it does not fit.`, {
    hint: 'Nothing was changed.',
  });

/** PostgreSQL's classes for data that is wrong (22) or breaks a rule of the table (23). */
const isOfData = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && /^2[23]/.test(String(fault.code));

interface Batch {
  begin(table: TableName, columns: readonly string[]): Promise<void>;
  add(row: string): Promise<void>;
  flush(): Promise<void>;
}

/** Collects rows of one table and puts them back some hundred at a time. */
function openBatch(tx: Db): Batch {
  let to: { table: TableName; columns: readonly string[] } | null = null;
  let rows: string[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    if (to && rows.length > 0) await putRows(tx, to.table, to.columns, rows);
    rows = [];
    characters = 0;
  };
  return {
    flush,
    begin: async (table, columns) => {
      await flush();
      to = { table, columns };
    },
    add: async (row) => {
      rows.push(row);
      characters += row.length;
      if (rows.length >= MOST || characters >= MOST_CHARACTERS) await flush();
    },
  };
}
