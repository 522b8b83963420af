import type { Correction } from '../core/correction.js';
import type { CountryCode } from '../core/country-code.js';
import type { StoryId } from '../core/story.js';
import type { Tenant } from './tenant.js';

/** A correction as a person says it. */
export type NewCorrection = Omit<Correction, 'id' | 'at'>;

/** A correction, and who took it back when; null: it stands. */
export interface KeptCorrection extends Correction {
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

const COLUMNS = `id, story, country, indicator, verdict, to_country as "to", by_person as by, at`;

/** The corrections of a workspace that stand, oldest first. */
export const correctionsOf = ({ db, workspace }: Tenant): Promise<Correction[]> =>
  db.query(`select ${COLUMNS} from corrections where workspace = $1 and undone_at is null order by at, id`, [workspace]);

/** Saves a correction under the workspace's next short id: c1, c2 … The caller has the workspace's row locked. */
export async function saveCorrection({ db, workspace }: Tenant, correction: NewCorrection, at: Date): Promise<Correction> {
  const { story, country, indicator, verdict, to, by } = correction;
  const [saved] = await db.query<Correction>(
    `insert into corrections (workspace, id, story, country, indicator, verdict, to_country, by_person, at)
     select $1, 'c' || (coalesce(max(substr(id, 2)::int), 0) + 1), $2, $3, $4, $5, $6, $7, $8::timestamptz from corrections where workspace = $1
     returning ${COLUMNS}`,
    [workspace, story, country, indicator, verdict, to, by, at],
  );
  if (!saved) throw new Error('a correction was not saved');
  return saved;
}

/** One correction, standing or undone; null when the workspace has none of that id. */
export async function findCorrection({ db, workspace }: Tenant, id: string): Promise<KeptCorrection | null> {
  const [row] = await db.query<KeptCorrection>(
    `select ${COLUMNS}, undone_by as "undoneBy", undone_at as "undoneAt" from corrections where workspace = $1 and id = $2`,
    [workspace, id],
  );
  return row ?? null;
}

/** Takes a correction back; false when somebody had done so. */
export async function undoCorrection({ db, workspace }: Tenant, id: string, by: string, at: Date): Promise<boolean> {
  const rows = await db.query(
    'update corrections set undone_by = $3, undone_at = $4::timestamptz where workspace = $1 and id = $2 and undone_at is null returning id',
    [workspace, id, by, at],
  );
  return rows.length > 0;
}

/** A story, the title of its first article, and the countries that its events name. */
export interface StoryParties {
  readonly story: StoryId;
  readonly title: string;
  readonly countries: readonly CountryCode[];
}

/**
 * Stories of a country whose ids end with these characters, as this workspace may read them: shared articles and its own. Ids begin alike
 * for articles of one workspace, and end in a hash.
 */
export const storiesEnding = ({ db, workspace }: Tenant, country: CountryCode, ending: string): Promise<StoryParties[]> =>
  db.query(
    `with found as (
       select distinct story from events
       where (actor = $2 or recipient = $2) and indicator is not null and right(story, length($3)) = $3 and (workspace is null or workspace = $1)
     )
     select f.story, (select a.title from articles a where a.story = f.story and (a.workspace is null or a.workspace = $1) order by a.published_at, a.id limit 1) as title,
       array(select distinct c from events e cross join unnest(array[e.actor, e.recipient]) c
             where e.story = f.story and e.indicator is not null and c is not null and (e.workspace is null or e.workspace = $1) order by c) as countries
     from found f order by f.story limit 3`,
    [workspace, country, ending],
  );

/** The short numbers of stories, as columns of events have them. */
export async function storyNumbers({ db }: Pick<Tenant, 'db'>, stories: readonly StoryId[]): Promise<Set<number>> {
  const rows = await db.query<{ number: number }>('select number from stories where id = any($1::text[])', [stories]);
  return new Set(rows.map(({ number }) => number));
}
