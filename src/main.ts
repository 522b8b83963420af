import { existsSync } from 'node:fs';
import { readConfig } from './config.js';
import { Problem } from './core/problem.js';
import { log } from './log.js';
import { type Started, start } from './start.js';
import { greeting, problemLines, progressLine } from './terminal.js';

/** How long closing may take before the process ends anyway: what was decided stands in the database. */
const PATIENCE_MS = 9_000;

if (existsSync('.env')) process.loadEnvFile('.env');

/** How often to see whether npm is still there, when it started us. */
const PARENT_MS = 500;

/** Null while it starts: a platform may end for good before that is done. */
let started: Started | null = null;

// npm passes a signal on to its shell, and many a shell ends without passing it on to us: without a parent we would run on, unseen.
if (process.env.npm_lifecycle_event === 'start') {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void end(0, 'npm has ended: closing');
  }, PARENT_MS);
  watch.unref();
}

try {
  const config = readConfig(process.env);
  started = await start(config, { progress: progressLine, fatal: (words) => void end(1, words) });
  process.stdout.write(greeting(started, config));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0, `${signal}: closing`));
} catch (fault) {
  if (!(fault instanceof Problem)) throw fault;
  process.stderr.write(problemLines(fault));
  process.exit(1);
}

async function end(code: number, words: string): Promise<void> {
  log(words);
  setTimeout(() => process.exit(code || 1), PATIENCE_MS).unref();
  await started?.close();
  process.exit(code);
}
