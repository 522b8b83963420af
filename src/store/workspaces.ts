import { DEFAULT_SETTINGS, type Settings, type WorkspaceId } from '../core/workspace.js';
import type { Db } from './db.js';
import type { Tenant } from './tenant.js';

/** Makes sure that the workspace is known; harmless when it is. */
export async function ensureWorkspace(db: Db, id: WorkspaceId, platform: string): Promise<void> {
  await db.query('insert into workspaces (id, platform) values ($1, $2) on conflict do nothing', [id, platform]);
}

/** The workspace's choices, each with its default where none was made. */
export async function settingsOf({ db, workspace }: Tenant): Promise<Settings> {
  const [row] = await db.query<{ settings: Partial<Settings> }>('select settings from workspaces where id = $1', [workspace]);
  return { ...DEFAULT_SETTINGS, ...row?.settings };
}
