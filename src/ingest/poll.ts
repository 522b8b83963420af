import type { Incoming } from '../core/incoming.js';
import { Problem } from '../core/problem.js';
import type { Db } from '../store/db.js';
import { addSources, type SourceState, saveVisit, sourceStates, takeDueSources } from '../store/sources.js';
import { shippedFeeds } from './feeds.js';
import type { Fetch } from './fetch.js';
import { FetchFailure } from './fetch-failure.js';
import { type Feed, visitFeed } from './sources/feed.js';
import { failedVisit, goodVisit, NO_NETWORK, offlineVisit } from './visit.js';

/** Feeds visited at the same time. */
const AT_ONCE = 4;
/** A visit that was begun and never ended (a crash) is made again after this. */
const LEASE_MINUTES = 5;

/** What a round of polling works with. */
export interface PollSettings {
  readonly db: Db;
  readonly fetch: Fetch;
  /** Takes articles in; polling goes on when it has resolved. */
  readonly take: (articles: readonly Incoming[]) => Promise<unknown>;
  readonly now: Date;
  /** For what the person who runs it should know; every word of it is said once, not at every round. */
  readonly log: (words: string) => void;
  /** corpus/feeds.json by default. */
  readonly feeds?: readonly Feed[];
}

/** What a round came to. */
export interface Polled {
  readonly visited: number;
  readonly failed: number;
  readonly articles: number;
}

/** How a visit ended; `error` is null when it was good, a Problem when the feed is to blame, else a fault of ours. */
interface Visit {
  readonly before: SourceState;
  readonly error: unknown;
  readonly articles: number;
}

/**
 * Visits the feeds that are due: every 15 minutes, later and later while one fails. No feed stops another; without a network it
 * says so once, and looks again at its next round. Any number of processes may poll one database. A fault of ours in one feed's
 * articles is thrown when all the others are done.
 */
export async function poll(settings: PollSettings): Promise<Polled> {
  const { db, now, feeds = shippedFeeds() } = settings;
  const byUrl = new Map(feeds.map((feed) => [feed.url, feed]));
  const urls = [...byUrl.keys()];
  await addSources(db, urls, now);
  const due = await takeDueSources(db, urls, now, LEASE_MINUTES, urls.length);
  if (due.length === 0) return { visited: 0, failed: 0, articles: 0 };
  const offlineBefore = (await sourceStates(db)).some(({ lastError }) => lastError === NO_NETWORK);
  const visits = await inLanes(due, AT_ONCE, (before) => visit(byUrl.get(before.url), before, settings));
  await settle(visits, settings, offlineBefore, (url) => byUrl.get(url)?.name ?? url);
  const faults = visits.map(({ error }) => error).filter((error) => error !== null && !(error instanceof Problem));
  if (faults.length > 0) throw faults[0];
  return {
    visited: visits.length,
    failed: visits.filter(({ error }) => error !== null).length,
    articles: visits.reduce((sum, { articles }) => sum + articles, 0),
  };
}

async function visit(feed: Feed | undefined, before: SourceState, { db, fetch, take, now }: PollSettings): Promise<Visit> {
  if (!feed) return { before, error: null, articles: 0 };
  try {
    const read = await visitFeed(feed, fetch, now, before);
    const articles = read.kind === 'read' ? read.articles : [];
    if (articles.length > 0) await take(articles);
    await saveVisit(db, goodVisit(before, read, now));
    return { before, error: null, articles: articles.length };
  } catch (error) {
    return { before, error, articles: 0 };
  }
}

/**
 * Writes down the failures: as one when nothing at all could be reached, else each for itself. `offlineBefore`: some feed still
 * waits since the network was last away, so that has been said.
 */
async function settle(
  visits: readonly Visit[],
  { db, now, log }: PollSettings,
  offlineBefore: boolean,
  nameOf: (url: string) => string,
): Promise<void> {
  const offline = visits.every(({ error }) => isUnreachable(error)) && (visits.length > 1 || offlineBefore);
  if (offline && !offlineBefore)
    log(`None of ${visits.length} news feeds could be reached: there seems to be no network. They are tried again every 15 minutes.`);
  for (const { before, error } of visits) {
    if (error === null) continue;
    const words = error instanceof Problem ? error.message : 'its articles could not be taken in';
    await saveVisit(db, offline ? offlineVisit(before, now) : failedVisit(before, words, secondsAsked(error), now));
    if (!offline && before.failures === 0) log(`The feed ${nameOf(before.url)} failed and is tried again later: ${words}`);
  }
  if (offlineBefore && visits.some(({ error }) => error === null)) await backOnline(db, now);
}

/** The network is back: the feeds that waited for it are due at once. */
async function backOnline(db: Db, now: Date): Promise<void> {
  const waiting = (await sourceStates(db)).filter(({ lastError }) => lastError === NO_NETWORK);
  for (const state of waiting) await saveVisit(db, { ...state, lastError: null, nextAt: now });
}

const failureIn = (error: unknown): FetchFailure | null =>
  error instanceof Problem && error.cause instanceof FetchFailure ? error.cause : null;

const secondsAsked = (error: unknown): number => failureIn(error)?.retryAfter ?? 0;

const isUnreachable = (error: unknown): boolean => ['unreachable', 'too-slow'].includes(failureIn(error)?.kind ?? '');

/** Runs work on every element, so many at a time; results in the order of the elements. */
async function inLanes<T, R>(all: readonly T[], lanes: number, work: (each: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = [...all.entries()];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
