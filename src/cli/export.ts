import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportFiles } from '../core/export.js';
import { Problem } from '../core/problem.js';
import { LOCAL_WORKSPACE } from '../core/workspace.js';
import { exported } from '../desk/export.js';
import { deskNow } from '../desk/now.js';
import { readArguments } from './arguments.js';
import { EXIT, type Run } from './verb.js';
import { withDatabase } from './with-database.js';

/** Writes a workspace's alerts, digests and scores as CSV and JSON files into a folder: what /watch export attaches. */
export const exportFolder: Run = async (args, terminal) => {
  const { words, said } = readArguments(args, { out: 'word', workspace: 'word' });
  const folder = said.get('out');
  if (words.length > 0 || folder === undefined)
    throw new Problem('bad-option', 'Say the folder to write into.', { hint: 'For example: bellwether export --out export' });
  const workspace = said.get('workspace') ?? LOCAL_WORKSPACE;
  return withDatabase(terminal, async ({ db }) => {
    const files = exportFiles(await exported({ db, workspace }, await deskNow(db, new Date())));
    await mkdir(folder, { recursive: true });
    for (const { name, text } of files) await writeFile(join(folder, name), text);
    await terminal.out(`${files.map(({ name }) => name).join(', ')} are in ${folder}.`);
    return EXIT.done;
  });
};
