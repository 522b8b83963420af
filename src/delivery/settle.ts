import type { Facts } from '../core/dispatch/facts.js';
import { pacedAfter } from '../core/dispatch/pace.js';
import type { OutboxItem, Outcome } from '../core/outbox-item.js';
import type { Db } from '../store/db.js';
import { again, finish, forgetMessage, noteFailure, noteSent, putOff } from '../store/outcomes.js';
import { stopChannel, stopWorkspace } from './stop.js';

/** So many failures in a row that may each have been of one message alone are taken for the channel. */
const SOFT_FAILURES = 3;

/**
 * Writes down what a platform answered, and what follows from it:
 *
 * | outcome | what follows |
 * |---|---|
 * | sent | the channel's failures in a row are forgotten |
 * | later | the item and its channel wait until then |
 * | ended | nothing; but when the message to edit was deleted, the item is said anew, once |
 * | gone for the channel (archived, deleted, no permission) | what goes there stops at once, and the owners are told |
 * | gone for the workspace (token revoked, uninstalled) | all of the workspace stops until Bellwether is back |
 * | gone otherwise (refused, given up), unknown (no answer) | a soft failure: the third in a row stops the channel |
 */
export function settle(
  db: Db,
  item: OutboxItem,
  outcome: Outcome,
  facts: Pick<Facts, 'manners' | 'pacedAt' | 'now'>,
  at: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    if (facts.manners.pace)
      await noteSent(tx, item, { pacedAt: pacedAfter(facts.manners.pace, facts.pacedAt, facts.now), arrived: outcome.kind === 'sent' });
    if (outcome.kind === 'later') return putOff(tx, item, outcome.at, outcome.why);
    if (outcome.kind === 'sent') return finish(tx, item, { outcome: 'sent', why: null, message: outcome.message }, at);
    if (outcome.kind === 'ended' && outcome.deleted && item.edits !== null && (await forgetMessage(tx, item.edits, outcome.why)))
      return again(tx, item, outcome.why);
    await finish(tx, item, { outcome: outcome.kind, why: outcome.why, message: null }, at);
    if (outcome.kind !== 'ended') await failed(tx, item, outcome, at);
  });
}

/** What a failure means for the other messages of its channel and workspace. The page on the local port is never stopped. */
async function failed(tx: Db, item: OutboxItem, outcome: Extract<Outcome, { kind: 'gone' | 'unknown' }>, at: Date): Promise<void> {
  if (item.platform === 'local') return;
  const scope = outcome.kind === 'gone' ? outcome.scope : undefined;
  if (scope === 'workspace') return stopWorkspace(tx, item, outcome.why, at);
  const count = await noteFailure(tx, item);
  if (scope === 'channel' || count >= SOFT_FAILURES) await stopChannel(tx, item, outcome.why, at);
}
