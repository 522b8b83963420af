import type { Db } from '../store/db.js';
import { ensureWorkspace } from '../store/workspaces.js';
import { leave, welcome } from './welcome.js';

/** How long a workspace that was met is not looked at again. Another process may have been told meanwhile that we were removed there. */
const FRESH_MS = 60_000;

/** Meeting workspaces and parting from them, as platforms ask for it: before every answer. */
export interface Acquaintance {
  ensureWorkspace(id: string, platform: string): Promise<void>;
  welcome(workspace: string, platform: string, person: string): Promise<void>;
  uninstalled(workspace: string, why: string): Promise<void>;
}

/** Opens it. A workspace that was met a moment ago costs no question of the database: fifty people a second ask. */
export function openAcquaintance(db: Db, clock: () => Date): Acquaintance {
  const met = new Map<string, number>();
  const once = async (key: string, work: () => Promise<unknown>): Promise<void> => {
    const now = clock().getTime();
    if (now - (met.get(key) ?? Number.NEGATIVE_INFINITY) < FRESH_MS) return;
    await work();
    met.set(key, now);
  };
  return {
    ensureWorkspace: (id, platform) => once(`here ${id}`, () => ensureWorkspace(db, id, platform)),
    welcome: (workspace, platform, person) => once(`welcome ${workspace}`, () => welcome(db, workspace, platform, person, clock())),
    uninstalled: async (workspace, why) => {
      await leave(db, workspace, why, clock());
      met.delete(`here ${workspace}`);
      met.delete(`welcome ${workspace}`);
    },
  };
}
