import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, found by walking up, so that the built and the unbuilt tree read the same files. */
export const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** Absolute path of a file of ours: `ours('corpus', 'feeds.json')`. */
export const ours = (...parts: readonly string[]): string => join(ROOT, ...parts);

/** The version in package.json. */
export const VERSION: string = JSON.parse(readFileSync(ours('package.json'), 'utf8')).version;

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('package.json was not found above the program: the installation is incomplete');
  return rootAbove(above);
}
