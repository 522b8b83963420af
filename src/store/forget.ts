import { FORGOTTEN, type Traces } from '../core/forgetting.js';
import type { Tenant } from './tenant.js';

/** Where ids of people stand by themselves. Articles hold none. */
const COLUMNS = [
  { table: 'rules', column: 'created_by', trace: 'watches' },
  { table: 'subscriptions', column: 'created_by', trace: 'watches' },
  { table: 'rules', column: 'paused_by', trace: 'pauses' },
  { table: 'subscriptions', column: 'paused_by', trace: 'pauses' },
  { table: 'episodes', column: 'by_person', trace: 'episodes' },
  { table: 'corrections', column: 'by_person', trace: 'corrections' },
  { table: 'corrections', column: 'undone_by', trace: 'corrections' },
  { table: 'audit', column: 'person', trace: 'audit' },
  { table: 'quiet_hours', column: 'set_by', trace: 'quiet' },
  { table: 'watchlists', column: 'set_by', trace: 'watchlists' },
] as const;

/** Where they stand within JSON, as the value of a name. */
const JSON_COLUMNS = [
  { table: 'episodes', column: 'states', trace: 'episodes' },
  { table: 'audit', column: 'before', trace: 'audit' },
  { table: 'audit', column: 'after', trace: 'audit' },
  { table: 'outbox', column: 'card', trace: 'messages' },
  { table: 'messages', column: 'card', trace: 'messages' },
] as const;

/** Names under which JSON holds the id of a person. */
const NAMES = 'person|by|createdBy|pausedBy|setBy|undoneBy|installer';

/** PostgreSQL's text of jsonb has one space after a colon. $2 is the id, as JSON text without quotes and with regular expressions disarmed. */
const PATTERN = `('"(${NAMES})": "' || $2 || '"')`;

/** Counts in which places of the workspace a person's id stands; changes nothing. */
export async function tracesOf({ db, workspace }: Tenant, person: string): Promise<Traces> {
  const counts = { watches: 0, pauses: 0, episodes: 0, corrections: 0, audit: 0, quiet: 0, watchlists: 0, messages: 0 };
  const count = async (sql: string, values: readonly unknown[]): Promise<number> => {
    const [row] = await db.query<{ count: number }>(sql, values);
    return row?.count ?? 0;
  };
  for (const { table, column, trace } of COLUMNS)
    counts[trace] += await count(`select count(*)::int as count from ${table} where workspace = $1 and ${column} = $2`, [
      workspace,
      person,
    ]);
  for (const { table, column, trace } of JSON_COLUMNS)
    counts[trace] += await count(`select count(*)::int as count from ${table} where workspace = $1 and ${column}::text ~ ${PATTERN}`, [
      workspace,
      disarmed(person),
    ]);
  counts.messages += await count('select count(*)::int as count from outbox where workspace = $1 and channel = $2', [
    workspace,
    direct(person),
  ]);
  const running = await count(
    `select ((select count(*) from rules where workspace = $1 and created_by = $2 and removed_at is null)
       + (select count(*) from subscriptions where workspace = $1 and created_by = $2 and removed_at is null))::int as count`,
    [workspace, person],
  );
  const installed = await count('select count(*)::int as count from workspaces where id = $1 and installer = $2', [workspace, person]);
  return { ...counts, running, installer: installed > 0 };
}

/**
 * Puts 'forgotten' in place of a person's id wherever it stands in this workspace, and drops what was still to be sent to them alone.
 * What they set keeps running. In a transaction of the caller.
 */
export async function forgetPerson({ db, workspace }: Tenant, person: string, at: Date): Promise<void> {
  for (const { table, column } of COLUMNS)
    await db.query(`update ${table} set ${column} = '${FORGOTTEN}' where workspace = $1 and ${column} = $2`, [workspace, person]);
  for (const { table, column } of JSON_COLUMNS)
    await db.query(
      `update ${table} set ${column} = regexp_replace(${column}::text, ${PATTERN}, '"\\1": "${FORGOTTEN}"', 'g')::jsonb where workspace = $1 and ${column}::text ~ ${PATTERN}`,
      [workspace, disarmed(person)],
    );
  await db.query(
    `update outbox set channel = 'dm:${FORGOTTEN}', done_at = coalesce(done_at, $3::timestamptz), outcome = coalesce(outcome, 'gone'),
       why = coalesce(why, 'the person asked to be forgotten')
     where workspace = $1 and channel = $2`,
    [workspace, direct(person), at],
  );
  await db.query('delete from outbox_channels where workspace = $1 and channel = $2', [workspace, direct(person)]);
  await db.query('update workspaces set installer = null where id = $1 and installer = $2', [workspace, person]);
}

const direct = (person: string): string => `dm:${person}`;

const disarmed = (person: string): string =>
  JSON.stringify(person)
    .slice(1, -1)
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
