import { stoppedCard } from '../core/cards/stopped.js';
import type { NewItem, OutboxItem } from '../core/outbox-item.js';
import { watchesOf } from '../desk/subscribe.js';
import { noteAudit } from '../store/audit.js';
import type { Db } from '../store/db.js';
import { enqueue } from '../store/outbox.js';
import { endWaiting, forgetFailures } from '../store/outcomes.js';
import { type Stopped, stopWatches } from '../store/stops.js';
import { markGone } from '../store/workspaces.js';

/** Who stops what nobody stopped: as the audit names it. */
const OURSELVES = 'bellwether';

/** How a direct message to a person is addressed. */
const DIRECT = 'dm:';

/**
 * A channel takes no messages: its rules and digests stop with the reason, what waits for it ends visibly, and each owner is told once,
 * in a direct message. A word to a person that cannot be delivered stops nothing and is not told to that person again.
 */
export async function stopChannel(tx: Db, item: OutboxItem, why: string, at: Date): Promise<void> {
  const isDirect = item.channel.startsWith(DIRECT);
  if (isDirect && item.watch === null) return;
  const stopped = await stopWatches(tx, item, why, at);
  await endWaiting(tx, item, item.channel, why, at);
  await forgetFailures(tx, item);
  for (const { id } of stopped)
    await noteAudit({ db: tx, workspace: item.workspace }, { person: OURSELVES, did: 'stopped', target: id, after: { why } }, at);
  if (!isDirect) await enqueue(tx, await wordsToOwners(tx, item, stopped, why, at));
}

/** Bellwether can say nothing in the workspace: what waits ends, and nothing more is decided there until it is back. Nobody can be told there. */
export async function stopWorkspace(tx: Db, item: OutboxItem, why: string, at: Date): Promise<void> {
  const tenant = { db: tx, workspace: item.workspace };
  if (await markGone(tenant, why, at))
    await noteAudit(tenant, { person: OURSELVES, did: 'stopped', target: 'workspace', after: { why } }, at);
  await endWaiting(tx, item, null, why, at);
}

async function wordsToOwners(tx: Db, item: OutboxItem, stopped: readonly Stopped[], why: string, at: Date): Promise<NewItem[]> {
  const { workspace, platform, channel } = item;
  const { rules, subscriptions } = await watchesOf({ db: tx, workspace });
  const watches = [...rules, ...subscriptions];
  return [...new Set(stopped.map(({ createdBy }) => createdBy))].map((owner) => {
    const ids = new Set(stopped.filter(({ createdBy }) => createdBy === owner).map(({ id }) => id));
    return {
      key: `stopped:${workspace}:${platform}:${channel}:${owner}:${at.getTime()}`,
      workspace,
      platform,
      channel: `${DIRECT}${owner}`,
      kind: 'notice',
      lane: 'normal',
      card: stoppedCard(
        watches.filter(({ id }) => ids.has(id)),
        { workspace, channel, why },
      ),
      edits: null,
      watch: null,
      thread: null,
      broadcast: false,
      decidedAt: at,
    };
  });
}
