import type { Move } from '../core/cards/tag.js';
import type { CountryCode } from '../core/country-code.js';
import { movedBy, moveOf } from '../core/scoring/moved.js';
import type { Told } from '../core/scoring/told.js';
import { toldOf as asTold } from '../core/scoring/told-of.js';
import type { Reading } from '../core/tagging/tag.js';
import { type Fetch, openFetch } from '../ingest/fetch.js';
import { standingArticles } from '../store/articles.js';
import type { Tenant } from '../store/tenant.js';
import { toldOf } from './look.js';
import { pastedArticles } from './pasted.js';
import { place } from './place.js';
import { articleOf, type Prepared, prepare } from './prepare.js';
import { builtIn } from './tagger.js';

/** Countries whose move is worked out: what a card has room for. */
const MOVES = 6;

/** What the built-in tagger reads in words or behind links, without storing anything: whoever may ask must not spend a model's budget. */
export interface Preview {
  readonly title: string;
  readonly reading: Reading;
  /** How default scores would move were it taken in now. */
  readonly moves: readonly Move[];
  /** Articles that were read, those of them that stand already, and links that gave none. */
  readonly articles: number;
  readonly standing: number;
  readonly unread: number;
}

/**
 * Reads pasted words, or the pages of pasted links, and works out how scores would move if they counted: by the same joining of stories
 * and the same scoring as what is taken in. `now` is the desk's, as of which scores stand.
 * @throws Problem 'unreadable' when no link gives an article
 */
export async function previewWords(tenant: Tenant, words: string, now: Date, fetch: Fetch = openFetch()): Promise<Preview> {
  const { found, unread } = await pastedArticles(words, now, fetch);
  const prepared: Prepared[] = [];
  const countries = new Set<CountryCode>();
  for (const incoming of found) {
    const publishedAt = incoming.publishedAt && incoming.publishedAt < now ? incoming.publishedAt : now;
    const article = await articleOf({ ...incoming, publishedAt, workspace: tenant.workspace }, now);
    const read = builtIn(article);
    prepared.push(prepare({ ...article, knownAt: now }, read));
    for (const country of read.reading.countries) countries.add(country);
  }
  const fresh = await notStanding(tenant, prepared);
  return {
    title: prepared.map(({ article }) => article.title || (article.text.split('\n', 1)[0] ?? '')).join(' · '),
    reading: {
      events: prepared.flatMap(({ events }) => events),
      countries: [...countries],
      readable: prepared.some(({ readable }) => readable),
    },
    moves: await movesOf(tenant, await toldIn(tenant, fresh), now),
    articles: prepared.length,
    standing: prepared.length - fresh.length,
    unread,
  };
}

/** Articles whose words or address were taken in already would fall out: they move nothing more. */
async function notStanding({ db, workspace }: Tenant, prepared: readonly Prepared[]): Promise<Prepared[]> {
  const hashes = prepared.map(({ candidate }) => candidate.textHash);
  const urls = prepared.flatMap(({ article }) => article.url ?? []);
  const stand = [...(await standingArticles(db, null, hashes, urls)), ...(await standingArticles(db, workspace, hashes, urls))];
  const known = new Set(stand.flatMap(({ textHash, url }) => (url === null ? [textHash] : [textHash, url])));
  return prepared.filter(({ candidate, article }) => !known.has(candidate.textHash) && (article.url === null || !known.has(article.url)));
}

/** What the articles would tell, each in the story that it would join or begin. */
async function toldIn({ db }: Tenant, fresh: readonly Prepared[]): Promise<Told[]> {
  const placed = await place(db, fresh);
  return placed.flatMap(({ prepared: { article, events }, joined }) =>
    asTold(article, events, joined, joined.copyOf === null ? article.publishedAt : joined.began),
  );
}

async function movesOf(tenant: Tenant, added: readonly Told[], now: Date): Promise<Move[]> {
  const moves: Move[] = [];
  for (const subject of movedBy(added).slice(0, MOVES)) {
    const { told, weights } = await toldOf(tenant, subject.country, 0, now);
    moves.push({ country: subject.country, role: subject.role, ...moveOf(told, added, subject, now, weights) });
  }
  return moves;
}
