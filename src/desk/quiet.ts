import { isEndless, type QuietHours, quietUntil } from '../core/dispatch/quiet-hours.js';
import { Problem } from '../core/problem.js';
import { noteAudit } from '../store/audit.js';
import { lookAgain } from '../store/outcomes.js';
import { endQuietHours, quietHoursOf, saveQuietHours } from '../store/quiet-hours.js';
import type { Tenant } from '../store/tenant.js';
import { ensureWorkspace } from '../store/workspaces.js';

/** Where, and who says so. */
interface QuietPlace {
  readonly platform: string;
  readonly channel: string;
  readonly person: string;
}

/** The quiet hours of a channel as they were and as they are. */
export interface QuietChange {
  readonly before: QuietHours | null;
  readonly after: QuietHours | null;
}

/**
 * Sets the quiet hours of a channel, or ends them (null). What is held there is looked at again at once.
 * @throws Problem 'bad-option' for hours that never end
 */
export function setQuiet(
  tenant: Tenant,
  { platform, channel, person }: QuietPlace,
  hours: QuietHours | null,
  clock: Date,
): Promise<QuietChange> {
  if (hours && isEndless(hours))
    throw new Problem('bad-option', 'These quiet hours would never end, and nothing would ever be said here.', {
      hint: 'Give another time for the end, or fewer days.',
      option: 'to',
    });
  return tenant.db.transaction(async (tx) => {
    const inside = { ...tenant, db: tx };
    await ensureWorkspace(tx, tenant.workspace, platform);
    const before = await quietHoursOf(inside, channel);
    if (hours) await saveQuietHours(inside, { channel, person, ...hours }, clock);
    else await endQuietHours(inside, channel);
    if (hours || before)
      await noteAudit(inside, { person, did: hours ? 'set' : 'removed', target: `quiet hours of ${channel}`, before, after: hours }, clock);
    await lookAgain(tx, { workspace: tenant.workspace, channel });
    return { before, after: hours };
  });
}

/** The quiet hours of a channel, and when those end that run now. */
export async function quietOf(tenant: Tenant, channel: string, clock: Date): Promise<{ hours: QuietHours | null; until: Date | null }> {
  const hours = await quietHoursOf(tenant, channel);
  return { hours, until: hours && quietUntil(hours, clock) };
}
