import type { IncomingMessage, ServerResponse } from 'node:http';
import { APPLICATION, TOKEN, us } from './facts.js';
import { discordRefuses } from './limits.js';

export type Body = Record<string, unknown>;

export interface RestCall {
  readonly method: string;
  readonly path: string;
  readonly body: Body;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** What stands at the stand-in, and what it was asked. */
export interface RestState {
  readonly calls: RestCall[];
  /** Calls that no route answers: a test fails when there are any. */
  readonly unrouted: string[];
  readonly messages: Map<string, Body>;
  commands: Body[];
  /** What the next calls to a channel get instead of being done: an answer, or 'lost' after it was done. */
  readonly faults: (Reply | 'lost')[];
  gatewayUrl: string;
}

type Route = readonly [method: string, path: RegExp, handle: (state: RestState, call: RestCall, parts: readonly string[]) => Reply];

let counter = 0;
/** An id that is new, of the shape Discord's have. */
export const newId = (): string => `5000000000${String(Date.now()).slice(-6)}${String(++counter).padStart(3, '0')}`;

const done: Reply = { status: 204 };
const failed = (status: number, code: number, message: string, more: Body = {}): Reply => ({ status, body: { code, message, ...more } });
const sessions = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 };

const ROUTES: readonly Route[] = [
  ['GET', /^\/gateway\/bot$/, ({ gatewayUrl }) => ({ status: 200, body: { url: gatewayUrl, shards: 1, session_start_limit: sessions } })],
  ['GET', new RegExp(`^/applications/${APPLICATION}/commands$`), ({ commands }) => ({ status: 200, body: commands })],
  ['PUT', new RegExp(`^/applications/${APPLICATION}/commands$`), (state, { body }) => putCommands(state, Object.values(body))],
  ['POST', /^\/interactions\/(\d+)\/([\w-]+)\/callback$/, () => done],
  [
    'PATCH',
    new RegExp(`^/webhooks/${APPLICATION}/([\\w-]+)/messages/@original$`),
    (_, { body }) => checked(body, () => shown(newId(), body)),
  ],
  ['POST', /^\/channels\/(\d+)\/messages$/, (state, { body }, [channel = '']) => checked(body, () => post(state, channel, body))],
  ['PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, (state, { body }, [, id = '']) => checked(body, () => edit(state, id, body))],
];

/** Discord adds to a command what it knows of it. */
function putCommands(state: RestState, wanted: readonly unknown[]): Reply {
  state.commands = wanted.map((command) => ({
    ...(command as Body),
    id: newId(),
    application_id: APPLICATION,
    version: newId(),
    nsfw: false,
    name_localizations: null,
  }));
  return { status: 200, body: state.commands };
}

const checked = (body: Body, make: () => Reply): Reply => {
  const refused = discordRefuses(body);
  return refused.length > 0 ? failed(400, 50035, `Invalid Form Body: ${refused.join('; ')}`) : make();
};

/** A nonce that stands already in the channel is the same message. */
function post(state: RestState, channel: string, body: Body): Reply {
  const same = [...state.messages].find(
    ([, kept]) => body.enforce_nonce === true && kept.channel_id === channel && kept.nonce === body.nonce,
  );
  const id = same?.[0] ?? newId();
  if (!same) state.messages.set(id, { ...body, channel_id: channel });
  return shown(id, { ...body, channel_id: channel });
}

function edit(state: RestState, id: string, body: Body): Reply {
  const standing = state.messages.get(id);
  if (!standing) return failed(404, 10008, 'Unknown Message');
  state.messages.set(id, { ...standing, ...body, edited: true });
  return shown(id, { ...standing, ...body });
}

const shown = (id: string, body: Body): Reply => ({
  status: 200,
  body: {
    id,
    channel_id: '400000000000000001',
    content: '',
    type: 0,
    author: us,
    timestamp: '2026-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    pinned: false,
    flags: 64,
    ...body,
  },
});

/** Answers one REST call. Interactions need no token, everything else does. */
export async function answerRest(state: RestState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://stand.in').pathname).replace(/^\/api\/v10/, '');
  const call = { method: request.method ?? '', path, body: await bodyOf(request) };
  state.calls.push(call);
  const fault = path.startsWith('/channels/') ? state.faults.shift() : undefined;
  const reply = typeof fault === 'object' ? fault : route(state, call, request.headers.authorization);
  if (fault === 'lost') {
    request.socket.destroy();
    return;
  }
  response.writeHead(reply.status, { ...(reply.body === undefined ? {} : { 'content-type': 'application/json' }), ...reply.headers });
  response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
}

function route(state: RestState, call: RestCall, authorization: string | undefined): Reply {
  const isOpen = /^\/(interactions|webhooks)\//.test(call.path);
  if (!isOpen && authorization !== `Bot ${TOKEN}`) return failed(401, 0, '401: Unauthorized');
  for (const [method, path, handle] of ROUTES) {
    const match = method === call.method ? path.exec(call.path) : null;
    if (match) return handle(state, call, match.slice(1));
  }
  state.unrouted.push(`${call.method} ${call.path}`);
  return failed(404, 0, '404: Not Found');
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body === '' ? {} : (JSON.parse(body) as Body);
}
