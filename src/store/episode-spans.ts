import type { Rule } from '../core/rule.js';
import type { Subject } from '../core/score.js';
import type { Tenant } from './tenant.js';

/** When a rule fired about a subject, and when that was over; null while it goes on. */
export interface EpisodeSpan {
  readonly from: Date;
  readonly to: Date | null;
}

/** The episodes of a rule and subject that fired and were not over before `from`, begun by `to`, oldest first. */
export const episodeSpans = (
  { db, workspace }: Tenant,
  rule: Rule['id'],
  { country, indicator, role }: Subject,
  from: Date,
  to: Date,
): Promise<EpisodeSpan[]> =>
  db.query(
    `select fired_at as "from", case when state = 'resolved' and since <= $7::timestamptz then since end as "to" from episodes
     where workspace = $1 and rule = $2 and country = $3 and indicator = $4 and role = $5
       and fired_at is not null and fired_at <= $7::timestamptz and (state <> 'resolved' or since >= $6::timestamptz)
     order by number`,
    [workspace, rule, country, indicator, role, from, to],
  );
