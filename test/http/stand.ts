import type { Hono } from 'hono';
import { openChat } from '../../src/chat/open.js';
import { takeIn } from '../../src/desk/take-in.js';
import { createApp } from '../../src/http/app.js';
import type { Running } from '../../src/http/parts.js';
import { openWakes } from '../../src/http/wakes.js';
import type { Db } from '../../src/store/db.js';
import { ownCommands } from '../chat/own-commands.js';

export const NOW = new Date('2024-05-01T12:00:00Z');

/** The parts that a server runs with, on a clock that stands. */
export const partsOn = (db: Db): Running => ({
  db,
  chat: openChat(db, ownCommands),
  takeIn: (incoming, now) => takeIn(db, incoming, now),
  clock: () => NOW,
  wakes: openWakes(),
  closing: new AbortController().signal,
});

/** The routes without a port. */
export const appOn = (db: Db, accessToken: string | null = null): Hono => createApp({ accessToken }, partsOn(db));

/** A request as a program on this machine sends it. */
export const ask = (app: Hono, path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> =>
  Promise.resolve(app.request(path, { ...init, headers: { host: 'localhost:3000', ...init.headers } }));

export const post = (
  app: Hono,
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> => ask(app, path, { method: 'POST', body, headers });

/** The JSON of an answer, as what the contract says it is. */
export const bodyOf = async <Body>(answer: Response): Promise<Body> => (await answer.json()) as Body;
