import type { Settings } from '../core/workspace.js';
import type { Tenant } from './tenant.js';

/** Saves a workspace's own choices, all of them. */
export async function saveSettings({ db, workspace }: Tenant, settings: Settings): Promise<void> {
  await db.query('update workspaces set settings = $2::jsonb where id = $1', [workspace, JSON.stringify(settings)]);
}
