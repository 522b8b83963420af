import type { Handler } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { LOCAL_WORKSPACE } from '../core/workspace.js';
import { deskNow } from '../desk/now.js';
import { renderMessage } from '../platforms/local/render.js';
import { type Message, messagesOf, messagesSince } from '../store/messages.js';
import type { Parts, Running } from './parts.js';

/** A line at least this often, so that no proxy takes the stream for dead; also when a missed wake-up is made good. */
const HEARTBEAT_MS = 15_000;

/** How long a browser waits before it tries again. */
const RETRY_MS = 2_000;

/** Marks are given before their transactions commit, so one may appear a little after a higher one: looked for again this far back. */
const LOOK_BACK = 20;

/**
 * GET /api/messages/stream: an event "message" for each new or edited message, "now" at each heartbeat, and "reset" when the
 * page has seen more than there is (another data folder). Last-Event-ID, or ?after=, catches up; without them it begins with what is new.
 */
export const streamMessages =
  (running: Running): Handler =>
  async (c) => {
    const asked = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? Number.NaN);
    const known = Number.isSafeInteger(asked) && asked >= 0;
    const from = known ? asked : newestMark(await messagesOf(running.db, LOCAL_WORKSPACE));
    if (c.req.method === 'HEAD') return c.body(null);
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, (stream) => tell(stream, running, from));
  };

/** The highest mark of these messages: what a page that shows them has seen. */
export const newestMark = (messages: readonly Message[]): number => messages.reduce((most, { changed }) => Math.max(most, changed), 0);

async function tell(stream: SSEStreamingApi, running: Running, from: number): Promise<void> {
  const gone = new AbortController();
  stream.onAbort(() => gone.abort());
  const ends = AbortSignal.any([gone.signal, running.closing]);
  const since = (mark: number) => messagesSince(running.db, LOCAL_WORKSPACE, Math.max(0, mark - LOOK_BACK));
  const standing = await since(from);
  if (from > newestMark(standing)) await stream.writeSSE({ event: 'reset', data: '' });
  const told = new Set(standing.map(({ changed }) => changed).filter((changed) => changed <= from));
  for (let mark = from; !ends.aborted; ) {
    const woken = running.wakes.next(HEARTBEAT_MS, ends);
    for (const message of await since(mark)) {
      if (told.has(message.changed)) continue;
      told.add(message.changed);
      mark = Math.max(mark, message.changed);
      await stream.writeSSE(asEvent(message));
    }
    await stream.writeSSE({ event: 'now', data: JSON.stringify(await nowShown(running)), retry: RETRY_MS });
    await woken;
  }
}

const asEvent = (message: Message) => ({
  event: 'message',
  id: String(message.changed),
  data: JSON.stringify({ ...message, html: renderMessage(message).html }),
});

/** The desk's now, and whether it is the sample's. */
export async function nowShown({ db, clock }: Parts): Promise<{ now: Date; sample: boolean }> {
  const at = clock();
  const now = await deskNow(db, at);
  return { now, sample: now.getTime() !== at.getTime() };
}
