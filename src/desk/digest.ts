import type { Card } from '../core/card.js';
import { digestCard } from '../core/cards/digest.js';
import { watchlistGoneCard } from '../core/cards/watchlist.js';
import type { CountryCode } from '../core/country-code.js';
import type { Digest } from '../core/digest.js';
import { composeDigest } from '../core/digests/compose.js';
import { nextRunAt } from '../core/digests/due.js';
import { METHOD } from '../core/scoring/method.js';
import type { Subscription } from '../core/subscription.js';
import type { Watchlist } from '../core/watchlist.js';
import { exposuresOf } from '../core/watchlists/exposure.js';
import { countRead } from '../store/articles.js';
import { countriesHeard } from '../store/countries-heard.js';
import type { Db } from '../store/db.js';
import { enqueue } from '../store/outbox.js';
import { noteRun, takeDue } from '../store/subscriptions.js';
import type { Tenant } from '../store/tenant.js';
import { watchlistOf } from '../store/watchlists.js';
import { levelsAt, scoresOf } from './look.js';
import { deskNow } from './now.js';

const DAY = 86_400_000;

/** A digest looks back to the one before, but never further than this: after a long silence, last week is news and the year is not. */
const LONGEST = 8 * DAY;

/** How many movers of the whole world, and countries of a watchlist that hardly moved, are looked at closely. */
const WORLD = 15;
const LISTED = 60;

/** A digest is of risk to countries, of all kinds. */
const WHICH = { role: 'target', indicator: 'all' } as const;

/** Points of a move that a digest of a watchlist looks at in any case: a little below those it tells of. */
const NEARLY_MOVED = 0.9;

/** Digests that are due are composed and put into the outbox; a missed one is caught up once. Returns how many. */
export async function digest(db: Db, clock: Date): Promise<number> {
  let count = 0;
  while (await db.transaction((tx) => runOne(tx, clock))) count++;
  return count;
}

async function runOne(tx: Db, clock: Date): Promise<boolean> {
  const due = await takeDue(tx, clock);
  if (!due) return false;
  const { lastAt, ...subscription } = due;
  const { workspace, platform, channel, id, nextAt } = subscription;
  const to = await deskNow(tx, clock);
  // While the desk stands on the sample's last day no time passes there, and a second digest would tell of nothing.
  if (lastAt === null || lastAt < to) {
    const from = lastAt !== null && to.getTime() - lastAt.getTime() < LONGEST ? lastAt : new Date(to.getTime() - DAY);
    const card = await cardOf({ workspace, db: tx }, subscription, from, to);
    await enqueue(tx, [
      {
        key: `digest:${workspace}:${id}:${nextAt.toISOString()}`,
        workspace,
        platform,
        channel,
        kind: 'digest',
        lane: 'normal',
        card,
        edits: null,
        watch: id,
        thread: null,
        broadcast: false,
        decidedAt: clock,
      },
    ]);
  }
  await noteRun(tx, subscription, to, nextRunAt(subscription, clock));
  return true;
}

/** The card of a subscription's digest; of a watchlist that was removed since, that it was. */
async function cardOf(tenant: Tenant, { id, countries, watchlist, format }: Subscription, from: Date, to: Date): Promise<Card> {
  if (watchlist === null) return digestCard(await digestOf(tenant, countries, from, to), format);
  const list = await watchlistOf(tenant, watchlist);
  return list ? digestCard(await watchlistDigest(tenant, list, from, to), format) : watchlistGoneCard(watchlist, id);
}

/** What moved between two instants, as risk to countries: those asked for, or whatever moved most. */
export async function digestOf(tenant: Tenant, asked: readonly CountryCode[], from: Date, to: Date): Promise<Digest> {
  const levels = await levelsBetween(tenant, from, to);
  const world = [...new Set([...levels.before.keys(), ...levels.after.keys()])]
    .sort((a, b) => levels.move(b) - levels.move(a) || (a < b ? -1 : 1))
    .slice(0, WORLD);
  const closely = asked.length > 0 ? asked : world;
  return composed(tenant, { before: levels.before, closely, asked, watchlist: null, heard: [] }, from, to);
}

/** What moved in the countries of a watchlist, those first where most of it is exposed to the largest move. */
async function watchlistDigest(tenant: Tenant, watchlist: Watchlist, from: Date, to: Date): Promise<Digest> {
  const { before, move } = await levelsBetween(tenant, from, to);
  const since = new Date(to.getTime() - METHOD.coverageDays * DAY);
  const { countries: heard } = await countriesHeard(tenant, WHICH, since, to);
  const exposures = exposuresOf(watchlist.entries);
  const rank = (country: CountryCode) => move(country) * (exposures.get(country)?.share ?? 0);
  const asked = [...exposures.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  const closely = asked.filter((country, at) => (at < LISTED && heard.includes(country)) || move(country) >= NEARLY_MOVED);
  return composed(tenant, { before, closely, asked, watchlist, heard }, from, to);
}

/** Every country's level at both ends, and the points between. */
async function levelsBetween(tenant: Tenant, from: Date, to: Date) {
  const [before = new Map(), after = new Map()] = await levelsAt(tenant, WHICH, [from, to]);
  const move = (country: CountryCode) => Math.abs((after.get(country) ?? 0) - (before.get(country) ?? 0));
  return { before, after, move };
}

/** What a digest is made of, beside its two instants. */
interface Chosen {
  readonly before: ReadonlyMap<CountryCode, number>;
  /** Countries whose full scores are read. */
  readonly closely: readonly CountryCode[];
  readonly asked: readonly CountryCode[];
  readonly watchlist: Watchlist | null;
  /** Countries that news was read about, looked at closely or not. */
  readonly heard: readonly CountryCode[];
}

async function composed(tenant: Tenant, { before, closely, asked, watchlist, heard }: Chosen, from: Date, to: Date): Promise<Digest> {
  const scores = await scoresOf(
    tenant,
    closely.map((country) => ({ country, ...WHICH })),
    to,
  );
  const { sample, ...read } = await countRead(tenant.db, from, to);
  return composeDigest({ from, to, before, after: scores, read, asked, watchlist, heard, sample: sample > 0 });
}
