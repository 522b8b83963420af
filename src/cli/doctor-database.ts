import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.js';
import { Problem } from '../core/problem.js';
import type { ModelState } from '../desk/model-tagger/state.js';
import { type DeskState, deskState } from '../desk/state.js';
import { openDatabase } from '../store/open.js';
import type { Finding } from './finding.js';
import { runningServer } from './running-server.js';

/** What the database is, who owns it, and what stands in it. */
export async function databaseFindings(config: Config): Promise<Finding[]> {
  const { url, dataDir } = config.database;
  const asFile = url === null && statSync(dataDir, { throwIfNoEntry: false })?.isDirectory() === false;
  if (asFile) return [{ state: 'fix', about: 'Database', words: `DATA_DIR: ${dataDir} is a file`, mend: 'Set DATA_DIR to a folder.' }];
  if (url === null && !existsSync(join(dataDir, 'postgres')))
    return [{ state: 'note', about: 'Database', words: `embedded, in ${dataDir}: not there yet, the first start makes it` }];
  try {
    const server = runningServer(config);
    if (!server) return stateFindings(await stateOf(config), config);
    const { body } = await server.get('/api/state');
    const owned: Finding = { state: 'fine', about: 'Server', words: `runs at ${server.url} and owns ${dataDir}` };
    return [owned, ...stateFindings(served.parse(body), config)];
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return [{ state: 'fix', about: 'Database', words: fault.message, ...(fault.mend.hint ? { mend: fault.mend.hint } : {}) }];
  }
}

async function stateOf({ database }: Config): Promise<DeskState> {
  const db = await openDatabase(database);
  try {
    return await deskState(db, new Date());
  } finally {
    await db.close();
  }
}

/** What a running server says of itself; its version may be another than ours. */
const served = z.object({
  kind: z.enum(['embedded', 'server']),
  postgres: z.string(),
  pending: z.array(z.string()),
  stored: z
    .object({
      articles: z.number(),
      events: z.number(),
      outbox: z.object({ waiting: z.number(), gone: z.number(), unknown: z.number() }),
      sampleEnds: z.string().nullable(),
      liveSince: z.string().nullable(),
      feeds: z.object({ known: z.number(), failing: z.number(), lastRead: z.string().nullable() }),
      model: z
        .object({
          model: z.string(),
          version: z.string(),
          dailyCalls: z.number(),
          today: z.record(z.enum(['calls', 'read', 'cached', 'events', 'left', 'dropped']), z.number()),
          trouble: z.array(z.string()),
        })
        .nullable()
        .default(null),
    })
    .nullable(),
});

/** A database's state in words. */
export function stateFindings({ kind, postgres, pending, stored }: DeskState, { database }: Pick<Config, 'database'>): Finding[] {
  const where = kind === 'embedded' ? `embedded, in ${database.dataDir}` : 'the server of DATABASE_URL';
  const found: Finding = { state: 'fine', about: 'Database', words: `${where}: PostgreSQL ${postgres}` };
  if (!stored) {
    const words = `${pending.length} ${pending.length === 1 ? 'migration is' : 'migrations are'} to be applied`;
    return [found, { state: 'fix', about: 'Migrations', words, mend: 'bellwether migrate applies them, and so does npm start.' }];
  }
  const { articles, events, sampleEnds, liveSince } = stored;
  return [
    found,
    { state: 'fine', about: 'Migrations', words: 'all applied' },
    { state: 'fine', about: 'Stored', words: `${articles.toLocaleString('en')} articles, ${events.toLocaleString('en')} events` },
    { state: 'note', about: 'Now', words: nowWords(sampleEnds, liveSince) },
    outboxFinding(stored.outbox),
    ...feedFindings(stored.feeds),
    ...modelFindings(stored.model),
  ];
}

function nowWords(sampleEnds: string | null, liveSince: string | null): string {
  if (liveSince !== null) return `the clock; the first live article came on ${day(liveSince)}`;
  return sampleEnds === null
    ? 'the clock; no live article came yet'
    : `${day(sampleEnds)}, the last day of the sample, until the first live article comes`;
}

function outboxFinding({ waiting, gone, unknown }: { waiting: number; gone: number; unknown: number }): Finding {
  const words = `${waiting} waiting, ${gone} that could not be delivered, ${unknown} of which it is not known`;
  if (gone + unknown === 0) return { state: 'fine', about: 'Outbox', words };
  return { state: 'fix', about: 'Outbox', words, mend: 'Look at the outbox table: its column why says what happened to each.' };
}

function feedFindings({ known, failing, lastRead }: { known: number; failing: number; lastRead: string | null }): Finding[] {
  if (known === 0) return [];
  const last = lastRead === null ? 'none was ever read' : `last read ${lastRead.slice(0, 16).replace('T', ' ')} UTC`;
  const words = `${known} known, ${failing} failing, ${last}`;
  if (failing < known) return [{ state: 'fine', about: 'Feeds', words }];
  return [{ state: 'fix', about: 'Feeds', words, mend: 'Check the network of this machine; FEEDS=off stops asking.' }];
}

/** A model that is on and answers nothing leaves every article to the built-in tagger: that is worth a look. */
function modelFindings(state: ModelState | null): Finding[] {
  if (!state) return [];
  const { version, dailyCalls, today, trouble } = state;
  const words = [`${version}: ${today.read} read with ${today.calls} of ${dailyCalls} calls today`, ...trouble].join('; ');
  if (today.left === 0 || today.read > 0) return [{ state: 'fine', about: 'Language model', words }];
  return [
    { state: 'fix', about: 'Language model', words, mend: 'Check TAGGER_API_URL, TAGGER_MODEL, TAGGER_API_KEY and TAGGER_DAILY_CALLS.' },
  ];
}

const day = (iso: string): string => iso.slice(0, 10);
