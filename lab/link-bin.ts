import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ours } from '../src/files.js';

/**
 * Puts the command line where `npx bellwether` looks first. npm links the commands of dependencies, not those of the checkout itself,
 * and npx would otherwise install the checkout into a folder of its own at every call.
 */
const program = ours('dist', 'src', 'cli', 'index.js');
const folder = ours('node_modules', '.bin');
const link = join(folder, 'bellwether');

if (existsSync(program)) {
  chmodSync(program, 0o755);
  mkdirSync(folder, { recursive: true });
  rmSync(link, { force: true });
  if (process.platform === 'win32') writeFileSync(`${link}.cmd`, `@node "${program}" %*\r\n`);
  else symlinkSync(join('..', '..', 'dist', 'src', 'cli', 'index.js'), link);
}
