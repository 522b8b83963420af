import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ours } from '../../src/files.js';
import { freePort } from '../free-port.js';

/** The built product in a process of its own, on a data folder of its own. */
export interface Server {
  readonly url: string;
  readonly secondsToReady: number;
  /** Resident memory now, in MB (Linux; NaN elsewhere). */
  memory(): number;
  stop(): Promise<void>;
  /** As a power cut does. */
  kill(): Promise<void>;
}

/** Starts the product as `npm start` does and waits until it is ready. */
export async function startServer(dataDir: string, env: Record<string, string> = {}): Promise<Server> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [ours('dist', 'src', 'main.js')], {
    env: { PATH: process.env.PATH, FEEDS: 'off', DATA_DIR: dataDir, PORT: String(port), ...env },
    cwd: dataDir,
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return {
    url,
    secondsToReady: (performance.now() - began) / 1000,
    memory: () => residentMb(child),
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

/** A folder that is gone when the work is done. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

const end = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((done) => {
    child.once('exit', () => done());
    child.kill(signal);
  });

function residentMb({ pid }: ChildProcess): number {
  const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(pages) / 1024;
}
