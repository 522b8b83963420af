import { once } from 'node:events';
import type { Terminal } from './verb.js';

/** Back to the first column, and the line wiped. */
const WIPE = '\r\u001b[2K';

/** The terminal this process was started in. A reader that went away (`| head`) ends the process quietly. */
export function standardTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on('error', goneAway);
  let standing = false;
  const wiped = (): string => {
    const wipe = standing ? WIPE : '';
    standing = false;
    return wipe;
  };
  return {
    input: stdin,
    out: async (words) => {
      if (standing) stderr.write(wiped());
      if (!stdout.write(`${words}\n`)) await once(stdout, 'drain');
    },
    err: (words) => void stderr.write(`${wiped()}${words}\n`),
    over: (words) => {
      if (!stderr.isTTY) return;
      stderr.write(`${wiped()}${words}`);
      standing = words !== '';
    },
    env: process.env,
    watched: stderr.isTTY === true,
  };
}

function goneAway(fault: NodeJS.ErrnoException): void {
  process.exit(fault.code === 'EPIPE' ? 0 : 1);
}

/** Resolves when everything that was said has left this process. */
export const allSaid = (): Promise<unknown> =>
  Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
