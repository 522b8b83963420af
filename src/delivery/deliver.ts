import { judge } from '../core/dispatch/judge.js';
import type { Manners } from '../core/dispatch/manners.js';
import type { OutboxItem, Outcome } from '../core/outbox-item.js';
import type { Db } from '../store/db.js';
import { factsFor } from '../store/facts.js';
import { takeNext } from '../store/outbox.js';
import { obey } from './obey.js';
import type { Platform } from './platform.js';
import { settle } from './settle.js';

export type Platforms = ReadonlyMap<string, Platform>;

/** Channels that are spoken in at the same time, at most. */
const AT_ONCE = 50;

/** How long a round waits for the slowest platform, in milliseconds; what takes longer goes on beside the next rounds. */
const PATIENCE_MS = 250;

/** How long closing waits for what is under way, in milliseconds. What is not answered by then is found leased, like after a crash. */
const ENDING_MS = 4_000;

/** How long one call may take: less than the lease of an item, so that it ends as ours. */
const LONGEST_SEND_MS = 25_000;

/** The outbox on its way out. */
export interface Delivery {
  /**
   * The next item of every channel goes through the stages and, if they let it, to its platform; returns how many were taken. A channel
   * whose platform is slow does not keep the others waiting.
   */
  round(clock: Date): Promise<number>;
  /** Resolves when nothing is under way any more; a platform that does not answer soon is not waited for, see ENDING_MS. */
  end(): Promise<void>;
}

/** Opens the way out. A fault of ours with one item is told and leaves the others alone. */
export function openDelivery(db: Db, platforms: Platforms, told: (fault: unknown) => void): Delivery {
  const flying = new Set<Promise<void>>();
  return {
    round: async (clock) => {
      const free = AT_ONCE - flying.size;
      if (free <= 0) {
        const freed = Promise.race(flying).then(() => 1);
        return patiently(freed, PATIENCE_MS, 0);
      }
      const items = await takeNext(db, [...platforms.keys()], free, clock);
      const begun = items.map((item) => {
        const flight = send(db, platforms, item, clock)
          .catch(told)
          .finally(() => flying.delete(flight));
        flying.add(flight);
        return flight;
      });
      if (begun.length > 0) await patiently(Promise.all(begun), PATIENCE_MS, []);
      return items.length;
    },
    end: async () => {
      await patiently(Promise.all(flying), ENDING_MS, []);
    },
  };
}

/** One round that waits for all of it; returns how many items were taken. */
export async function deliver(db: Db, platforms: Platforms, clock: Date): Promise<number> {
  const items = await takeNext(db, [...platforms.keys()], AT_ONCE, clock);
  await Promise.all(items.map((item) => send(db, platforms, item, clock)));
  return items.length;
}

/**
 * takeNext leased the item before this, so a crash in here leaves a question ("was it said?"), never a silence. What takes time is
 * written down as of its end.
 */
async function send(db: Db, platforms: Platforms, item: OutboxItem, now: Date): Promise<void> {
  const platform = platforms.get(item.platform);
  if (!platform) throw new Error(`${item.platform} is not connected`);
  const facts = await factsFor(db, item, now);
  const verdict = judge(item, facts);
  if (verdict !== 'go') return obey(db, item, verdict, now);
  const began = Date.now();
  const outcome = await inTime(platform.send(item, now), item, facts.manners, now);
  await settle(db, item, outcome, facts, new Date(now.getTime() + Date.now() - began));
}

/** A call that takes too long is given up while the item is still ours: another process must not find it and take it for a crash. */
function inTime(sending: Promise<Outcome>, { editsMessage, platform }: OutboxItem, { repeatMs }: Manners, now: Date): Promise<Outcome> {
  const why = `${platform} took too long`;
  const repeats = repeatMs > 0 || editsMessage !== null;
  const late: Outcome = repeats ? { kind: 'later', at: new Date(now.getTime() + LONGEST_SEND_MS), why } : { kind: 'unknown', why };
  return patiently(sending, LONGEST_SEND_MS, late);
}

async function patiently<T>(work: Promise<T>, ms: number, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, ms, otherwise);
  });
  return Promise.race([work, enough]).finally(() => clearTimeout(timer));
}
