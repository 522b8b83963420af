import pg from 'pg';
import { Problem } from '../core/problem.js';
import type { Db } from './db.js';

const INT8 = 20;
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8
      ? Number
      : format === 'binary'
        ? pg.types.getTypeParser(oid, 'binary')
        : pg.types.getTypeParser(oid)) as typeof pg.types.getTypeParser,
};

/**
 * A PostgreSQL server, version 13 or newer.
 * @throws Problem 'unreadable' when it does not answer or is too old
 */
export async function openServer(url: string): Promise<Db> {
  const pool = new pg.Pool({ connectionString: url, types, max: 8, connectionTimeoutMillis: 10_000 });
  // An idle connection that dies is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    const { rows } = await pool.query<{ v: number }>(`select current_setting('server_version_num')::int v`);
    if ((rows[0]?.v ?? 0) < 130_000) throw new Problem('unreadable', 'DATABASE_URL: PostgreSQL 13 or newer is needed.');
  } catch (fault) {
    await pool.end();
    if (fault instanceof Problem) throw fault;
    throw new Problem(
      'unreadable',
      `DATABASE_URL: ${new URL(url).host} does not answer as a database (${fault instanceof Error ? fault.message || String(fault) : fault}).`,
    );
  }
  return {
    kind: 'server',
    query: async <Row>(text: string, values: readonly unknown[] = []) => (await pool.query(text, [...values])).rows as Row[],
    transaction: (work) => transaction(pool, work),
    listen: (channel, wake) => listen(url, channel, wake),
    close: () => pool.end(),
  };
}

async function transaction<T>(pool: pg.Pool, work: (tx: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const inside: Db = {
    kind: 'server',
    query: async <Row>(text: string, values: readonly unknown[] = []) => (await client.query(text, [...values])).rows as Row[],
    transaction: (nested) => nested(inside),
    listen: () => Promise.reject(new Error('listen outside of a transaction')),
    close: () => Promise.reject(new Error('a transaction is closed by its end')),
  };
  try {
    await client.query('begin');
    const result = await work(inside);
    await client.query('commit');
    client.release();
    return result;
  } catch (fault) {
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw fault;
  }
}

/** LISTEN needs a connection of its own, and a new one when that is lost. */
async function listen(url: string, channel: string, wake: () => void): Promise<() => Promise<void>> {
  let stopped = false;
  let client: pg.Client | null = null;
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url });
    next.on('notification', () => wake());
    next.on('error', () => retry(next));
    next.on('end', () => retry(next));
    await next.connect();
    await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    client = next;
    wake();
  };
  const retry = (lost: pg.Client): void => {
    if (stopped || client !== lost) return;
    client = null;
    setTimeout(() => stopped || connect().catch(() => retry(lost)), 1000).unref();
  };
  await connect();
  return async () => {
    stopped = true;
    await client?.end();
  };
}
