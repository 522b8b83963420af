import { welcomeCard } from '../core/cards/welcome.js';
import { noteAudit } from '../store/audit.js';
import type { Db } from '../store/db.js';
import { enqueue } from '../store/outbox.js';
import { endWaiting } from '../store/outcomes.js';
import { ensureWorkspace, markGone, markWelcomed, platformOf } from '../store/workspaces.js';

/** Who did what no person of the workspace did here, as the audit names it. */
const OURSELVES = 'bellwether';

/** Shows the person who brought us in how to begin, in one direct message: once a workspace, however often it connects or comes back. */
export function welcome(db: Db, workspace: string, platform: string, person: string, clock: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    await ensureWorkspace(tx, workspace, platform);
    if (!(await markWelcomed({ db: tx, workspace }, person, clock))) return false;
    await enqueue(tx, [
      {
        key: `welcome:${workspace}`,
        workspace,
        platform,
        channel: `dm:${person}`,
        kind: 'notice',
        lane: 'normal',
        card: welcomeCard(workspace, platform),
        edits: null,
        watch: null,
        thread: null,
        broadcast: false,
        decidedAt: clock,
      },
    ]);
    return true;
  });
}

/**
 * We were removed from a workspace: what waits for it ends, and its rules and digests rest. They are kept, and go on when it comes back
 * (ensureWorkspace). Told twice, or of a workspace that is not known, it changes nothing.
 */
export function leave(db: Db, workspace: string, why: string, clock: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const tenant = { db: tx, workspace };
    const platform = await platformOf(tenant);
    if (platform === null) return;
    if (await markGone(tenant, why, clock))
      await noteAudit(tenant, { person: OURSELVES, did: 'left', target: 'workspace', after: { why } }, clock);
    await endWaiting(tx, { workspace, platform }, null, why, clock);
  });
}
