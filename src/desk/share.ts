import { createHash } from 'node:crypto';
import type { Card } from '../core/card.js';
import { wasDecided } from '../store/decided.js';
import { enqueue } from '../store/outbox.js';
import type { Tenant } from '../store/tenant.js';

const MINUTE = 60_000;

/** What is shared: which words, by whom, and where. */
interface Shared {
  readonly words: string;
  readonly person: string;
  readonly platform: string;
  readonly channel: string;
}

/** Posts an answer for the whole channel to see, through the outbox. A second click within a minute is the same message. */
export async function shareCard(
  { db, workspace }: Tenant,
  { words, person, platform, channel }: Shared,
  card: Card,
  clock: Date,
): Promise<void> {
  const what = createHash('sha256').update([workspace, platform, channel, person, words].join('\n')).digest('hex').slice(0, 24);
  const minute = Math.floor(clock.getTime() / MINUTE);
  await db.transaction(async (tx) => {
    // A click on either side of the minute is the same one too.
    if (await wasDecided({ workspace, db: tx }, `share:${what}:${minute - 1}`, new Date(clock.getTime() - MINUTE))) return;
    await enqueue(tx, [
      {
        key: `share:${what}:${minute}`,
        workspace,
        platform,
        channel,
        kind: 'reply',
        lane: 'normal',
        card,
        edits: null,
        watch: null,
        thread: null,
        broadcast: false,
        decidedAt: clock,
      },
    ]);
  });
}
