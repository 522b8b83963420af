import type { Stopped } from '../core/cards/alert-state.js';
import type { Rule } from '../core/rule.js';
import { openEpisodes, saveEpisode } from '../store/episodes.js';
import { enqueue } from '../store/outbox.js';
import type { Tenant } from '../store/tenant.js';
import { livingItem, saidOf } from './alert-items.js';
import { scoresOf } from './look.js';
import { deskNow } from './now.js';

/**
 * Edits the messages of a rule's open episodes to what is true now, after a person changed the rule: within the transaction that did.
 * With `stopped` they say who ended the alert.
 */
export async function restate(tenant: Tenant, rule: Rule, clock: Date, stopped: Stopped | null = null): Promise<void> {
  const open = await openEpisodes(tenant, rule.id);
  if (open.length === 0) return;
  const now = await deskNow(tenant.db, clock);
  const scores = await scoresOf(
    tenant,
    open.map(({ subject }) => subject),
    now,
  );
  for (const [at, episode] of open.entries()) {
    const score = scores[at];
    if (!score) continue;
    await saveEpisode(tenant.db, rule, { ...episode, ...saidOf(score, clock) });
    await enqueue(tenant.db, [livingItem({ rule, episode, score, edit: true, stopped }, clock)]);
  }
}
