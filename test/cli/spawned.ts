import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { ours } from '../../src/files.js';

/** How a process ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The environment of a person who configured nothing but this. */
const environment = (env: Readonly<Record<string, string>>): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  TZ: 'UTC',
  SAMPLE: 'off',
  ...env,
});

/** Starts a built program in an empty folder. */
export const start = (
  program: 'cli/index.js' | 'main.js',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [ours('dist', 'src', program), ...args], { env: environment(env), cwd: tmpdir() });

/** Runs the built command line to its end. */
export async function bellwether(
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Iterable<string>; env?: Record<string, string> } = {},
): Promise<Ended> {
  const child = start('cli/index.js', args, env);
  Readable.from(typeof input === 'string' ? [input] : input)
    .pipe(child.stdin)
    .on('error', () => undefined);
  const [out, err, code] = await Promise.all([
    wordsOf(child.stdout),
    wordsOf(child.stderr),
    new Promise<number | null>((done) => child.once('exit', done)),
  ]);
  return { code, out, err };
}

async function wordsOf(stream: Readable): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}

/** A folder that goes away with the tests of this file. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
