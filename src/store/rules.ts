import type { CountryCode } from '../core/country-code.js';
import type { Rule } from '../core/rule.js';
import type { WorkspaceId } from '../core/workspace.js';
import type { Db } from './db.js';
import type { Tenant } from './tenant.js';

/** A rule as a person asks for it. */
export type NewRule = Omit<Rule, 'id' | 'workspace' | 'createdAt' | 'pausedAt' | 'disabledWhy' | 'disabledAt'>;

const COLUMNS = `id, workspace, platform, channel, subjects, kind, params, for_minutes as "forMinutes", cooldown_minutes as "cooldownMinutes", min_publishers as "minPublishers", format, updates, paused_at as "pausedAt", disabled_why as "disabledWhy", disabled_at as "disabledAt", created_by as "createdBy", created_at as "createdAt"`;

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

/** Rules of all workspaces that are still there about one of the countries; null: all rules. */
export const rulesAbout = (db: Db, countries: readonly CountryCode[] | null): Promise<Rule[]> =>
  db.query(
    `select ${COLUMNS} from rules where removed_at is null and paused_at is null and disabled_at is null and not exists (select 1 from workspaces w where w.id = rules.workspace and w.gone_at is not null) and ($1::text[] is null or exists (select 1 from jsonb_array_elements(subjects) s where s->>'country' = any($1::text[]))) order by workspace, id`,
    [countries],
  );

/** Rules with an episode that is to be looked at again by now, though no news came; all workspaces. */
export const rulesDue = (db: Db, clock: Date): Promise<Rule[]> =>
  db.query(
    `select ${COLUMNS} from rules where removed_at is null and paused_at is null and disabled_at is null and not exists (select 1 from workspaces w where w.id = rules.workspace and w.gone_at is not null) and exists
       (select 1 from episodes e where e.workspace = rules.workspace and e.rule = rules.id and e.due_at <= $1::timestamptz) order by workspace, id`,
    [clock],
  );

/** Locks a rule for the rest of the transaction, one evaluation or press at a time, and reads it as it is now. Null when it is gone. */
export async function lockRule(tx: Db, workspace: WorkspaceId, id: string): Promise<Rule | null> {
  const [rule] = await tx.query<Rule>(`select ${COLUMNS} from rules where workspace = $1 and id = $2 and removed_at is null for update`, [
    workspace,
    id,
  ]);
  return rule ?? null;
}

/** What of a rule can be edited: all that a person sets, but where it speaks. */
export type RuleChange = Pick<Rule, 'subjects' | 'kind' | 'params' | 'forMinutes' | 'minPublishers' | 'format' | 'updates'>;

/** Changes a standing rule. Null when there is none of that id. */
export async function changeRule({ db, workspace }: Tenant, id: string, change: RuleChange): Promise<Rule | null> {
  const { subjects, kind, params, forMinutes, minPublishers, format, updates } = change;
  const [rule] = await db.query<Rule>(
    `update rules set subjects = $3::jsonb, kind = $4, params = $5::jsonb, for_minutes = $6, min_publishers = $7, format = $8, updates = $9
     where workspace = $1 and id = $2 and removed_at is null returning ${COLUMNS}`,
    [workspace, id, JSON.stringify(subjects), kind, JSON.stringify(params), forMinutes, minPublishers, format, updates],
  );
  return rule ?? null;
}

/** A rule that was removed, and when; null when none of that id was. */
export async function removedRule({ db, workspace }: Tenant, id: string): Promise<(Rule & { readonly removedAt: Date }) | null> {
  const [rule] = await db.query<Rule & { removedAt: Date }>(
    `select ${COLUMNS}, removed_at as "removedAt" from rules where workspace = $1 and id = $2 and removed_at is not null`,
    [workspace, id],
  );
  return rule ?? null;
}

/** Makes a removed rule stand again, under its own id. Null when none of that id was removed. */
export async function restoreRule({ db, workspace }: Tenant, id: string): Promise<Rule | null> {
  const [rule] = await db.query<Rule>(
    `update rules set removed_at = null where workspace = $1 and id = $2 and removed_at is not null returning ${COLUMNS}`,
    [workspace, id],
  );
  return rule ?? null;
}
