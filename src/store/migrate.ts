import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ours } from '../files.js';
import type { Db } from './db.js';

/** Any number that no other program on the server uses for its advisory lock. */
const LOCK = 7_215_002;

/**
 * Applies the migrations that are not there yet, in order, each in a transaction of its own; returns their names.
 * Several processes may call it at once: an advisory lock makes one wait for the other.
 */
export async function migrate(db: Db, folder = ours('migrations')): Promise<string[]> {
  const names = namesIn(folder);
  const applied: string[] = [];
  for (const name of names) if (await apply(db, name, readFileSync(join(folder, name), 'utf8'))) applied.push(name);
  return applied;
}

const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();

/** Migrations that are still to be applied; changes nothing. */
export async function pendingMigrations(db: Db, folder = ours('migrations')): Promise<string[]> {
  const [there] = await db.query<{ table: string | null }>(`select to_regclass('migrations')::text as table`);
  const done = there?.table ? (await db.query<{ name: string }>('select name from migrations')).map(({ name }) => name) : [];
  return namesIn(folder).filter((name) => !done.includes(name));
}

function apply(db: Db, name: string, sql: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await tx.query('create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())');
    const [done] = await tx.query('select 1 from migrations where name = $1', [name]);
    if (done) return false;
    for (const statement of statementsOf(sql)) await tx.query(statement);
    await tx.query('insert into migrations (name) values ($1)', [name]);
    return true;
  });
}

/** The statements of a migration: split at a semicolon that ends a line, which is how ours are written. */
const statementsOf = (sql: string): string[] =>
  sql
    .split(/;[ \t]*(?:\n|$)/)
    .map((part) => part.trim())
    .filter((part) => part.replace(/^--.*$/gm, '').trim() !== '');
