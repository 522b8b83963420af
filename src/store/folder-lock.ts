import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../core/problem.js';

/** Who owns a data folder: two processes on one embedded database lose acknowledged rows. */
export interface Owner {
  readonly pid: number;
  /** The process's start in clock ticks since boot (Linux), so that a reused pid is not taken for the owner; '' elsewhere. */
  readonly started: string;
  /** Where it answers, once it serves. */
  readonly url: string | null;
}

export interface FolderLock {
  /** Says in the lock where the owner answers, so that the command line can ask it. */
  announce(url: string): void;
  release(): void;
}

/**
 * Takes the folder for this process; a lock whose owner is gone is taken over.
 * @throws Problem 'busy' that names the owner, 'bad-option' when the folder cannot be made or written
 */
export function lockFolder(dataDir: string): FolderLock {
  makeFolder(dataDir);
  const file = join(dataDir, 'owner.json');
  const me: Owner = { pid: process.pid, started: startOf(process.pid), url: null };
  if (!create(file, me)) {
    const owner = ownerOf(dataDir);
    if (owner)
      throw new Problem(
        'busy',
        `The data folder ${dataDir} is in use by process ${owner.pid}${owner.url ? `, which answers at ${owner.url}` : ''}.`,
        { hint: 'Stop it first, ask it there, or set DATA_DIR to another folder.' },
      );
    rmSync(file, { force: true });
    if (!create(file, me)) throw new Problem('busy', `The data folder ${dataDir} was taken by another process just now.`);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  return {
    announce: (url) => writeFileSync(file, JSON.stringify({ ...me, url })),
    release: () => {
      process.removeListener('exit', release);
      release();
    },
  };
}

/** The living owner of a data folder, or null. */
export function ownerOf(dataDir: string): Owner | null {
  try {
    const owner: Owner = JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8'));
    return isAlive(owner) ? owner : null;
  } catch {
    return null;
  }
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch (fault) {
    const why = fault instanceof Error && 'code' in fault && fault.code === 'EEXIST' ? 'is a file' : 'cannot be made or written';
    throw new Problem('bad-option', `DATA_DIR: ${dataDir} ${why}.`, { hint: 'Set DATA_DIR to a folder that this user may write.' });
  }
}

function create(file: string, owner: Owner): boolean {
  try {
    writeFileSync(file, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false;
    throw fault;
  }
}

function isAlive({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
  return started === '' || startOf(pid) === started;
}

function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
