import type { EpisodeRef } from '../core/alerting/episode-id.js';
import type { Episode, Past } from '../core/episode.js';
import type { Rule, RuleId } from '../core/rule.js';
import type { Subject } from '../core/score.js';
import type { Db } from './db.js';
import type { Tenant } from './tenant.js';

/** An episode, what its standing message says of it, and what was told beside that. */
export interface KeptEpisode extends Episode {
  readonly saidLevel: number | null;
  readonly saidStory: string | null;
  readonly toldLevel: number | null;
  readonly toldStory: string | null;
  readonly toldAt: Date | null;
  readonly editedAt: Date | null;
  /** When to look at it again though no news comes: a snooze ends, it has held long enough, an edit is owed. */
  readonly dueAt: Date | null;
  /** Every state with the instant it began, oldest first. */
  readonly states: readonly Past[];
}

/** A row as the database gives it: subject in three columns, instants within JSON as words. */
type Row = Omit<KeptEpisode, 'subject'> & Subject;

const COLUMNS = `rule, country, indicator, role, number, state, since, fired_at as "firedAt", peak, snoozed_until as "snoozedUntil", by_person as by,
  case when snoozed_level is null then null else jsonb_build_object('level', snoozed_level, 'topStory', snoozed_story) end as "snoozedAt",
  said_level as "saidLevel", said_story as "saidStory", told_level as "toldLevel", told_story as "toldStory", told_at as "toldAt",
  edited_at as "editedAt", due_at as "dueAt", states`;

const SUBJECT = 'workspace = $1 and rule = $2 and country = $3 and indicator = $4 and role = $5';

/** The newest episode of a rule and subject, open or resolved; null when it never held. */
export async function lastEpisode(
  tx: Db,
  { workspace, id }: Pick<Rule, 'workspace' | 'id'>,
  subject: Subject,
): Promise<KeptEpisode | null> {
  const { country, indicator, role } = subject;
  const rows = await tx.query<Row>(`select ${COLUMNS} from episodes where ${SUBJECT} order by number desc limit 1`, [
    workspace,
    id,
    country,
    indicator,
    role,
  ]);
  return rows.map(keptOf)[0] ?? null;
}

/** One episode by its number; null when there is none. */
export async function findEpisode({ db, workspace }: Tenant, { rule, subject, number }: EpisodeRef): Promise<KeptEpisode | null> {
  const { country, indicator, role } = subject;
  const rows = await db.query<Row>(`select ${COLUMNS} from episodes where ${SUBJECT} and number = $6`, [
    workspace,
    rule,
    country,
    indicator,
    role,
    number,
  ]);
  return rows.map(keptOf)[0] ?? null;
}

/** The episodes of a rule that have a message and are not over. */
export async function openEpisodes({ db, workspace }: Tenant, id: RuleId): Promise<KeptEpisode[]> {
  const rows = await db.query<Row>(
    `select ${COLUMNS} from episodes where workspace = $1 and rule = $2 and state <> 'resolved' and fired_at is not null order by country, indicator, role`,
    [workspace, id],
  );
  return rows.map(keptOf);
}

const keptOf = ({ country, indicator, role, ...row }: Row): KeptEpisode => ({
  ...row,
  subject: { country, indicator, role },
  states: row.states.map((past) => ({ ...past, at: new Date(past.at) })),
});

/** Saves an episode as it is now. */
export async function saveEpisode(tx: Db, { workspace }: Pick<Rule, 'workspace'>, kept: KeptEpisode): Promise<void> {
  const { rule, subject, number, snoozedAt, states } = kept;
  const key = [workspace, rule, subject.country, subject.indicator, subject.role, number];
  const now = [kept.state, kept.since, kept.firedAt, kept.peak, kept.by, kept.snoozedUntil, snoozedAt?.level ?? null];
  const said = [kept.saidLevel, kept.saidStory, kept.toldLevel, kept.toldStory, kept.toldAt, kept.editedAt, kept.dueAt];
  await tx.query(SAVE, [...key, ...now, snoozedAt?.topStory ?? null, ...said, JSON.stringify(states)]);
}

const SAVE = `insert into episodes (workspace, rule, country, indicator, role, number, state, since, fired_at, peak, by_person, snoozed_until, snoozed_level, snoozed_story,
    said_level, said_story, told_level, told_story, told_at, edited_at, due_at, states)
  values ($1, $2, $3, $4, $5, $6, $7, $8::timestamptz, $9::timestamptz, $10, $11, $12::timestamptz, $13, $14, $15, $16, $17, $18, $19::timestamptz, $20::timestamptz, $21::timestamptz, $22::jsonb)
  on conflict (workspace, rule, country, indicator, role, number) do update set
    state = excluded.state, since = excluded.since, fired_at = excluded.fired_at, peak = excluded.peak, by_person = excluded.by_person,
    snoozed_until = excluded.snoozed_until, snoozed_level = excluded.snoozed_level, snoozed_story = excluded.snoozed_story,
    said_level = excluded.said_level, said_story = excluded.said_story, told_level = excluded.told_level, told_story = excluded.told_story,
    told_at = excluded.told_at, edited_at = excluded.edited_at, due_at = excluded.due_at, states = excluded.states`;
