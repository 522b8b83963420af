import { type SocketModeReceiver, webApi } from '@slack/bolt';

type Socket = SocketModeReceiver['client'];

/** First and longest wait before connecting again. */
const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/** How long the other side may take to answer the close. */
const CLOSE_MS = 1_000;

/** Answers to the app token after which trying again is of no use. */
const REFUSED = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'user_removed_from_team',
  'team_disabled',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
]);

export interface SocketHooks {
  /** The token is not accepted any more. */
  refused(fault: unknown): void;
  log(words: string): void;
}

/** Whether Slack refused the app token, rather than that it could not be asked. */
export const isRefused = (fault: unknown): boolean => fault instanceof webApi.WebAPIPlatformError && REFUSED.has(fault.data.error);

/**
 * Opens the socket and keeps it open until `close`. The library's own reconnection waits five seconds each time and dies of an unhandled
 * rejection when Slack cannot be reached, so it is switched off and done here. Rejects when the first connection fails.
 */
export async function keepSocket(socket: Socket, hooks: SocketHooks): Promise<{ close(): Promise<void> }> {
  const ended = new AbortController();
  const first = await connect(socket);
  void keepOpen(socket, first, ended.signal, hooks);
  return {
    close: async () => {
      ended.abort();
      const enough = new AbortController();
      // The other side may never answer the close: nothing waits for that.
      await Promise.race([socket.disconnect(), pause(CLOSE_MS, enough.signal)]);
      enough.abort();
    },
  };
}

async function keepOpen(socket: Socket, first: Connection, ended: AbortSignal, { refused, log }: SocketHooks): Promise<void> {
  let connection: Connection | null = first;
  for (let failures = 0; !ended.aborted; ) {
    if (connection) await connection.lost;
    await pause(Math.min(LONGEST_MS, FIRST_MS * 2 ** failures), ended);
    if (ended.aborted) return;
    try {
      connection = await connect(socket);
      failures = 0;
    } catch (fault) {
      if (isRefused(fault)) return refused(fault);
      log(`Slack is not connected (${fault instanceof Error ? fault.message : 'the socket closed at once'}); trying again`);
      connection = null;
      failures += 1;
    }
  }
}

interface Connection {
  /** Resolves when it is lost; never rejects. */
  readonly lost: Promise<void>;
}

async function connect(socket: Socket): Promise<Connection> {
  let told = () => {};
  const lost = new Promise<void>((done) => {
    told = done;
  });
  socket.once('disconnected', told);
  try {
    await socket.start();
    return { lost };
  } catch (fault) {
    socket.off('disconnected', told);
    throw fault;
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) return done();
    const timer = setTimeout(done, ms);
    const stop = () => {
      clearTimeout(timer);
      done();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
