import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How Slack answers one call: with a body (and a status), or not at all, after it did what was asked ('lost') or without end ('hung'). */
export type Answer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body: unknown } | 'lost' | 'hung';

export interface SlackCall {
  readonly method: string;
  readonly form: URLSearchParams;
}

/** A Slack Web API that answers as a test says, for what no stand-in simulates: limits, archived channels, lost answers. */
export interface SlackFaults {
  readonly apiUrl: string;
  readonly calls: readonly SlackCall[];
  /** What every call from now on gets. */
  answer(next: (call: SlackCall) => Answer): void;
  close(): Promise<void>;
}

const WELL: Answer = { body: { ok: true, ts: '1700000000.000100', channel: 'C01DESK' } };

/** Starts it on a free port of the loopback interface. */
export async function startSlackFaults(): Promise<SlackFaults> {
  const calls: SlackCall[] = [];
  let answer = (_call: SlackCall): Answer => WELL;
  const server = createServer(async (request, response) => {
    const call = { method: (request.url ?? '').split('/').at(-1) ?? '', form: new URLSearchParams(await bodyOf(request)) };
    calls.push(call);
    const given = answer(call);
    if (given === 'hung') return;
    if (given === 'lost') return request.socket.destroy();
    response.writeHead(given.status ?? 200, { 'content-type': 'application/json', ...given.headers });
    response.end(JSON.stringify(given.body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    calls,
    answer: (next) => {
      answer = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
