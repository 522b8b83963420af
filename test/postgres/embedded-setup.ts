import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { ours } from '../../src/files.js';
import { liteAsDb } from '../../src/store/embedded.js';
import { migrate } from '../../src/store/migrate.js';

/**
 * Makes one migrated embedded database and keeps it as a tar file: opening a copy takes a tenth of making one.
 * The file's name says which migrations and which PGlite made it, so that a change makes another.
 */
export default async function setup(project: TestProject): Promise<void> {
  const folder = ours('node_modules', '.cache', 'bellwether');
  const file = join(folder, `embedded-${fingerprint()}.tar`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, await migratedTar());
    renameSync(`${file}.${process.pid}`, file);
  }
  project.provide('embeddedTemplate', file);
}

async function migratedTar(): Promise<Uint8Array> {
  const lite = await PGlite.create();
  await migrate(liteAsDb(lite));
  const tar = await (await lite.dumpDataDir('none')).arrayBuffer();
  await lite.close();
  return new Uint8Array(tar);
}

function fingerprint(): string {
  const migrations = readdirSync(ours('migrations')).sort();
  const parts = [
    ...migrations.map((name) => name + readFileSync(ours('migrations', name), 'utf8')),
    readFileSync(ours('node_modules', '@electric-sql', 'pglite', 'package.json'), 'utf8'),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
