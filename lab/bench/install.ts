import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/files.js';
import { report } from './figures.js';
import { inFolder } from './server.js';

/** Bytes on disk of what `npm install` of our tarball brings, without what only development needs. */
export async function installBench(): Promise<void> {
  await inFolder(async (folder) => {
    const packed =
      execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n').at(-1) ??
      '';
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, join(folder, packed)], { cwd: folder });
    report('production install', `${(sizeOf(join(folder, 'node_modules')) / 1e6).toFixed(0)} MB`, '250 MB');
  });
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isSymbolicLink() ? 0 : entry.isDirectory() ? sizeOf(path) : statSync(path).size);
  }, 0);
}
