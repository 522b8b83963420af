import { type Config, readConfig } from '../config.js';
import { Problem } from '../core/problem.js';
import { loadSample } from '../sample.js';
import type { Db } from '../store/db.js';
import { migrate } from '../store/migrate.js';
import { openDatabase } from '../store/open.js';
import { progressOn } from './progress.js';
import type { Terminal } from './verb.js';

/** What a verb works on. */
export interface Opened {
  readonly db: Db;
  /** Migrations that were applied on the way in. */
  readonly migrated: readonly string[];
}

/**
 * Opens the database that the environment names, up to date and with the sample, just as `npm start` does; closes it when the work is done.
 * @throws Problem 'busy' when it cannot be reached or another process owns it
 */
export async function withDatabase<T>(
  terminal: Terminal,
  work: (opened: Opened, config: Config) => Promise<T>,
  { sample = true }: { sample?: boolean } = {},
): Promise<T> {
  const config = readConfig(terminal.env);
  const db = await openDatabase(config.database).catch((fault: unknown) => Promise.reject(outOfReach(fault)));
  try {
    const migrated = await migrate(db);
    const progress = progressOn(terminal, { doing: 'Loading the sample', things: 'articles' });
    if (sample && config.sample) await loadSample(db, new Date(), (done, all) => progress.at(done, done / all));
    progress.end();
    return await work({ db, migrated }, config);
  } finally {
    await db.close();
  }
}

/** The database is part of the world, whatever is wrong with it; nothing that was typed is. */
const outOfReach = (fault: unknown): unknown => (fault instanceof Problem ? new Problem('busy', fault.message, fault.mend) : fault);
