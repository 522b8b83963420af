import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { GUILDS, guildCreate, ready, TOKEN } from './facts.js';

interface Frame {
  readonly op: number;
  readonly d: { readonly token?: string } | null;
}

/** The gateway: HELLO, IDENTIFY → READY and the servers, heartbeats, RESUME. */
export interface Gateway {
  /** Tells every connected client of something that happened. */
  dispatch(type: string, data: unknown): void;
  /** Closes every connection with a code, and those that identify from now on with it too. */
  hangUp(code: number): void;
  /** How many clients are connected. */
  connected(): number;
  close(): Promise<void>;
}

const HEARTBEAT_MS = 41_250;

/** Serves the gateway on the http server; `url` is where a client resumes. */
export function serveGateway(http: Server, url: () => string): Gateway {
  const sockets = new WebSocketServer({ server: http });
  let sequence = 0;
  let refuse: number | null = null;
  const send = (socket: WebSocket, op: number, data: unknown, type: string | null = null): void =>
    socket.send(JSON.stringify({ op, d: data, t: type, s: type === null ? null : ++sequence }));
  const identify = (socket: WebSocket, token: string | undefined): void => {
    if (refuse !== null || token !== TOKEN) {
      socket.close(refuse ?? 4004);
      return;
    }
    send(socket, 0, ready(url()), 'READY');
    for (const guild of GUILDS) send(socket, 0, guildCreate(guild), 'GUILD_CREATE');
  };
  sockets.on('connection', (socket) => {
    send(socket, 10, { heartbeat_interval: HEARTBEAT_MS });
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as Frame;
      if (op === 1) send(socket, 11, null);
      if (op === 2) identify(socket, d?.token);
      if (op === 6) send(socket, 0, {}, 'RESUMED');
    });
  });
  return {
    dispatch: (type, data) => {
      for (const socket of sockets.clients) send(socket, 0, data, type);
    },
    hangUp: (code) => {
      refuse = code;
      for (const socket of sockets.clients) socket.close(code);
    },
    connected: () => sockets.clients.size,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close(() => done());
      }),
  };
}
