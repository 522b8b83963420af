import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** The other end of Socket Mode, whose connections a test can drop. */
export interface SlackSocket {
  readonly url: string;
  /** How many connections were ever opened. */
  readonly opened: () => number;
  /** Slack asks for a new connection, as it does every few hours. */
  refresh(): void;
  /** The connection is lost without a word. */
  drop(): void;
  close(): Promise<void>;
}

/** Starts it on a free port of the loopback interface. */
export async function startSlackSocket(): Promise<SlackSocket> {
  let opened = 0;
  const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((done) => sockets.once('listening', done));
  sockets.on('connection', (socket) => {
    opened += 1;
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
  });
  return {
    url: `ws://127.0.0.1:${(sockets.address() as AddressInfo).port}`,
    opened: () => opened,
    refresh: () => {
      for (const socket of sockets.clients) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    drop: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    close: () =>
      new Promise((done) => {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close(() => done());
      }),
  };
}
