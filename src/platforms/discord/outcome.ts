import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { OutboxItem, Outcome } from '../../core/outbox-item.js';
import { later, laterAfter, neverSent } from '../wait.js';

/** What Discord says of a message that cannot be posted, in words for the person who can mend it. By Discord's error code. */
const GONE: Readonly<Record<number, string>> = {
  10003: 'the channel is gone',
  50001: 'Bellwether cannot see the channel',
  50013: 'Bellwether may not post in the channel: it needs Send Messages and Embed Links',
  50008: 'the channel takes no messages',
  50083: 'the thread is archived',
  50035: 'Discord could not show the message',
  40001: 'Discord refuses DISCORD_TOKEN',
};

/** The message to edit cannot be edited any more; the channel itself is well. */
const ENDED: Readonly<Record<number, string>> = { 10008: 'the message to edit was deleted', 50005: 'the message to edit is not ours' };

/** Edits of a message older than an hour are limited harder, without a time to wait. */
const TOO_MANY_OLD_EDITS = 30046;
const OLD_EDIT_MS = 10 * 60_000;

/** A repeat within minutes is recognised by its nonce, so what may have been shown is repeated soon or not at all. */
const SOON_MS = 60_000;

/** What a failed call means for its item. */
export function outcomeOf(fault: unknown, { attempts }: Pick<OutboxItem, 'attempts'>, now: Date): Outcome {
  if (fault instanceof RateLimitError) return laterAfter(Math.max(fault.retryAfter, fault.sublimitTimeout), 'Discord asks to wait', now);
  if (fault instanceof DiscordAPIError && fault.status < 500) return refused(fault, now);
  if (fault instanceof HTTPError && fault.status < 500) return { kind: 'gone', why: `Discord refused the call (HTTP ${fault.status})` };
  const code = neverSent(fault);
  if (code) return later(`Discord cannot be reached (${code})`, attempts, now);
  return later(`Discord did not answer (${fault instanceof Error ? fault.message.slice(0, 200) : String(fault)})`, attempts, now, SOON_MS);
}

function refused({ code, status, message }: DiscordAPIError, now: Date): Outcome {
  const number = Number(code);
  if (number === TOO_MANY_OLD_EDITS) return laterAfter(OLD_EDIT_MS, 'Discord limits the edits of old messages', now);
  const ended = ENDED[number];
  if (ended) return { kind: 'ended', why: `${ended} (${code})` };
  const known = GONE[status === 401 ? 40001 : number] ?? `Discord refused the message: ${message.slice(0, 200)}`;
  return { kind: 'gone', why: `${known} (${code})` };
}
