import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf } from './body.js';
import { APPLICATION, applicationOf, channelOfPerson, GUILDS, memberNamed, TOKEN } from './facts.js';
import { discordRefuses } from './limits.js';
import { attach, newId, shown, threadOf } from './messages.js';
import { asSpecified, shapesOf } from './routes.js';
import { type Spec, violationsOf } from './spec.js';

export type Body = Record<string, unknown>;

export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

export interface RestCall {
  readonly method: string;
  readonly path: string;
  readonly body: Body;
  readonly files: readonly SentFile[];
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
  /** What Discord's own schemas say against what was sent and answered: a test fails when there is any. */
  readonly violations: string[];
  readonly messages: Map<string, Body>;
  readonly threads: Map<string, Body>;
  /** Attached files by their path. */
  readonly files: Map<string, Buffer>;
  /** Registered commands by server; '' is every server. */
  readonly commands: Map<string, Body[]>;
  /** What admins re-mapped, by server. */
  readonly remapped: Map<string, Body[]>;
  /** Roles of the members of every server, by person. */
  readonly members: Map<string, readonly string[]>;
  /** What the next calls to a channel get instead of being done: an answer, or 'lost' after it was done. */
  readonly faults: (Reply | 'lost')[];
  /** What the next first answers to an interaction get instead of being taken. */
  readonly answers: Reply[];
  readonly spec: Spec | null;
  /** Told of every call as it comes. */
  readonly heard: (call: RestCall) => void;
  gatewayUrl: string;
  origin: string;
}

type Route = readonly [method: string, path: RegExp, handle: (state: RestState, call: RestCall, parts: readonly string[]) => Reply];

const done: Reply = { status: 204 };
const ok = (body: unknown): Reply => ({ status: 200, body });
const failed = (status: number, code: number, message: string): Reply => ({ status, body: { code, message } });
const sessions = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 };
const app = `/applications/${APPLICATION}`;

