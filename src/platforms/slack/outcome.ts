import { webApi } from '@slack/bolt';
import type { OutboxItem, Outcome } from '../../core/outbox-item.js';
import { later, laterAfter, neverSent } from '../wait.js';

const BAD_TOKEN = 'Slack refuses SLACK_BOT_TOKEN';

/** What Slack says of a message that cannot be posted, in words for the person who can mend it. */
const GONE: Readonly<Record<string, string>> = {
  channel_not_found: 'the channel is gone, or private and Bellwether was not invited',
  is_archived: 'the channel is archived',
  not_in_channel: 'Bellwether is not in the channel: invite it with /invite',
  restricted_action: 'the workspace does not let apps post in this channel',
  missing_scope: 'the Slack app lacks a permission: chat:write and chat:write.public',
  invalid_auth: BAD_TOKEN,
  not_authed: BAD_TOKEN,
  account_inactive: BAD_TOKEN,
  token_revoked: BAD_TOKEN,
  token_expired: BAD_TOKEN,
};

/** The message to edit cannot be edited any more; the channel itself is well. */
const ENDED: Readonly<Record<string, string>> = {
  message_not_found: 'the message to edit was deleted',
  cant_update_message: 'the message to edit is not ours',
  edit_window_closed: 'the workspace does not let messages be edited any more',
};

/** Slack did nothing, and says that it will later. */
const LATER = new Set(['ratelimited', 'rate_limited', 'service_unavailable', 'team_added_to_org', 'request_timeout']);

/** Slack's own words on these: some aspect of the operation may have succeeded. */
const PERHAPS = new Set(['internal_error', 'fatal_error']);

/** How long to wait when Slack says that it is too much and not for how long. */
const UNSAID_SECONDS = 30;

/**
 * What a failed call means for its item. A post that may have been shown is 'unknown', since Slack would show a repeat twice;
 * an edit can be repeated.
 */
export function outcomeOf(fault: unknown, { attempts, editsMessage }: Pick<OutboxItem, 'attempts' | 'editsMessage'>, now: Date): Outcome {
  if (fault instanceof webApi.WebAPIRateLimitedError) return laterAfter(fault.retryAfter * 1_000, 'Slack asks to wait', now);
  if (fault instanceof webApi.WebAPIPlatformError) return refused(fault, attempts, editsMessage, now);
  const why = wordsOf(fault);
  // A 429 whose Retry-After cannot be read comes as a plain error.
  if (/^Retry header/.test(why)) return laterAfter(UNSAID_SECONDS * 1_000, 'Slack asks to wait', now);
  const code = neverSent(fault instanceof webApi.WebAPIRequestError ? fault.original : fault);
  if (code) return later(`Slack cannot be reached (${code})`, attempts, now);
  if (fault instanceof webApi.WebAPIHTTPError && fault.statusCode < 500)
    return { kind: 'gone', why: `Slack refused the call (HTTP ${fault.statusCode})` };
  return perhaps(why, attempts, editsMessage, now);
}

function refused({ data }: webApi.WebAPIPlatformError, attempts: number, editsMessage: string | null, now: Date): Outcome {
  const { error } = data;
  if (LATER.has(error))
    return laterAfter((data.response_metadata?.retryAfter ?? UNSAID_SECONDS) * 1_000, `Slack asks to wait (${error})`, now);
  if (PERHAPS.has(error)) return perhaps(error, attempts, editsMessage, now);
  const ended = ENDED[error];
  if (ended) return { kind: 'ended', why: `${ended} (${error})` };
  return { kind: 'gone', why: `${GONE[error] ?? 'Slack refused the message'} (${error})` };
}

function perhaps(why: string, attempts: number, editsMessage: string | null, now: Date): Outcome {
  if (editsMessage !== null) return later(`Slack did not answer the edit (${why})`, attempts, now);
  return { kind: 'unknown', why: `Slack did not say whether it took the message (${why})` };
}

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault)).slice(0, 200);
