import type { SourceState } from '../store/sources.js';
import type { FeedRead } from './sources/feed.js';

const MINUTE = 60_000;
const EVERY_MINUTES = 15;
/** A feed that keeps failing is still looked at twice a day. */
const LONGEST_PAUSE_MINUTES = 12 * 60;
/** Visits are spread over this, so that they do not all fall on the same minute. */
const SPREAD_MINUTES = 3;

/** What a feed's lastError says while nothing at all can be reached. */
export const NO_NETWORK = 'no network';

/** A feed's state after a good visit. */
export function goodVisit(before: SourceState, read: FeedRead, now: Date): SourceState {
  const marks = read.kind === 'read' ? { etag: read.etag, lastModified: read.lastModified } : {};
  return { ...before, ...marks, failures: 0, lastError: null, lastOk: now, nextAt: after(now, EVERY_MINUTES, before.url) };
}

/** A feed's state after one that failed: the pause doubles with every failure, and is never shorter than the server asked for. */
export function failedVisit(before: SourceState, words: string, secondsAsked: number, now: Date): SourceState {
  const failures = before.failures + 1;
  const pause = Math.max(Math.min(EVERY_MINUTES * 2 ** failures, LONGEST_PAUSE_MINUTES), Math.min(secondsAsked / 60, 24 * 60));
  return { ...before, failures, lastError: words, nextAt: after(now, pause, before.url) };
}

/** A feed's state after a visit that the network's absence spoilt: that is no failure of the feed. */
export function offlineVisit(before: SourceState, now: Date): SourceState {
  return { ...before, lastError: NO_NETWORK, nextAt: after(now, EVERY_MINUTES, before.url) };
}

/** The same feed is always offset by the same part of the spread. */
function after(now: Date, minutes: number, url: string): Date {
  let hash = 0;
  for (let at = 0; at < url.length; at++) hash = (Math.imul(hash, 31) + url.charCodeAt(at)) >>> 0;
  return new Date(now.getTime() + (minutes + (SPREAD_MINUTES * (hash % 1000)) / 1000) * MINUTE);
}
