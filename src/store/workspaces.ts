import { DEFAULT_SETTINGS, type Settings, type WorkspaceId } from '../core/workspace.js';
import type { Db } from './db.js';
import type { Tenant } from './tenant.js';

/** Makes sure that the workspace is known, and here again when it had gone: what it had set goes on. Harmless when it is. */
export async function ensureWorkspace(db: Db, id: WorkspaceId, platform: string): Promise<void> {
  await db.query(
    `insert into workspaces (id, platform) values ($1, $2)
     on conflict (id) do update set gone_at = null, gone_why = null where workspaces.gone_at is not null`,
    [id, platform],
  );
}

/** Locks the workspace for the rest of the transaction: short ids count up within it, and two that are set at once must not get the same. */
export async function lockWorkspace({ db, workspace }: Tenant): Promise<void> {
  await db.query('select 1 from workspaces where id = $1 for update', [workspace]);
}

/** The workspace's choices, each with its default where none was made. */
export async function settingsOf({ db, workspace }: Tenant): Promise<Settings> {
  const [row] = await db.query<{ settings: Partial<Settings> }>('select settings from workspaces where id = $1', [workspace]);
  return { ...DEFAULT_SETTINGS, ...row?.settings };
}

/** Notes who brought us in and that they are told how to begin; false when that was done before, whoever asks and however often. */
export async function markWelcomed({ db, workspace }: Tenant, installer: string, at: Date): Promise<boolean> {
  const rows = await db.query(
    'update workspaces set welcomed_at = $3::timestamptz, installer = $2 where id = $1 and welcomed_at is null returning id',
    [workspace, installer, at],
  );
  return rows.length > 0;
}

/** Notes that we were removed from the workspace; false when that is known. */
export async function markGone({ db, workspace }: Tenant, why: string, at: Date): Promise<boolean> {
  const rows = await db.query(
    'update workspaces set gone_at = $3::timestamptz, gone_why = $2 where id = $1 and gone_at is null returning id',
    [workspace, why, at],
  );
  return rows.length > 0;
}

/** The platform that the workspace is of; null when it is not known. */
export async function platformOf({ db, workspace }: Tenant): Promise<string | null> {
  const [row] = await db.query<{ platform: string }>('select platform from workspaces where id = $1', [workspace]);
  return row?.platform ?? null;
}
