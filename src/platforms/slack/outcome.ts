import { webApi } from '@slack/bolt';
import type { OutboxItem, Outcome } from '../../core/outbox-item.js';
import { later, laterAfter, neverSent } from '../wait.js';
import { faultWords, missingScope } from './fault.js';

const BAD_TOKEN = 'Slack refuses SLACK_BOT_TOKEN';

/** What Slack says of a message that cannot be posted, in words for the person who can mend it. */
const GONE: Readonly<Record<string, string>> = {
  channel_not_found: 'the channel is gone, or private and Bellwether was not invited',
  is_archived: 'the channel is archived',
  not_in_channel: 'Bellwether is not in the channel: invite it with /invite',
  restricted_action: 'the workspace does not let apps post in this channel',
  is_inactive: 'the channel is frozen',
  user_not_found: 'the person is not in the workspace any more',
  user_disabled: 'the person’s account is deactivated',
  cannot_dm_bot: 'a bot cannot be written to',
  invalid_auth: BAD_TOKEN,
  not_authed: BAD_TOKEN,
  account_inactive: BAD_TOKEN,
  token_revoked: BAD_TOKEN,
  token_expired: BAD_TOKEN,
};

/** This one message cannot be said; the channel itself is well. */
const ENDED: Readonly<Record<string, string>> = {
  message_not_found: 'the message to edit was deleted',
  thread_not_found: 'the message to answer was deleted',
  cannot_reply_to_message: 'the message to answer takes no answers',
  invalid_blocks: 'Slack does not take how the message is built',
  invalid_blocks_format: 'Slack does not take how the message is built',
  msg_blocks_too_long: 'the message is too long for Slack',
  msg_too_long: 'the message is too long for Slack',
  no_text: 'the message is empty for Slack',
  cant_update_message: 'the message to edit is not ours',
  edit_window_closed: 'the workspace does not let messages be edited any more',
};

const DELETED = 'message_not_found';

/** Slack did nothing, and says that it will later. */
const LATER = new Set(['ratelimited', 'rate_limited', 'service_unavailable', 'team_added_to_org', 'request_timeout']);

/** Slack's own words on these: some aspect of the operation may have succeeded. */
const PERHAPS = new Set(['internal_error', 'fatal_error']);

/** How long to wait when Slack says that it is too much and not for how long. */
const UNSAID_SECONDS = 30;

export interface Tried extends Pick<OutboxItem, 'attempts'> {
  /** Whether doing it twice shows nothing twice: an edit, and what comes before a post. */
  readonly repeatable: boolean;
}

/** What a failed call means for its item. A post that may have been shown is 'unknown', since Slack would show a repeat twice. */
export function outcomeOf(fault: unknown, tried: Tried, now: Date): Outcome {
  if (fault instanceof webApi.WebAPIRateLimitedError) return laterAfter(fault.retryAfter * 1_000, 'Slack asks to wait', now);
  if (fault instanceof webApi.WebAPIPlatformError) return refused(fault, tried, now);
  const why = faultWords(fault);
  // A 429 whose Retry-After cannot be read comes as a plain error.
  if (/^Retry header/.test(why)) return laterAfter(UNSAID_SECONDS * 1_000, 'Slack asks to wait', now);
  const code = neverSent(fault instanceof webApi.WebAPIRequestError ? fault.original : fault);
  if (code) return later(`Slack cannot be reached (${code})`, tried.attempts, now);
  if (fault instanceof webApi.WebAPIHTTPError && fault.statusCode < 500)
    return { kind: 'gone', why: `Slack refused the call (HTTP ${fault.statusCode})` };
  return perhaps(why, tried, now);
}

function refused(fault: webApi.WebAPIPlatformError, tried: Tried, now: Date): Outcome {
  const { error, response_metadata } = fault.data;
  if (LATER.has(error)) return laterAfter((response_metadata?.retryAfter ?? UNSAID_SECONDS) * 1_000, `Slack asks to wait (${error})`, now);
  if (PERHAPS.has(error)) return perhaps(error, tried, now);
  const ended = ENDED[error];
  if (ended) return { kind: 'ended', why: `${ended} (${error})`, ...(error === DELETED ? { deleted: true } : {}) };
  return gone(error, missingScope(fault));
}

/** For certain where Slack's word for it is known; anything else may be of the message alone. */
function gone(error: string, lacks: string | null): Outcome {
  if (lacks !== null) return { kind: 'gone', why: `the Slack app lacks a permission: ${lacks} (${error})`, scope: 'workspace' };
  const known = GONE[error];
  if (known === undefined) return { kind: 'gone', why: `Slack refused the message (${error})` };
  return { kind: 'gone', why: `${known} (${error})`, scope: known === BAD_TOKEN ? 'workspace' : 'channel' };
}

function perhaps(why: string, { attempts, repeatable }: Tried, now: Date): Outcome {
  if (repeatable) return later(`Slack did not answer (${why})`, attempts, now);
  return { kind: 'unknown', why: `Slack did not say whether it took the message (${why})` };
}
