import type { CountryCode } from '../core/country-code.js';
import type { Rule } from '../core/rule.js';
import type { WorkspaceId } from '../core/workspace.js';
import type { Db } from './db.js';
import type { Tenant } from './tenant.js';

/** A rule as a person asks for it. */
export type NewRule = Omit<Rule, 'id' | 'workspace' | 'createdAt' | 'pausedAt' | 'disabledWhy'>;

const COLUMNS = `id, workspace, platform, channel, subjects, kind, params, for_minutes as "forMinutes", cooldown_minutes as "cooldownMinutes", min_publishers as "minPublishers", format, updates, paused_at as "pausedAt", disabled_why as "disabledWhy", created_by as "createdBy", created_at as "createdAt"`;

/** Saves a rule under the workspace's next short id: r1, r2 … An id is never used again. */
export async function saveRule({ db, workspace }: Tenant, rule: NewRule, now: Date): Promise<Rule> {
  const [saved] = await db.query<Rule>(
    `insert into rules (workspace, id, platform, channel, subjects, kind, params, for_minutes, cooldown_minutes, min_publishers, format, updates, created_by, created_at)
     select $1, 'r' || (coalesce(max(substr(id, 2)::int), 0) + 1), $2, $3, $4::jsonb, $5, $6::jsonb, $7, $8, $9, $10, $11, $12, $13::timestamptz from rules where workspace = $1
     returning ${COLUMNS}`,
    [
      workspace,
      rule.platform,
      rule.channel,
      JSON.stringify(rule.subjects),
      rule.kind,
      JSON.stringify(rule.params),
      rule.forMinutes,
      rule.cooldownMinutes,
      rule.minPublishers,
      rule.format,
      rule.updates,
      rule.createdBy,
      now,
    ],
  );
  if (!saved) throw new Error('a rule was not saved');
  return saved;
}

/** The standing rules of a workspace, oldest first. */
export const rulesOf = ({ db, workspace }: Tenant): Promise<Rule[]> =>
  db.query(`select ${COLUMNS} from rules where workspace = $1 and removed_at is null order by created_at, id`, [workspace]);

/** Ends a rule; what it said stands. Returns it, or null when there is none of that id. */
export async function endRule({ db, workspace }: Tenant, id: string, now: Date): Promise<Rule | null> {
  const [rule] = await db.query<Rule>(
    `update rules set removed_at = $3::timestamptz where workspace = $1 and id = $2 and removed_at is null returning ${COLUMNS}`,
    [workspace, id, now],
  );
  return rule ?? null;
}

/** Rules of all workspaces about one of the countries; null: all rules. */
export const rulesAbout = (db: Db, countries: readonly CountryCode[] | null): Promise<Rule[]> =>
  db.query(
    `select ${COLUMNS} from rules where removed_at is null and paused_at is null and disabled_at is null and ($1::text[] is null or exists (select 1 from jsonb_array_elements(subjects) s where s->>'country' = any($1::text[]))) order by workspace, id`,
    [countries],
  );

/** Locks a rule for the rest of the transaction: one evaluation at a time, however many processes run. False when it is gone. */
export async function lockRule(tx: Db, workspace: WorkspaceId, id: string): Promise<boolean> {
  const rows = await tx.query('select 1 from rules where workspace = $1 and id = $2 and removed_at is null for update', [workspace, id]);
  return rows.length > 0;
}
