import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { OutboxItem, Outcome } from '../../core/outbox-item.js';
import { later, laterAfter, neverSent } from '../wait.js';

/** What Discord says of a message that cannot be posted, in words for the person who can mend it. By Discord's error code. */
const GONE: Readonly<Record<number, string>> = {
  10003: 'the channel is gone',
  10004: 'Bellwether is not in the server any more',
  10013: 'that person is not on Discord any more',
  20009: 'Discord takes no such content in the channel',
  50001: 'Bellwether cannot see the channel',
  50007: 'that person takes no direct messages from Bellwether',
  50008: 'the channel takes no messages',
  50013: 'Bellwether may not post in the channel: it needs Send Messages, Embed Links and Attach Files',
  50024: 'a channel of that kind takes no messages',
  50035: 'Discord could not show the message',
  50083: 'the thread is archived',
  50278: 'that person shares no server with Bellwether any more',
  160005: 'the thread is locked',
  200000: 'the server’s AutoMod blocked the message',
  200001: 'the server’s AutoMod blocked the message',
  240000: 'Discord’s filter of harmful links blocked the message',
};

/** Of these codes, those after which no message of ours will be taken there, until somebody mends it. */
const SCOPES: Readonly<Record<number, 'channel' | 'workspace'>> = {
  10003: 'channel',
  10004: 'workspace',
  10013: 'channel',
  50001: 'channel',
  50007: 'channel',
  50008: 'channel',
  50013: 'channel',
  50024: 'channel',
  50278: 'channel',
};

/** The channel is well, but its threads are not ours to open. */
const NO_THREADS = new Set([50001, 50013]);
const noThreads = 'Bellwether may not reply in threads there: it needs Create Public Threads and Send Messages in Threads';

/** The message to edit, or to answer, is not there any more, or not ours; the channel itself is well. */
const ENDED: Readonly<Record<number, string>> = { 10008: 'the message was deleted', 50005: 'the message to edit is not ours' };

const UNKNOWN_MESSAGE = 10008;

/** So many people write in the channel that Discord asks everybody to wait. */
const CROWDED = new Set([20016, 20028]);
const CROWDED_MS = 30_000;

/** Edits of a message older than an hour are limited harder, without a time to wait. */
const TOO_MANY_OLD_EDITS = 30046;
const OLD_EDIT_MS = 10 * 60_000;

/** A repeat within minutes is recognised by its nonce, so what may have been shown is repeated soon or not at all. */
const SOON_MS = 60_000;

/** The token is asked again for so long: whoever set it mends it, and nothing is lost until then. */
const REFUSED_MS = 5 * 60_000;

/** Whether Discord refuses the token itself, for whatever is called. */
export const isRefusedToken = (fault: unknown): boolean => fault instanceof DiscordAPIError && fault.status === 401;

/** What a failed call means for its item. */
export function outcomeOf(fault: unknown, item: Pick<OutboxItem, 'attempts' | 'threadMessage'>, now: Date): Outcome {
  const { attempts } = item;
  if (isRefusedToken(fault)) return laterAfter(REFUSED_MS, 'Discord refuses DISCORD_TOKEN', now);
  if (fault instanceof RateLimitError) return laterAfter(Math.max(fault.retryAfter, fault.sublimitTimeout), 'Discord asks to wait', now);
  if (fault instanceof DiscordAPIError && fault.status < 500) return refused(fault, item, now);
  if (fault instanceof HTTPError && fault.status < 500) return { kind: 'gone', why: `Discord refused the call (HTTP ${fault.status})` };
  const code = neverSent(fault);
  if (code) return later(`Discord cannot be reached (${code})`, attempts, now);
  return later(`Discord did not answer (${fault instanceof Error ? fault.message.slice(0, 200) : String(fault)})`, attempts, now, SOON_MS);
}

function refused({ code, message }: DiscordAPIError, { threadMessage }: Pick<OutboxItem, 'threadMessage'>, now: Date): Outcome {
  const number = Number(code);
  if (number === TOO_MANY_OLD_EDITS) return laterAfter(OLD_EDIT_MS, 'Discord limits the edits of old messages', now);
  if (CROWDED.has(number)) return laterAfter(CROWDED_MS, 'the channel is in slow mode', now);
  const ended = ENDED[number];
  if (ended) return { kind: 'ended', why: `${ended} (${code})`, ...(number === UNKNOWN_MESSAGE ? { deleted: true } : {}) };
  if (threadMessage !== null && NO_THREADS.has(number)) return { kind: 'gone', why: `${noThreads} (${code})` };
  const known = GONE[number] ?? `Discord refused the message: ${message.slice(0, 200)}`;
  const scope = SCOPES[number];
  return { kind: 'gone', why: `${known} (${code})`, ...(scope ? { scope } : {}) };
}
