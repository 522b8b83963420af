import type { QuietHours } from '../core/dispatch/quiet-hours.js';
import type { Tenant } from './tenant.js';

const COLUMNS = 'from_time as "from", to_time as "to", tz, days';

/** Hours of a channel, and whose they are. */
export interface KeptHours extends QuietHours {
  readonly channel: string;
}

/** Hours in which a channel is not disturbed; null when none were set. */
export async function quietHoursOf({ db, workspace }: Tenant, channel: string): Promise<QuietHours | null> {
  const [row] = await db.query<QuietHours>(`select ${COLUMNS} from quiet_hours where workspace = $1 and channel = $2`, [
    workspace,
    channel,
  ]);
  return row ?? null;
}

/** The quiet hours of all channels of the workspace. */
export const allQuietHours = ({ db, workspace }: Tenant): Promise<KeptHours[]> =>
  db.query(`select channel, ${COLUMNS} from quiet_hours where workspace = $1 order by channel`, [workspace]);

/** Sets the quiet hours of a channel, in place of those that stood. */
export async function saveQuietHours(
  { db, workspace }: Tenant,
  { channel, person, from, to, tz, days }: KeptHours & { readonly person: string },
  at: Date,
): Promise<void> {
  await db.query(
    `insert into quiet_hours (workspace, channel, from_time, to_time, tz, days, set_by, set_at) values ($1, $2, $3, $4, $5, $6::int[], $7, $8::timestamptz)
     on conflict (workspace, channel) do update set from_time = excluded.from_time, to_time = excluded.to_time, tz = excluded.tz, days = excluded.days, set_by = excluded.set_by, set_at = excluded.set_at`,
    [workspace, channel, from, to, tz, days, person, at],
  );
}

/** Ends the quiet hours of a channel. */
export async function endQuietHours({ db, workspace }: Tenant, channel: string): Promise<void> {
  await db.query('delete from quiet_hours where workspace = $1 and channel = $2', [workspace, channel]);
}
