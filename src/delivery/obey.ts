import type { Verdict } from '../core/dispatch/stages/stage.js';
import type { OutboxItem } from '../core/outbox-item.js';
import type { Db } from '../store/db.js';
import { finish, hold, holdChannel } from '../store/outcomes.js';

/** Does what a stage said instead of "go": the item waits, alone or with its channel, or has come to its end. */
export async function obey(db: Db, item: OutboxItem, verdict: Exclude<Verdict, 'go'>, now: Date): Promise<void> {
  if ('end' in verdict) return finish(db, item, { outcome: verdict.end, why: verdict.why, message: null }, now);
  const { hold: until, why, channel } = verdict;
  await db.transaction((tx) => (channel ? holdChannel(tx, item, until, why) : hold(tx, item, until, why)));
}
