import type { Db } from '../store/db.js';
import { forgetSeen } from '../store/seen-events.js';
import { forgetLongPresses } from './long-presses.js';

/** No platform delivers an event again after so many days: Slack tries for some hours. */
const SEEN_DAYS = 3;

/** Lets go of what nobody asks for any more: events that were seen, words behind old buttons. May run at any time. */
export async function housekeep(db: Db, clock: Date): Promise<void> {
  await forgetSeen(db, new Date(clock.getTime() - SEEN_DAYS * 86_400_000));
  await forgetLongPresses(db, clock);
}
