#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { runCommandLine } from './command-line.js';
import { allSaid, standardTerminal } from './standard-terminal.js';
import { verbs } from './verbs.js';

if (existsSync('.env')) process.loadEnvFile('.env');

const code = await runCommandLine(process.argv.slice(2), standardTerminal(), verbs);
await allSaid();
// Connections that are kept for later must not keep the process.
process.exit(code);
