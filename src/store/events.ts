import type { ArticleId } from '../core/article.js';
import { INDICATOR_NAMES } from '../core/codebook/indicators/index.js';
import type { CountryCode } from '../core/country-code.js';
import { type Event, POLARITIES } from '../core/event.js';
import { parseColumn, parseWords, type ToldColumns } from '../core/scoring/columns.js';
import { METHOD_VERSION } from '../core/scoring/method.js';
import type { Told } from '../core/scoring/told.js';
import { weightOf } from '../core/scoring/weigh.js';
import type { StoryId } from '../core/story.js';
import type { WorkspaceId } from '../core/workspace.js';
import type { Db } from './db.js';

/** The events that one article tells, under one version of the tagger. */
export interface ArticleEvents {
  readonly article: ArticleId;
  readonly events: readonly Event[];
  readonly taggerVersion: string;
}

/** Saves events of articles that stand already; dates, story and publisher are taken from there. */
export async function saveEvents(tx: Db, told: readonly ArticleEvents[]): Promise<void> {
  const rows = told.flatMap(({ article, events, taggerVersion }) =>
    events.map((event, position) => ({ article, position, ...asRow(event), tagger_version: taggerVersion })),
  );
  if (rows.length === 0) return;
  await tx.query(
    `insert into events (article, position, story, story_number, copy_of, publisher, publisher_number, published_at, news_at, known_at, origin, workspace,
       actor, actor_text, recipient, recipient_text, event_type, indicator, polarity, modality, severity, confidence, evidence, weight, method_version, tagger_version)
     select a.id, r.position, a.story, s.number, a.copy_of, a.publisher, p.number, a.published_at, coalesce(original.published_at, a.published_at), a.known_at, a.origin, a.workspace,
       r.actor, r.actor_text, r.recipient, r.recipient_text, r.event_type, r.indicator, r.polarity, r.modality, r.severity, r.confidence, r.evidence, r.weight, $2, r.tagger_version
     from jsonb_to_recordset($1::jsonb) as r(article text, position integer, actor text, actor_text text, recipient text, recipient_text text, event_type text, indicator text, polarity text,
       modality text, severity float8, confidence float8, evidence jsonb, weight float8, tagger_version text)
     join articles a on a.id = r.article join stories s on s.id = a.story join publishers p on p.id = a.publisher left join articles original on original.id = a.copy_of
     order by a.id, r.position`,
    [JSON.stringify(rows), METHOD_VERSION],
  );
}

/** Takes the events of articles away, before they are read anew. */
export async function dropEvents(tx: Db, articles: readonly ArticleId[]): Promise<CountryCode[]> {
  const rows = await tx.query<{ country: CountryCode }>(
    `with gone as (delete from events where article = any($1::text[]) returning actor, recipient)
     select distinct country from (select actor as country from gone union select recipient from gone) c where country is not null`,
    [articles],
  );
  return rows.map(({ country }) => country);
}

/** The events of one article, in order. */
export const eventsOf = (db: Db, article: ArticleId): Promise<Event[]> =>
  db.query(`select ${EVENT} from events e where article = $1 order by position`, [article]);

/** What was told about some countries, as actor or recipient, published after `since` and known by `asOf`; and in these stories, of whomever. */
export const toldAbout = (
  db: Db,
  workspace: WorkspaceId,
  countries: readonly CountryCode[],
  since: Date,
  asOf: Date,
  stories: readonly StoryId[] = [],
): Promise<Told[]> =>
  db.query(
    `select e.story, e.article, e.copy_of as "copyOf", (select count(*)::int from copies c where c.article = e.article) as "sameWords", e.publisher, a.url, a.title, e.published_at as "publishedAt", e.news_at as "newsAt", e.known_at as "knownAt", e.origin,
       e.actor, e.recipient, e.event_type as "eventType", e.indicator, e.polarity, e.modality, e.severity, e.confidence, e.evidence
     from events e join articles a on a.id = e.article
     where e.indicator is not null and (e.recipient = any($1::text[]) or e.actor = any($1::text[]) or e.story = any($5::text[])) and e.published_at > $2::timestamptz and e.known_at <= $3::timestamptz and (e.workspace is null or e.workspace = $4)`,
    [countries, since, asOf, workspace, stories],
  );

/** An event between two countries, and the article that told it. */
export interface PairEvent {
  readonly story: StoryId;
  readonly event: Event;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string;
  readonly publishedAt: Date;
  readonly sample: boolean;
}

