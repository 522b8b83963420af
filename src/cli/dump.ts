import { METHOD_VERSION } from '../core/scoring/method.js';
import { TAGGER_VERSION } from '../desk/tagger.js';
import { VERSION } from '../files.js';
import { type DumpReader, migrationsOf, readEverything } from '../store/dump.js';
import { onlyFile, readArguments } from './arguments.js';
import { DUMP_FORMAT, rowLine } from './dump-lines.js';
import { mustBeWritable, writeWhole } from './outputs.js';
import { progressOn } from './progress.js';
import { EXIT, type Run } from './verb.js';
import { withDatabase } from './with-database.js';

/** Everything stored as lines of JSON: a header, then each table's columns and rows, and the sequences at the end. */
export const dump: Run = async (args, terminal) => {
  const file = onlyFile(readArguments(args, {}), 'dump');
  await mustBeWritable(file);
  return withDatabase(terminal, async ({ db }) => {
    const progress = progressOn(terminal, { doing: 'Writing', things: 'rows' });
    const head = {
      format: DUMP_FORMAT,
      version: VERSION,
      method: METHOD_VERSION,
      tagger: TAGGER_VERSION,
      migrations: await migrationsOf(db),
    };
    let rows = 0;
    await writeWhole(file, async (line) => {
      await line(JSON.stringify(head));
      const reader: DumpReader = {
        table: (table, columns) => line(JSON.stringify({ table, columns })),
        row: (json) => {
          progress.at(++rows, null);
          return line(rowLine(json));
        },
        sequences: (sequences) => line(JSON.stringify({ sequences })),
      };
      await readEverything(db, reader);
    });
    progress.end();
    await terminal.out(`${rows.toLocaleString('en')} rows are in ${file}.`);
    return EXIT.done;
  });
};
