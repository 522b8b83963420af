import { type Happening, happeningKey, type Near } from '../core/stories/candidate.js';
import type { WorkspaceId } from '../core/workspace.js';
import type { Db } from './db.js';

/** An article that may tell the same news, with the bands it is found by. */
export interface NearArticle extends Near {
  readonly bands: readonly string[];
}

/** What to look for: bands of fingerprints, happenings, and the publication dates between which news can be the same. */
export interface Nearby {
  readonly bands: readonly string[];
  readonly happenings: readonly Happening[];
  readonly from: Date;
  readonly to: Date;
}

/** Articles that share a band or report the same happening, published between the dates; shared ones and the workspace's own. */
export async function nearArticles(tx: Db, workspace: WorkspaceId | null, { bands, happenings, from, to }: Nearby): Promise<NearArticle[]> {
  const rows = await tx.query<Row>(
    `with hits as (
       select b.article from bands b where b.key = any($1::bigint[]) and b.published_at between $3::timestamptz and $4::timestamptz
       union
       select e.article from events e where e.published_at between $3::timestamptz and $4::timestamptz and e.indicator is not null
         and (case when e.recipient is null then coalesce(e.actor, 'null') || '>' else '>' || e.recipient end || ' ' || e.indicator || ' ' || e.polarity) = any($2::text[])
     )
     select a.id as article, a.publisher, a.published_at as "publishedAt", a.text_hash as "textHash", a.words, a.keywords, a.fingerprint, a.story, a.copy_of as "copyOf", (select min(b.published_at) from articles b where b.story = a.story) as began,
       coalesce((select jsonb_agg(jsonb_build_object('actor', e.actor, 'recipient', e.recipient, 'indicator', e.indicator, 'polarity', e.polarity) order by e.position)
         from events e where e.article = a.id and e.indicator is not null), '[]') as happenings,
       coalesce((select array_agg(b.key::text) from bands b where b.article = a.id), '{}') as bands
     from articles a where a.id in (select article from hits) and (a.workspace is null or a.workspace = $5)
     order by a.published_at, a.id`,
    [bands, happenings.map(happeningKey), from, to, workspace],
  );
  return rows.map((row) => ({ ...row, fingerprint: words32(row.fingerprint) }));
}

type Row = Omit<NearArticle, 'fingerprint'> & { readonly fingerprint: Uint8Array };

/** The bytes of a fingerprint as its 128 numbers. */
const words32 = (bytes: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer);
