import { happeningKey, type Joined, type Near } from '../core/stories/candidate.js';
import { beginStory, joinStory } from '../core/stories/join.js';
import type { Db } from '../store/db.js';
import { type NearArticle, nearArticles } from '../store/stories.js';
import type { Prepared } from './prepare.js';

/** An article and the story it belongs to: one that stands, or one that it begins. */
export interface Placed {
  readonly prepared: Prepared;
  readonly joined: Joined;
}

/** News this far apart is never one story; joining looks closer (see core/stories/join). */
const DAYS = 7;

/** Finds the story of each article, among what is stored and those before it in the batch. */
export async function place(tx: Db, fresh: readonly Prepared[]): Promise<Placed[]> {
  const [first] = fresh;
  if (!first) return [];
  const times = fresh.map(({ article }) => article.publishedAt.getTime());
  const near = await nearArticles(tx, first.article.workspace, {
    bands: fresh.flatMap(({ bands }) => bands),
    happenings: fresh.flatMap(({ candidate }) => candidate.happenings),
    from: new Date(Math.min(...times) - DAYS * 86_400_000),
    to: new Date(Math.max(...times) + DAYS * 86_400_000),
  });
  const index = new Map<string, NearArticle[]>();
  for (const one of near) remember(index, one);
  return fresh.map((prepared) => {
    const { candidate, bands } = prepared;
    const joined = joinStory(candidate, candidatesIn(index, prepared)) ?? beginStory(candidate);
    remember(index, { ...candidate, ...joined, bands });
    return { prepared, joined };
  });
}

const keysOf = ({ bands, happenings }: { bands: readonly string[]; happenings: NearArticle['happenings'] }): string[] => [
  ...bands,
  ...happenings.map(happeningKey),
];

function remember(index: Map<string, NearArticle[]>, one: NearArticle): void {
  for (const key of keysOf(one)) {
    const there = index.get(key);
    if (there) there.push(one);
    else index.set(key, [one]);
  }
}

const candidatesIn = (index: ReadonlyMap<string, NearArticle[]>, { candidate, bands }: Prepared): Near[] => [
  ...new Set(keysOf({ bands, happenings: candidate.happenings }).flatMap((key) => index.get(key) ?? [])),
];