/** Events from one country to the other or back, and all of these stories, the newest first; copies left out. */
export async function eventsBetween(
  db: Db,
  workspace: WorkspaceId,
  a: CountryCode,
  b: CountryCode,
  since: Date,
  asOf: Date,
  stories: readonly StoryId[] = [],
): Promise<PairEvent[]> {
  const rows = await db.query<Event & Omit<PairEvent, 'event'>>(
    `select ${EVENT}, e.story, ar.title, ar.url, e.publisher, e.published_at as "publishedAt", e.origin = 'sample' as sample
     from events e join articles ar on ar.id = e.article
     where ((e.actor = $1 and e.recipient = $2) or (e.actor = $2 and e.recipient = $1) or e.story = any($6::text[])) and e.copy_of is null and e.published_at > $3::timestamptz and e.known_at <= $4::timestamptz
       and (e.workspace is null or e.workspace = $5)
     order by e.published_at desc, e.id`,
    [a, b, since, asOf, workspace, stories],
  );
  return rows.map(({ story, title, url, publisher, publishedAt, sample, ...event }) => ({
    event,
    story,
    title,
    url,
    publisher,
    publishedAt,
    sample,
  }));
}

/** Rows a query reads at once: a million in one string is beyond what a row may hold comfortably. */
const CHUNK = 200_000;

/** Everything that weighs, as columns: for the levels of all countries. */
export async function columnsKnown(db: Db, workspace: WorkspaceId, since: Date, asOf: Date): Promise<ToldColumns> {
  const [range] = await db.query<{ low: number | null; high: number | null }>('select min(id) as low, max(id) as high from events');
  const countries = await countriesTold(db);
  const places = new Map(countries.map((code, place) => [code, place]));
  const parts: Float64Array[][] = COLUMNS.map(() => []);
  for (let low = range?.low ?? 1; low <= (range?.high ?? 0); low += CHUNK) {
    const values = [INDICATOR_NAMES, POLARITIES, low, low + CHUNK, since, asOf, workspace];
    const [row] = await db.query<Record<string, string | null>>(columnsSql, values);
    for (const [at, { name, words }] of COLUMNS.entries()) {
      const text = row?.[name] ?? '';
      parts[at]?.push(words ? parseWords(text, places) : parseColumn(text));
    }
  }
  const [story, publisher, actor, recipient, indicator, polarity, weight, newsAt, knownAt] = parts.map(joined);
  const none = new Float64Array(0);
  return {
    countries,
    story: story ?? none,
    publisher: publisher ?? none,
    actor: actor ?? none,
    recipient: recipient ?? none,
    indicator: indicator ?? none,
    polarity: polarity ?? none,
    weight: weight ?? none,
    newsAt: newsAt ?? none,
    knownAt: knownAt ?? none,
  };
}

async function countriesTold(db: Db): Promise<CountryCode[]> {
  const rows = await db.query<{ code: CountryCode }>(
    'select actor as code from events where actor is not null union select recipient from events where recipient is not null',
  );
  return rows.map(({ code }) => code);
}

/** `words` columns are looked up here: in SQL, finding a place among two hundred countries took half of all the time. */
const COLUMNS: readonly { readonly name: string; readonly sql: string; readonly words?: true }[] = [
  { name: 'story', sql: 'story_number' },
  { name: 'publisher', sql: 'case when copy_of is null then publisher_number else -1 end' },
  { name: 'actor', sql: "coalesce(actor, '--')", words: true },
  { name: 'recipient', sql: "coalesce(recipient, '--')", words: true },
  { name: 'indicator', sql: 'array_position($1::text[], indicator) - 1' },
  { name: 'polarity', sql: 'array_position($2::text[], polarity) - 1' },
  { name: 'weight', sql: 'weight::numeric' },
  { name: 'newsAt', sql: "(date_part('epoch', news_at) * 1000)::bigint" },
  { name: 'knownAt', sql: "(date_part('epoch', known_at) * 1000)::bigint" },
];

const columnsSql = `select ${COLUMNS.map(({ name, sql }) => `string_agg((${sql})::text, ',') as "${name}"`).join(', ')} from events
  where id >= $3 and id < $4 and indicator is not null and weight > 0 and published_at > $5::timestamptz and known_at <= $6::timestamptz and (workspace is null or workspace = $7)`;

const EVENT = `case when e.actor is null then null else jsonb_build_object('country', e.actor, 'text', e.actor_text) end as actor,
  case when e.recipient is null then null else jsonb_build_object('country', e.recipient, 'text', e.recipient_text) end as recipient,
  e.event_type as "eventType", e.indicator, e.polarity, e.modality, e.severity, e.confidence, e.evidence`;

function asRow(event: Event): Record<string, unknown> {
  const { actor, recipient, eventType, indicator, polarity, modality, severity, confidence, evidence } = event;
  return {
    actor: actor?.country ?? null,
    actor_text: actor?.text ?? null,
    recipient: recipient?.country ?? null,
    recipient_text: recipient?.text ?? null,
    event_type: eventType,
    indicator,
    polarity,
    modality,
    severity,
    confidence,
    evidence,
    weight: indicator === null ? 0 : weightOf(event),
  };
}

const joined = (parts: readonly Float64Array[]): Float64Array => {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
