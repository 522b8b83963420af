import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

/** Makes the database folder beside its place and moves it there when whole, so that a kill half-way leaves nothing that looks like one. */
export async function createFolder(folder: string): Promise<void> {
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const lite = await PGlite.create(half);
  await lite.close();
  renameSync(half, folder);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href && process.argv[2]) await createFolder(process.argv[2]);
