import { type Response, fetch as request } from 'undici';
import { Problem } from '../core/problem.js';
import { VERSION } from '../files.js';
import { FetchFailure, failureOf } from './fetch-failure.js';
import { guardedAgent, type Lookup } from './guard.js';

/** Bytes of the decoded body: a gzip of 200 kB can hold 200 MB, so the compressed size says nothing. */
const LARGEST_BODY = 3_000_000;
const MOST_REDIRECTS = 5;
const PORTS = new Set(['', '80', '443', '8080', '8443']);

/** What one fetch says to the server. */
export interface FetchOptions {
  /** From the answer before: the server may say that nothing changed. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** The accept header; everything by default. */
  readonly accept?: string;
}

/** What came back. `url` is the last one after redirects. */
export type Fetched =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'body';
      readonly url: string;
      readonly bytes: Uint8Array;
      readonly contentType: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
    };

/** @throws Problem 'unreadable' or 'too-large', with a FetchFailure as its cause */
export type Fetch = (url: string, options?: FetchOptions) => Promise<Fetched>;

/** What holds for every fetch. */
export interface FetchSettings {
  /** "host:port" pairs that may be private; for tests. None by default. */
  readonly allow?: readonly string[];
  readonly lookup?: Lookup;
  /** The whole fetch, redirects included, in milliseconds; 20 seconds by default. */
  readonly timeout?: number;
}

/** A fetch for urls that strangers wrote: public addresses only, a few redirects, a bounded body, a bounded time. */
export function openFetch({ allow = [], lookup, timeout = 20_000 }: FetchSettings = {}): Fetch {
  const allowed = new Set(allow);
  const dispatcher = guardedAgent(allowed, lookup);
  return async (url, options = {}) => {
    try {
      const signal = AbortSignal.timeout(timeout);
      const headers = headersFor(options);
      let at = checked(url, allowed);
      for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
        const response = await request(at, { dispatcher, redirect: 'manual', headers, signal });
        const next = redirectOf(response, at);
        if (next === null) return await fetched(response, at);
        await response.body?.cancel();
        at = checked(next, allowed);
      }
      throw new FetchFailure('refused', 'it redirects too many times');
    } catch (error) {
      throw problemOf(url, failureOf(error));
    }
  };
}

/** What a url may look like before anything connects; the connector checks where it leads. */
function checked(url: string, allowed: ReadonlySet<string>): string {
  if (!URL.canParse(url)) throw new FetchFailure('refused', 'it is not a web address');
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) throw new FetchFailure('refused', 'only http and https links can be read');
  if (parsed.username || parsed.password) throw new FetchFailure('refused', 'it holds a user name or password');
  if (!PORTS.has(parsed.port) && !allowed.has(parsed.host))
    throw new FetchFailure('refused', `port ${parsed.port} is not one that web pages use`);
  parsed.hash = '';
  return parsed.href;
}

function headersFor({ etag, lastModified, accept = '*/*' }: FetchOptions): Record<string, string> {
  return {
    accept,
    'user-agent': `Bellwether/${VERSION} (news reader)`,
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

function redirectOf({ status, headers }: Response, from: string): string | null {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return null;
  if (!URL.canParse(location, from)) throw new FetchFailure('refused', 'it redirects to something that is no web address');
  return new URL(location, from).href;
}

async function fetched(response: Response, url: string): Promise<Fetched> {
  if (response.status === 304) return { kind: 'unchanged' };
  if (!response.ok) {
    await response.body?.cancel();
    throw new FetchFailure('answered', wordsFor(response.status), retryAfterOf(response.headers.get('retry-after')));
  }
  return {
    kind: 'body',
    url,
    bytes: await bodyOf(response),
    contentType: response.headers.get('content-type') ?? '',
    etag: response.headers.get('etag'),
    lastModified: response.headers.get('last-modified'),
  };
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = toBytes(chunk);
    length += bytes.length;
    if (length > LARGEST_BODY) throw new FetchFailure('too-large', 'it is larger than 3 MB');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function toBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new TypeError('a response body is made of bytes');
}

/** Seconds, when the server names them; a date there is rare enough to be left to the usual pause. */
const retryAfterOf = (header: string | null): number | null => (header !== null && /^\d{1,6}$/.test(header) ? Number(header) : null);

function wordsFor(status: number): string {
  if (status === 401 || status === 402 || status === 403) return `the site does not let it be read (status ${status})`;
  if (status === 404 || status === 410) return 'the page does not exist (any more)';
  if (status === 429) return 'the site asks to come back later';
  return `the site answered with status ${status}`;
}

function problemOf(url: string, failure: FetchFailure): Problem {
  const code = failure.kind === 'too-large' ? 'too-large' : 'unreadable';
  const shown = url.length > 200 ? `${url.slice(0, 200)}…` : url;
  const problem = new Problem(code, `${shown} could not be read: ${failure.message}.`);
  problem.cause = failure;
  return problem;
}
