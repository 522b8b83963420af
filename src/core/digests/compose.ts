import type { CountryCode } from '../country-code.js';
import type { Digest, Mover } from '../digest.js';
import type { Receipt, Score } from '../score.js';
import type { Watchlist } from '../watchlist.js';
import { exposuresOf } from '../watchlists/exposure.js';

/** Points by which a country must move to be told. */
const MOVED = 1;

/** Below either of these a digest says that little was read: a quiet digest of it is no sign of calm. */
const ENOUGH_ARTICLES = 20;
const ENOUGH_PUBLISHERS = 3;

/** What a digest is made of: levels at its beginning, full scores at its end, and how much was read between. */
export interface Material {
  readonly from: Date;
  readonly to: Date;
  /** Levels at `from`; a country that is not in it stood at 0. */
  readonly before: ReadonlyMap<CountryCode, number>;
  /** Scores as of `to`, one a country. */
  readonly after: readonly Score[];
  readonly read: Digest['read'];
  /** Empty: whatever moved, anywhere. */
  readonly asked: readonly CountryCode[];
  /** The list whose countries are asked for: what moves most where most is exposed comes first. */
  readonly watchlist?: Watchlist | null;
  /** Countries that news was read about although they are not in `after`, since they hardly moved. */
  readonly heard?: readonly CountryCode[];
  readonly sample: boolean;
}

/**
 * What moved: the countries asked for (or all) that moved by a point or more, each with the story that moved it. The largest move comes
 * first; for a watchlist, the largest product of the move and the country's share of the list's weight.
 */
export function composeDigest({ from, to, before, after, read, asked, watchlist = null, heard: also = [], sample }: Material): Digest {
  const about = asked.length === 0 ? after : after.filter(({ subject }) => asked.includes(subject.country));
  const exposures = watchlist && exposuresOf(watchlist.entries);
  const movers = about
    .map((score) => moverOf(before.get(score.subject.country) ?? 0, score, from, exposures?.get(score.subject.country) ?? null))
    .filter((mover) => Math.abs(moveOf(mover)) >= MOVED)
    .sort((a, b) => rankOf(b) - rankOf(a) || compareCodes(a.country, b.country));
  const moved = new Set(movers.map(({ country }) => country));
  const heard = new Set([...also, ...about.filter(({ coverage }) => coverage.articles > 0).map(({ subject }) => subject.country)]);
  const still = asked.filter((country) => !moved.has(country));
  return {
    from,
    to,
    watchlist: watchlist?.name ?? null,
    movers,
    steady: still.filter((country) => heard.has(country)),
    unheard: still.filter((country) => !heard.has(country)),
    read,
    sample,
  };
}

/** What a digest is ranked by: points of the move, times the share of the list that stands there when it is for a watchlist. */
const rankOf = (mover: Mover): number => Math.abs(moveOf(mover)) * (mover.exposure?.share ?? 1);

/** Points gained (positive) or lost since the digest began. */
export const moveOf = ({ before, after }: Mover): number => after.level - before;

/** Whether so little was read that "nothing moved" would mislead. */
export const littleRead = ({ articles, publishers }: Digest['read']): boolean =>
  articles < ENOUGH_ARTICLES || publishers < ENOUGH_PUBLISHERS;

function moverOf(before: number, after: Score, from: Date, exposure: Mover['exposure']): Mover {
  return { country: after.subject.country, before, after, why: movingStory(after, after.level - before, from), exposure };
}

/** The news since the digest began that pulled hardest the way the level went; null when older stories merely faded. */
function movingStory(score: Score, move: number, from: Date): Receipt | null {
  const fresh = score.receipts.filter(({ publishedAt, share }) => publishedAt > from && share * move > 0);
  return fresh.reduce<Receipt | null>((top, receipt) => (top && Math.abs(top.share) >= Math.abs(receipt.share) ? top : receipt), null);
}

function compareCodes(a: CountryCode, b: CountryCode): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
