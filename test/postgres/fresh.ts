import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import type { Db } from '../../src/store/db.js';
import { liteAsDb } from '../../src/store/embedded.js';
import { openServer } from '../../src/store/server.js';

/** Connection strings of fresh server databases, for tests that open the database in a process of their own. */
let counter = 0;

/**
 * A migrated database for the tests of this file, empty before each of them: embedded or server, as the suite says.
 * Use as `const db = freshDb()` at the top of a file; the object may be used inside tests only.
 */
export function freshDb(): Db {
  let open: Db | null = null;
  let tables: string[] = [];
  const now = (): Db => {
    if (!open) throw new Error('the database is open inside tests only');
    return open;
  };
  beforeAll(async () => {
    open = await openFresh();
    tables = (
      await open.query<{ name: string }>(
        `select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
      )
    ).map(({ name }) => name);
  });
  beforeEach(async () => {
    await now().query(`truncate ${tables.join(', ')} restart identity cascade`);
  });
  afterAll(async () => open?.close());
  return {
    get kind() {
      return now().kind;
    },
    query: (text, values) => now().query(text, values),
    transaction: (work) => now().transaction(work),
    listen: (channel, wake) => now().listen(channel, wake),
    close: () => now().close(),
  };
}

/** Opens one migrated, empty database of the suite's kind. */
export async function openFresh(): Promise<Db> {
  const server = inject('serverUrl');
  return server
    ? openServer(await cloneOn(server))
    : liteAsDb(await PGlite.create({ loadDataDir: new Blob([new Uint8Array(readFileSync(inject('embeddedTemplate')))]) }));
}

/** Makes an empty migrated database on the suite's server and returns its url. */
export async function cloneOn(server: string): Promise<string> {
  const name = `test_${process.pid}_${Date.now().toString(36)}_${counter++}`;
  const admin = new pg.Client(`${server}/postgres`);
  await admin.connect();
  // Two clones of one template at once are refused; they take turns.
  await admin.query('select pg_advisory_lock(1)');
  await admin.query(`create database ${name} template template_bellwether`);
  await admin.end();
  return `${server}/${name}`;
}
