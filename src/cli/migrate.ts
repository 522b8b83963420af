import { readArguments, refuseWords } from './arguments.js';

import { EXIT, type Run } from './verb.js';
import { withDatabase } from './with-database.js';

/** Brings the database up to date, and tells what that took. */
export const migrateNow: Run = (args, terminal) => {
  refuseWords(readArguments(args, {}), 'migrate');
  return withDatabase(terminal, async ({ db, migrated }) => {
    const where = db.kind === 'embedded' ? 'The embedded database' : 'The database server';
    for (const name of migrated) await terminal.out(`applied ${name}`);
    await terminal.out(migrated.length > 0 ? `${where} is up to date now.` : `${where} was up to date already.`);
    return EXIT.done;
  });
};
