import type { OutboxItem, Outcome } from '../core/outbox-item.js';
import type { Db } from '../store/db.js';
import { recordOutcome, takeNext } from '../store/outbox.js';
import type { Platform } from './platform.js';

export type Platforms = ReadonlyMap<string, Platform>;

/** After so many attempts that all asked to wait, an item is given up, visibly. */
const MAX_ATTEMPTS = 12;

/**
 * One round: the next item of every channel goes to its platform; returns how many were tried.
 * takeNext leases an item before the call, so a crash leaves a question ("was it said?"), never a silence.
 */
export async function deliver(db: Db, platforms: Platforms, now: Date): Promise<number> {
  const items = await takeNext(db, [...platforms.keys()], 50, now);
  await Promise.all(
    items.map(async (item) => recordOutcome(db, item, await attempt(platforms, item, now), new Date(Math.max(now.getTime(), Date.now())))),
  );
  return items.length;
}

async function attempt(platforms: Platforms, item: OutboxItem, now: Date): Promise<Outcome> {
  const platform = platforms.get(item.platform);
  if (!platform) return { kind: 'later', at: new Date(now.getTime() + 60_000), why: `${item.platform} is not connected` };
  // The process died between sending and writing that down: where a repeat would show twice, it is not repeated.
  if (!platform.repeatable && item.editsMessage === null && item.wasLeased)
    return { kind: 'unknown', why: 'the process ended while this was being sent' };
  if (item.edits !== null && item.editsMessage === null) return { kind: 'ended', why: 'the message to edit never stood' };
  if (item.attempts > MAX_ATTEMPTS) return { kind: 'gone', why: `given up after ${MAX_ATTEMPTS} attempts` };
  return platform.send(item, now);
}
