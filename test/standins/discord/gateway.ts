import type { Server } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { GUILDS, guildCreate, ready, TOKEN } from './facts.js';

interface Frame {
  readonly op: number;
  readonly d: { readonly token?: string; readonly session_id?: string; readonly seq?: number } | null;
}

/** What one client was told, in order, whether it was connected then or not. */
interface Session {
  readonly told: { readonly type: string; readonly data: unknown }[];
  socket: WebSocket;
}

/** The gateway: HELLO, IDENTIFY → READY and the servers, heartbeats, RESUME with what was missed. */
export interface Gateway {
  /** Tells every client of something that happened; one that is away is told when it resumes. */
  dispatch(type: string, data: unknown): void;
  /** Asks every client to connect anew (op 7). */
  askToReconnect(): void;
  /** Closes every connection with a code. */
  drop(code: number): void;
  /** The same, and those that identify from now on with it too. */
  hangUp(code: number): void;
  /** How many clients are connected, and how many times one resumed. */
  connected(): number;
  resumed(): number;
  close(): Promise<void>;
}

const HEARTBEAT_MS = 41_250;

/** Serves the gateway on the http server; `url` is where a client resumes. */
export function serveGateway(http: Server, url: () => string): Gateway {
  const sockets = new WebSocketServer({ server: http });
  const sessions = new Map<string, Session>();
  let refuse: number | null = null;
  let resumes = 0;
  const tell = ({ told, socket }: Session, type: string, data: unknown): void => {
    told.push({ type, data });
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ op: 0, d: data, t: type, s: told.length }));
  };
  const identify = (socket: WebSocket, token: string | undefined): void => {
    if (refuse !== null || token !== TOKEN) {
      socket.close(refuse ?? 4004);
      return;
    }
    const id = `session-${sessions.size}`;
    const session: Session = { told: [], socket };
    sessions.set(id, session);
    tell(session, 'READY', ready(id, url()));
    for (const guild of GUILDS) tell(session, 'GUILD_CREATE', guildCreate(guild));
  };
  const resume = (socket: WebSocket, { session_id: id = '', seq = 0 }: NonNullable<Frame['d']>): void => {
    const session = sessions.get(id);
    if (!session) {
      socket.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
      return;
    }
    resumes += 1;
    session.socket = socket;
    for (const [at, { type, data }] of session.told.slice(seq).entries())
      socket.send(JSON.stringify({ op: 0, d: data, t: type, s: seq + at + 1 }));
    tell(session, 'RESUMED', {});
  };
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: HEARTBEAT_MS }, s: null, t: null }));
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as Frame;
      if (op === 1) socket.send(JSON.stringify({ op: 11, d: null, s: null, t: null }));
      if (op === 2) identify(socket, d?.token);
      if (op === 6) resume(socket, d ?? {});
    });
  });
  const drop = (code: number): void => {
    for (const socket of sockets.clients) socket.close(code);
  };
  return {
    dispatch: (type, data) => {
      for (const session of sessions.values()) tell(session, type, data);
    },
    askToReconnect: () => {
      for (const socket of sockets.clients) socket.send(JSON.stringify({ op: 7, d: null, s: null, t: null }));
    },
    drop,
    hangUp: (code) => {
      refuse = code;
      drop(code);
    },
    connected: () => sockets.clients.size,
    resumed: () => resumes,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close(() => done());
      }),
  };
}
