import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Db } from './db.js';
import { type FolderLock, lockFolder } from './folder-lock.js';

/** A database that one process may own, and the word to others of where its owner answers. */
export interface OwnedDb extends Db {
  announce(url: string): void;
}

/** A quarter of the usual: what a process of our own holds in memory is a hundred megabytes less, and the files are in the system's cache anyway. */
const BUFFERS = ['-c', 'shared_buffers=32MB'];

/**
 * PostgreSQL inside this process, in a folder that is locked while it is open.
 * @throws Problem 'busy' when another process owns the folder
 */
export async function openEmbedded(dataDir: string): Promise<OwnedDb> {
  const lock = lockFolder(dataDir);
  try {
    const folder = join(dataDir, 'postgres');
    if (!existsSync(join(folder, 'PG_VERSION'))) await createInChild(folder);
    return asDb(await PGlite.create({ dataDir: folder, startParams: [...PGlite.defaultStartParams, ...BUFFERS] }), lock);
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

/** The first open runs initdb and peaks at some 800 MB; a child process takes that memory away with it. */
async function createInChild(folder: string): Promise<void> {
  const script = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './create-folder.ts' : './create-folder.js', import.meta.url));
  if (script.endsWith('.ts')) return (await import('./create-folder.js')).createFolder(folder);
  await new Promise<void>((done, fail) => {
    const child = fork(script, [folder], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.once('error', fail);
    child.once('exit', (code) =>
      code === 0 ? done() : fail(new Error(`the database folder ${folder} could not be created (exit ${code})`)),
    );
  });
}

/** The door to an open PGlite, for those who made one themselves. */
export const liteAsDb = (lite: PGlite): Db => asDb(lite, null);

function asDb(lite: PGlite, lock: FolderLock | null): OwnedDb {
  return {
    announce: (url) => lock?.announce(url),
    kind: 'embedded',
    query: async <Row>(text: string, values: readonly unknown[] = []) => (await lite.query<Row>(text, [...values])).rows,
    transaction: (work) => lite.transaction((tx) => work(insideOf(tx))),
    listen: (channel, wake) => lite.listen(channel, () => wake()),
    close: async () => {
      await lite.close();
      lock?.release();
    },
  };
}

/** One connection: inside a transaction there is no other to ask, so a nested transaction is the same one. */
function insideOf(tx: Transaction): Db {
  const inside: Db = {
    kind: 'embedded',
    query: async <Row>(text: string, values: readonly unknown[] = []) => (await tx.query<Row>(text, [...values])).rows,
    transaction: (work) => work(inside),
    listen: () => Promise.reject(new Error('listen outside of a transaction')),
    close: () => Promise.reject(new Error('a transaction is closed by its end')),
  };
  return inside;
}
