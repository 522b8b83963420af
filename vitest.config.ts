import { defineConfig } from 'vitest/config';
import { binariesFolder } from './test/postgres/binaries.js';

const server = binariesFolder();
if (!server) console.log('No PostgreSQL server binaries on this machine: the suite runs on the embedded database only.');

const common = {
  exclude: ['**/node_modules/**', 'dist/**'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  env: { TZ: 'UTC' },
  execArgv: ['--import', './test/ingest/typescript-threads.mjs'],
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...common, name: 'embedded', include: ['test/**/*.test.ts'], globalSetup: ['test/postgres/embedded-setup.ts'] } },
      ...(server
        ? [{ test: { ...common, name: 'server', include: ['test/**/*.db.test.ts'], globalSetup: ['test/postgres/server-setup.ts'] } }]
        : []),
    ],
  },
});
