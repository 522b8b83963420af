import type { Episode, State } from '../core/episode.js';
import type { Rule } from '../core/rule.js';
import type { Subject } from '../core/score.js';
import type { Db } from './db.js';

/** An episode, and what its standing message says of it. */
export interface KeptEpisode extends Episode {
  readonly saidLevel: number | null;
  readonly saidStory: string | null;
  /** Every state with the instant it began, oldest first. */
  readonly states: readonly { readonly state: State; readonly at: Date }[];
}

/** The newest episode of a rule and subject, open or resolved; null when it never held. */
export async function lastEpisode(tx: Db, { workspace, id }: Rule, { country, indicator, role }: Subject): Promise<KeptEpisode | null> {
  const [row] = await tx.query<Omit<KeptEpisode, 'subject'>>(
    `select rule, number, state, since, fired_at as "firedAt", peak, snoozed_until as "snoozedUntil", by_person as by,
       case when snoozed_level is null then null else jsonb_build_object('level', snoozed_level, 'topStory', snoozed_story) end as "snoozedAt", said_level as "saidLevel", said_story as "saidStory", states from episodes
     where workspace = $1 and rule = $2 and country = $3 and indicator = $4 and role = $5 order by number desc limit 1`,
    [workspace, id, country, indicator, role],
  );
  return row
    ? { ...row, subject: { country, indicator, role }, states: row.states.map(({ state, at }) => ({ state, at: new Date(at) })) }
    : null;
}

/** Saves an episode as it is now. */
export async function saveEpisode(tx: Db, { workspace }: Rule, kept: KeptEpisode): Promise<void> {
  const { rule, subject, number, state, since, firedAt, peak, snoozedUntil, snoozedAt, by, saidLevel, saidStory, states } = kept;
  await tx.query(
    `insert into episodes (workspace, rule, country, indicator, role, number, state, since, fired_at, peak, snoozed_until, said_level, said_story, states, snoozed_level, snoozed_story, by_person)
     values ($1, $2, $3, $4, $5, $6, $7, $8::timestamptz, $9::timestamptz, $10, $11::timestamptz, $12, $13, $14::jsonb, $15, $16, $17)
     on conflict (workspace, rule, country, indicator, role, number) do update set state = excluded.state, since = excluded.since, fired_at = excluded.fired_at, peak = excluded.peak,
       snoozed_until = excluded.snoozed_until, said_level = excluded.said_level, said_story = excluded.said_story, states = excluded.states,
       snoozed_level = excluded.snoozed_level, snoozed_story = excluded.snoozed_story, by_person = excluded.by_person`,
    [
      workspace,
      rule,
      subject.country,
      subject.indicator,
      subject.role,
      number,
      state,
      since,
      firedAt,
      peak,
      snoozedUntil,
      saidLevel,
      saidStory,
      JSON.stringify(states),
      snoozedAt?.level ?? null,
      snoozedAt?.topStory ?? null,
      by,
    ],
  );
}
