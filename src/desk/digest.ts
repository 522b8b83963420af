import { digestCard } from '../core/cards/digest.js';
import type { CountryCode } from '../core/country-code.js';
import type { Digest } from '../core/digest.js';
import { composeDigest } from '../core/digests/compose.js';
import { nextRunAt } from '../core/digests/due.js';
import { countRead } from '../store/articles.js';
import type { Db } from '../store/db.js';
import { enqueue } from '../store/outbox.js';
import { noteRun, takeDue } from '../store/subscriptions.js';
import type { Tenant } from '../store/tenant.js';
import { levelsAt, scoresOf } from './look.js';
import { deskNow } from './now.js';

const DAY = 86_400_000;

/** A digest looks back to the one before, but never further than this: after a long silence, last week is news and the year is not. */
const LONGEST = 8 * DAY;

/** How many movers of the whole world are looked at closely. */
const WORLD = 15;

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
  const { workspace, platform, channel, id, countries, nextAt } = subscription;
  const to = await deskNow(tx, clock);
  // While the desk stands on the sample's last day no time passes there, and a second digest would tell of nothing.
  if (lastAt === null || lastAt < to) {
    const from = lastAt !== null && to.getTime() - lastAt.getTime() < LONGEST ? lastAt : new Date(to.getTime() - DAY);
    const card = digestCard(await digestOf({ workspace, db: tx }, countries, from, to));
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

/** What moved between two instants, as risk to countries: those asked for, or whatever moved most. */
export async function digestOf(tenant: Tenant, asked: readonly CountryCode[], from: Date, to: Date): Promise<Digest> {
  const [before = new Map(), after = new Map()] = await levelsAt(tenant, { role: 'target', indicator: 'all' }, [from, to]);
  const move = (country: CountryCode) => Math.abs((after.get(country) ?? 0) - (before.get(country) ?? 0));
  const world = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => move(b) - move(a) || (a < b ? -1 : 1)).slice(0, WORLD);
  const countries = asked.length > 0 ? asked : world;
  const scores = await scoresOf(
    tenant,
    countries.map((country) => ({ country, role: 'target', indicator: 'all' })),
    to,
  );
  const { sample, ...read } = await countRead(tenant.db, from, to);
  return composeDigest({ from, to, before, after: scores, read, asked, sample: sample > 0 });
}
