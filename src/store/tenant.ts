import type { WorkspaceId } from '../core/workspace.js';
import type { Db } from './db.js';

/** The database as one workspace sees it: every function on tenant data takes this, never a bare Db. */
export interface Tenant {
  readonly workspace: WorkspaceId;
  readonly db: Db;
}
