import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Config } from '../config.js';
import { Problem } from '../core/problem.js';
import { MESSAGES } from '../store/messages.js';
import { createApp } from './app.js';
import type { Parts } from './parts.js';
import { openWakes } from './wakes.js';

/** How long answers under way may take when the server closes. */
const GRACE_MS = 3_000;

/** Hosts that only this machine reaches. */
const LOOPBACK = /^(localhost|::1|127\..*)$/;

export interface Served {
  /** The port it listens on, also when any was asked for (0). */
  readonly port: number;
  /** Ends the streams, lets answers under way finish, and resolves when nothing asks the database any more. */
  close(): Promise<void>;
}

/**
 * Serves the page and the API.
 * @throws Problem 'busy' when the port is taken, 'bad-option' when the host cannot be listened on, or needs a token
 */
export async function serve(config: Config['http'], parts: Parts): Promise<Served> {
  if (config.accessToken === null && !LOOPBACK.test(config.host))
    throw new Problem('bad-option', `HOST ${config.host} opens the page to others: set ACCESS_TOKEN as well.`);
  const closing = new AbortController();
  const wakes = openWakes();
  const app = createApp(config, { ...parts, wakes, closing: closing.signal });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: config.host });
  const port = await listen(server, config);
  const deaf = await parts.db.listen(MESSAGES, wakes.ring);
  return {
    port,
    close: async () => {
      closing.abort();
      await deaf();
      await closed(server);
    },
  };
}

function listen(server: ServerType, { port, host }: Config['http']): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => reject(inWords(fault, port, host)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function inWords(fault: NodeJS.ErrnoException, port: number, host: string): Error {
  if (fault.code === 'EADDRINUSE')
    return new Problem('busy', `Port ${port} is taken by another program.`, { hint: 'Set PORT to another one.' });
  if (fault.code === 'EACCES')
    return new Problem('bad-option', `Port ${port} may not be opened by this user.`, { hint: 'Set PORT to one above 1023.' });
  if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND')
    return new Problem('bad-option', `HOST ${host} is no address of this machine.`, { hint: 'Use 127.0.0.1, or 0.0.0.0 for all.' });
  return fault;
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
