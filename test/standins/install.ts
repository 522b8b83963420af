import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const BINARY = join(FOLDER, 'node_modules/local-slack-linux-x64/bin/local-slack');
const SPEC = join(FOLDER, 'node_modules/discord-api-spec/build/discord-api-spec.zod.js');
const LOCK = join(FOLDER, '.installing');

/** An install that takes longer than this was killed. */
const STALE_MS = 180_000;

/**
 * The Slack stand-in's binary, installed the first time; null where it cannot run or cannot be fetched, with one line that says so.
 * Test files of several suites may ask at once: one installs, the others wait.
 */
export async function localSlackBinary(): Promise<string | null> {
  const missing = 'No Slack stand-in on this machine, its tests are skipped';
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return without(missing, `it runs on linux-x64 only, and this is ${process.platform}-${process.arch}`);
  return installed(BINARY, missing);
}

/** Discord's own description of its interface as zod schemas, installed the first time; null where it cannot be fetched. */
export const discordSpecFile = (): Promise<string | null> =>
  installed(SPEC, 'No description of Discord’s interface on this machine, what is sent to Discord is not checked against it');

async function installed(file: string, missing: string): Promise<string | null> {
  for (;;) {
    if (existsSync(file) && !existsSync(LOCK)) return file;
    if (takeLock()) break;
    await new Promise((done) => setTimeout(done, 200));
  }
  try {
    if (!existsSync(file)) install();
    return existsSync(file) ? file : without(missing, 'npm did not install it');
  } catch (fault) {
    return without(missing, `npm could not install it (${fault instanceof Error ? fault.message.split('\n')[0] : String(fault)})`);
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function takeLock(): boolean {
  try {
    if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > STALE_MS) rmSync(LOCK, { recursive: true, force: true });
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

const install = (): void => {
  execFileSync('npm', ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', '--no-package-lock', '--fetch-retries=1'], {
    cwd: FOLDER,
    stdio: 'pipe',
    timeout: STALE_MS,
  });
};

function without(missing: string, why: string): null {
  console.log(`${missing}: ${why}.`);
  return null;
}
