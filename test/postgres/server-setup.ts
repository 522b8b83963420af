import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../lab/free-port.js';
import { migrate } from '../../src/store/migrate.js';
import { openServer } from '../../src/store/server.js';
import { binariesFolder } from './binaries.js';

/** PostgreSQL refuses to run as root: then it runs as nobody. */
const NOBODY = 65_534;
const asWhom = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Starts a PostgreSQL server of our own for this run, with a migrated template that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const bin = binariesFolder();
  if (!bin) throw new Error('the server suite was asked for on a machine without PostgreSQL binaries');
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-postgres-'));
  if ('uid' in asWhom) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'test', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'], {
    ...asWhom,
    cwd: folder,
    stdio: 'ignore',
  });
  const port = await freePort();
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=200'],
    { ...asWhom, cwd: folder, stdio: 'ignore' },
  );
  const url = `postgres://test@127.0.0.1:${port}`;
  await answering(`${url}/postgres`);
  await makeTemplate(url);
  project.provide('serverUrl', url);
  return () => stop(server, folder);
}

async function makeTemplate(url: string): Promise<void> {
  const admin = new pg.Client(`${url}/postgres`);
  await admin.connect();
  await admin.query('create database template_bellwether');
  await admin.end();
  const db = await openServer(`${url}/template_bellwether`);
  await migrate(db);
  await db.close();
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      return await client.end();
    } catch (fault) {
      if (tries > 100) throw fault;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGINT');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** postgres://… of the server, without a database; absent in the embedded suite. */
    serverUrl: string;
    /** A migrated embedded database as a tar file; absent in the server suite. */
    embeddedTemplate: string;
  }
}
