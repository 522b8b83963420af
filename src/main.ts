import { existsSync } from 'node:fs';
import { readConfig } from './config.js';
import { Problem } from './core/problem.js';
import { log } from './log.js';
import { start } from './start.js';
import { greeting, problemLines, progressLine } from './terminal.js';

/** How long closing may take before the process ends anyway: what was decided stands in the database. */
const PATIENCE_MS = 9_000;

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const config = readConfig(process.env);
  const started = await start(config, { progress: progressLine, fatal: (words) => void end(1, words) });
  process.stdout.write(greeting(started, config));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0, `${signal}: closing`));

  async function end(code: number, words: string): Promise<void> {
    log(words);
    setTimeout(() => process.exit(code || 1), PATIENCE_MS).unref();
    await started.close();
    process.exit(code);
  }
} catch (fault) {
  if (!(fault instanceof Problem)) throw fault;
  process.stderr.write(problemLines(fault));
  process.exit(1);
}
