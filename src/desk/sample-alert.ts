import { sampleAlertCard } from '../core/cards/sample-alert.js';
import { enqueue } from '../store/outbox.js';
import type { Tenant } from '../store/tenant.js';
import { topLevels } from './look.js';

/** Sends what an alert looks like to a place, through the same outbox: if it arrives, alerts will. `now` is what scores are as of. */
export async function sendSampleAlert(tenant: Tenant, place: { platform: string; channel: string }, now: Date, clock: Date): Promise<void> {
  const [highest = null] = await topLevels(tenant, { role: 'target', indicator: 'all' }, now, 1);
  const { workspace } = tenant;
  const { platform, channel } = place;
  await enqueue(tenant.db, [
    {
      key: `sample:${workspace}:${platform}:${channel}:${clock.getTime()}`,
      workspace,
      platform,
      channel,
      kind: 'notice',
      lane: 'normal',
      card: sampleAlertCard(highest),
      edits: null,
      watch: null,
      thread: null,
      broadcast: false,
      decidedAt: clock,
    },
  ]);
}
