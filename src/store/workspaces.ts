import type { WorkspaceId } from '../core/workspace.js';
import type { Db } from './db.js';

/** Makes sure that the workspace is known; harmless when it is. */
export async function ensureWorkspace(db: Db, id: WorkspaceId, platform: string): Promise<void> {
  await db.query('insert into workspaces (id, platform) values ($1, $2) on conflict do nothing', [id, platform]);
}
