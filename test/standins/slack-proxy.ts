import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import type { Answer } from './slack-faults.js';
import { slackRefuses, slackRefusesView } from './slack-limits.js';

/** One call as it passed: a method of the API, 'response_url' or 'upload', and what it was given. */
export interface PassedCall {
  readonly method: string;
  /** Where it went: the address of an answer tells whose it is. */
  readonly path: string;
  readonly given: Readonly<Record<string, unknown>>;
}

/** Stands between the app and a stand-in: keeps what passes, looks at it as Slack would, breaks what a test says, and adds what the stand-in lacks. */
export interface SlackProxy {
  /** As SLACK_API_URL takes it. */
  readonly apiUrl: string;
  readonly calls: readonly PassedCall[];
  /** What Slack would have refused of the messages and views that passed. */
  readonly refused: readonly string[];
  /** What the app answered to envelopes, in order. */
  readonly acks: readonly unknown[];
  /** The words of the last envelope that opens a modal. */
  readonly trigger: () => string;
  readonly connections: () => number;
  /** What goes wrong from now on: an answer in place of the stand-in's, 'lost' after the stand-in did it, or nothing. */
  fault(next: (call: PassedCall) => Answer | null): void;
  /** Something happens that the stand-in cannot do: an envelope to the app; resolves to what the app answers. */
  inject(type: 'interactive' | 'events_api' | 'slash_commands', payload: Readonly<Record<string, unknown>>): Promise<unknown>;
  dropSockets(): void;
  /** The last call of a method that fits, waited for. */
  call(method: string, fits?: (words: string) => boolean): Promise<PassedCall>;
  close(): Promise<void>;
}

const MESSAGES = new Set(['chat.postMessage', 'chat.update', 'chat.postEphemeral', 'response_url']);
const VIEWS = new Set(['views.open', 'views.update', 'views.push', 'views.publish']);

/** Starts it on a free port in front of a stand-in. */
export async function startSlackProxy(behindUrl: string, { checks = true }: { checks?: boolean } = {}): Promise<SlackProxy> {
  const behind = new URL(behindUrl).host;
  const [calls, refused, acks]: [PassedCall[], string[], unknown[]] = [[], [], []];
  const awaited = new Map<string, (ack: unknown) => void>();
  const apps = new Set<WebSocket>();
  let [trigger, fault] = ['', (_: PassedCall): Answer | null => null];
  const server = createServer((request, response) => void pass(request, response).catch(() => response.destroy()));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ours = (words: string): string => words.replaceAll(behind, host);

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const path = request.url ?? '/';
    const call = callOf(path, body);
    calls.push(call);
    if (checks) refused.push(...refusals(call));
    const instead = fault(call);
    if (instead === 'hung') return;
    if (instead && instead !== 'lost') {
      response.writeHead(instead.status ?? 200, { 'content-type': 'application/json', ...instead.headers });
      return void response.end(JSON.stringify(instead.body));
    }
    const { 'content-type': type, authorization } = request.headers;
    const answer = await fetch(`http://${behind}${path}`, {
      method: request.method ?? 'POST',
      headers: { ...(type ? { 'content-type': type } : {}), ...(authorization ? { authorization } : {}) },
      ...(request.method === 'GET' ? {} : { body: new Uint8Array(body) }),
    });
    const words = ours(await answer.text());
    if (instead === 'lost') return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
    response.end(words);
  }

  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const slack = new WebSocket(`ws://${behind}${request.url ?? '/'}`);
    slack.once('open', () =>
      sockets.handleUpgrade(request, socket, head, (app) => {
        apps.add(app);
        app.on('close', () => {
          apps.delete(app);
          slack.terminate();
        });
        app.on('message', (data) => fromApp(String(data), slack));
      }),
    );
    slack.on('message', (data) => void toApp(ours(String(data))));
    slack.on('error', () => socket.destroy());
    slack.on('close', () => socket.destroy());
  });

  /** Frames that come before the app's side is open wait for it. */
  async function toApp(words: string): Promise<void> {
    for (let tries = 0; apps.size === 0 && tries < 100; tries += 1) await new Promise((done) => setTimeout(done, 5));
    trigger = /"trigger_id":"([^"]+)"/.exec(words)?.[1] ?? trigger;
    for (const app of apps) app.send(words);
  }

  function fromApp(words: string, slack: WebSocket): void {
    const ack = JSON.parse(words) as { envelope_id?: string; payload?: { view?: unknown } };
    acks.push(ack.payload ?? null);
    if (ack.payload?.view) refused.push(...slackRefusesView(ack.payload.view));
    const told = awaited.get(ack.envelope_id ?? '');
    if (told) told(ack.payload ?? null);
    else slack.send(words);
  }

  const inject: SlackProxy['inject'] = (type, payload) => {
    const envelope_id = randomUUID();
    const answered = new Promise((done) => awaited.set(envelope_id, done));
    for (const app of apps) app.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload: type !== 'events_api' }));
    return answered;
  };
  return {
    apiUrl: `http://${host}/api/`,
    calls,
    refused,
    acks,
    trigger: () => trigger,
    connections: () => apps.size,
    fault: (next) => {
      fault = next;
    },
    inject,
    dropSockets: () => {
      for (const app of apps) app.terminate();
      apps.clear();
    },
    call: (method, fits = () => true) => waitedFor(() => calls.findLast((one) => one.method === method && fits(JSON.stringify(one.given)))),
    close: async () => {
      for (const app of apps) app.terminate();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function callOf(path: string, body: Buffer): PassedCall {
  const method = path.startsWith('/api/')
    ? path.slice('/api/'.length).split('?')[0]
    : path.startsWith('/upload/')
      ? 'upload'
      : 'response_url';
  if (method === 'upload') return { method, path, given: { bytes: body.length } };
  const words = body.toString('utf8');
  if (words.startsWith('{')) return { method: method ?? '', path, given: JSON.parse(words) as Record<string, unknown> };
  return {
    method: method ?? '',
    path,
    given: Object.fromEntries([...new URLSearchParams(words)].map(([name, value]) => [name, read(value)])),
  };
}

/** Blocks, views and lists of files stand in a form as JSON. */
const read = (value: string): unknown => (/^[[{]/.test(value) ? JSON.parse(value) : value);

function refusals({ method, given }: PassedCall): string[] {
  if (MESSAGES.has(method)) return slackRefuses(given);
  return VIEWS.has(method) ? slackRefusesView(given.view) : [];
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

async function waitedFor<T>(find: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('waited for 10 seconds');
}
