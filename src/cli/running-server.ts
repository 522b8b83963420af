import type { Config } from '../config.js';
import { Problem } from '../core/problem.js';
import { ownerOf } from '../store/folder-lock.js';

/** How long a server on this machine may take to answer, in milliseconds; a batch of long articles takes seconds. */
const PATIENCE_MS = 120_000;

/** An answer of the running server: its status, and its JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The process that owns the embedded data folder, and serves it. */
export interface RunningServer {
  readonly url: string;
  get(path: string): Promise<Answer>;
  post(path: string, body: string, type?: string): Promise<Answer>;
}

/**
 * The server that owns the configured data folder; null when nobody does, or when the database is a server that many may use.
 * @throws Problem 'busy' when a process owns it that does not serve (another verb, or a server that is still starting)
 */
export function runningServer({ database, http }: Config): RunningServer | null {
  const owner = database.url === null ? ownerOf(database.dataDir) : null;
  if (!owner) return null;
  const { url, pid } = owner;
  if (url === null)
    throw new Problem('busy', `The data folder ${database.dataDir} is in use by process ${pid}.`, {
      hint: 'Wait until it is done, or set DATA_DIR to another folder.',
    });
  const ask = (path: string, init: RequestInit) => answerOf(new URL(path, url), init, http.accessToken, pid);
  return {
    url,
    get: (path) => ask(path, {}),
    post: (path, body, type = 'application/json') => ask(path, { method: 'POST', body, headers: { 'content-type': type } }),
  };
}

async function answerOf(url: URL, init: RequestInit, token: string | null, pid: number): Promise<Answer> {
  const headers = new Headers(init.headers);
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  try {
    const answer = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.status === 401)
      throw new Problem('not-allowed', `The server at ${url.origin} asks for an access token.`, {
        hint: 'Set ACCESS_TOKEN to the one it was started with.',
      });
    return { status: answer.status, body: await answer.json() };
  } catch (fault) {
    if (fault instanceof Problem) throw fault;
    throw new Problem('busy', `Process ${pid} owns the data folder, but does not answer at ${url.origin}.`, {
      hint: 'Try again in a moment, or stop it.',
    });
  }
}