const ROUTES: readonly Route[] = [
  ['GET', /^\/gateway\/bot$/, ({ gatewayUrl }) => ok({ url: gatewayUrl, shards: 1, session_start_limit: sessions })],
  ['GET', /^\/applications\/@me$/, () => ok(applicationOf())],
  ['GET', new RegExp(`^${app}(?:/guilds/(\\d+))?/commands$`), ({ commands }, _, [guild = '']) => ok(commands.get(guild) ?? [])],
  ['PUT', new RegExp(`^${app}(?:/guilds/(\\d+))?/commands$`), (state, { body }, [guild = '']) => put(state, guild, Object.values(body))],
  ['GET', new RegExp(`^${app}/guilds/(\\d+)/commands/permissions$`), ({ remapped }, _, [guild = '']) => ok(remapped.get(guild) ?? [])],
  ['GET', /^\/guilds\/(\d+)\/members\/(\d+)$/, ({ members }, _, [, id = '']) => member(id, members.get(id))],
  ['POST', /^\/users\/@me\/channels$/, (_, { body }) => ok(channelOfPerson(String(body.recipient_id)))],
  ['POST', /^\/interactions\/(\d+)\/([\w-]+)\/callback$/, (state, call) => firstAnswer(state, call)],
  ['PATCH', new RegExp(`^/webhooks/${APPLICATION}/([\\w-]+)/messages/@original$`), (state, call) => editAnswer(state, call)],
  ['POST', /^\/channels\/(\d+)\/messages$/, (state, call, [channel = '']) => post(state, channel, call)],
  ['PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, (state, call, [, id = '']) => edit(state, id, call)],
  ['POST', /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, (state, { body }, [channel = '', id = '']) => grow(state, channel, id, body)],
];

/** Discord adds to a command what it knows of it. */
function put(state: RestState, guild: string, wanted: readonly unknown[]): Reply {
  const made = wanted.map((command) => ({
    default_member_permissions: null,
    description: '',
    ...(command as Body),
    id: newId(),
    application_id: APPLICATION,
    version: newId(),
    nsfw: false,
    name_localizations: null,
    ...(guild === '' ? {} : { guild_id: guild }),
  }));
  state.commands.set(guild, made);
  return ok(made);
}

const member = (id: string, roles: readonly string[] | undefined): Reply =>
  roles ? ok(memberNamed(id, roles)) : failed(404, 10007, 'Unknown Member');

/** An interaction is answered once: another process of the same bot hears of it too, and comes too late. */
const firstAnswer = ({ calls, answers }: RestState, { path }: RestCall): Reply =>
  calls.filter((one) => one.path === path).length > 1
    ? failed(400, 40060, 'Interaction has already been acknowledged.')
    : (answers.shift() ?? done);

const checked = ({ body, files }: RestCall, make: () => Reply): Reply => {
  const refused = discordRefuses(
    body,
    files.map(({ name }) => name),
  );
  return refused.length > 0 ? failed(400, 50035, `Invalid Form Body: ${refused.join('; ')}`) : make();
};

/** A nonce that stands already is the same message. */
function post(state: RestState, channel: string, call: RestCall): Reply {
  if (channel.startsWith('5') && !state.threads.has(channel)) return failed(404, 10003, 'Unknown Channel');
  return checked(call, () => {
    const { body, files } = call;
    const same = [...state.messages].find(([, kept]) => body.enforce_nonce === true && kept.nonce === body.nonce);
    const id = same?.[0] ?? newId();
    if (!same) state.messages.set(id, { ...body, attachments: attach(state, body, files, []), channel_id: channel });
    return ok(shown(id, channel, state.messages.get(id) ?? {}));
  });
}

function edit(state: RestState, id: string, call: RestCall): Reply {
  const standing = state.messages.get(id);
  if (!standing) return failed(404, 10008, 'Unknown Message');
  return checked(call, () => {
    const attachments = attach(state, call.body, call.files, standing.attachments as Body[]);
    const edited: Body = { ...standing, ...call.body, attachments, edited: true };
    state.messages.set(id, edited);
    return ok(shown(id, String(edited.channel_id), edited));
  });
}

const editAnswer = (state: RestState, call: RestCall): Reply =>
  checked(call, () => ok(shown(newId(), GUILDS[0].channel, { ...call.body, attachments: attach(state, call.body, call.files, []) })));

function grow(state: RestState, channel: string, message: string, body: Body): Reply {
  if (!state.messages.has(message)) return failed(404, 10008, 'Unknown Message');
  if (state.threads.has(message)) return failed(400, 160004, 'A thread has already been created for this message');
  const thread = threadOf(message, channel, GUILDS.find((one) => one.channel === channel)?.id ?? '', body);
  state.threads.set(message, thread);
  return { status: 201, body: thread };
}

/** Answers one REST call. Interactions need no token, everything else does. */
export async function answerRest(state: RestState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://stand.in').pathname).replace(/^\/api\/v10/, '');
  const file = state.files.get(path);
  if (file) {
    response.end(file);
    return;
  }
  const call: RestCall = { method: request.method ?? '', path, ...(await bodyOf(request)) };
  state.calls.push(call);
  state.heard(call);
  const fault = /^\/(channels|users|webhooks)\//.test(path) ? state.faults.shift() : undefined;
  const reply = typeof fault === 'object' ? fault : answered(state, call, request.headers.authorization);
  if (fault === 'lost') {
    request.socket.destroy();
    return;
  }
  response.writeHead(reply.status, { ...(reply.body === undefined ? {} : { 'content-type': 'application/json' }), ...reply.headers });
  response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
}

/** Does what is asked, and keeps what is wrong with the question or the answer. */
function answered(state: RestState, call: RestCall, authorization: string | undefined): Reply {
  const { asks, answers } = shapesOf(call.method, call.path, call.body);
  if (asks !== null) state.violations.push(...violationsOf(state.spec, asks, asSpecified(call.body)));
  const reply = route(state, call, authorization);
  if (answers !== null && reply.status < 300) state.violations.push(...violationsOf(state.spec, answers, plain(reply.body)));
  return reply;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

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
