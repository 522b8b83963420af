import type { Event } from '../core/event.js';
import type { Role, Subject } from '../core/score.js';
import type { Tenant } from './tenant.js';

/** An article with an event of a subject, and what was tagged in it about that. */
export interface ArticleAbout {
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string;
  readonly publishedAt: Date;
  readonly sample: boolean;
  /** In the order of the text. */
  readonly events: readonly Event[];
  /** Articles that copy it, and other addresses with the very same words. */
  readonly copies: number;
  /** Other articles that tell its story in their own words. */
  readonly others: number;
}

/** Which articles: published after `since` and known by `asOf`. */
interface Wanted {
  readonly since: Date;
  readonly asOf: Date;
  readonly count: number;
  /** How many of the newest are passed over. */
  readonly skip: number;
}

/** How a country stands in a role in an event, as in core/scoring/concerns. */
const PLAYS: Record<Role, string> = {
  target: 'e.recipient = $1',
  actor: 'e.actor = $1 and e.recipient is distinct from $1',
  domestic: 'e.actor = $1 and e.recipient = $1',
  any: '(e.actor = $1 or e.recipient = $1)',
};

/** The articles behind a subject, the newest first; wire copies stand with what they copy. `total` counts all that there are. */
export async function articlesAbout(
  { db, workspace }: Tenant,
  { country, indicator, role }: Subject,
  { since, asOf, count, skip }: Wanted,
): Promise<{ total: number; articles: ArticleAbout[] }> {
  const behind = `from events e join articles a on a.id = e.article
     where ${PLAYS[role]} and e.indicator is not null and ($2 = 'all' or e.indicator = $2) and e.copy_of is null and e.published_at > $3::timestamptz
       and e.known_at <= $4::timestamptz and (e.workspace is null or e.workspace = $5)`;
  const values = [country, indicator, since, asOf, workspace];
  const [all] = await db.query<{ total: number }>(`select count(distinct e.article)::int as total ${behind}`, values);
  const articles = await db.query<ArticleAbout>(
    `select a.title, a.url, a.publisher, a.published_at as "publishedAt", a.origin = 'sample' as sample,
       jsonb_agg(jsonb_build_object('actor', case when e.actor is null then null else jsonb_build_object('country', e.actor, 'text', e.actor_text) end,
         'recipient', case when e.recipient is null then null else jsonb_build_object('country', e.recipient, 'text', e.recipient_text) end,
         'eventType', e.event_type, 'indicator', e.indicator, 'polarity', e.polarity, 'modality', e.modality, 'severity', e.severity, 'confidence', e.confidence,
         'evidence', e.evidence) order by e.position) as events,
       (select count(*)::int from copies c where c.article = a.id)
         + (select count(*)::int from articles c where c.copy_of = a.id and c.known_at <= $4::timestamptz and (c.workspace is null or c.workspace = $5)) as copies,
       (select count(*)::int from articles s where s.story = a.story and s.copy_of is null and s.id <> a.id and s.known_at <= $4::timestamptz
         and (s.workspace is null or s.workspace = $5)) as others
     ${behind} group by a.id order by a.published_at desc, a.id limit $6 offset $7`,
    [...values, count, skip],
  );
  return { total: all?.total ?? 0, articles };
}
