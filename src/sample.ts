import { createReadStream } from 'node:fs';
import { publishersBehind } from './core/alerting/corroboration.js';
import { defaultRule } from './core/alerting/default-rule.js';
import type { Incoming } from './core/incoming.js';
import type { Score } from './core/score.js';
import { LOCAL_WORKSPACE } from './core/workspace.js';
import { levelsAt, scoresOf } from './desk/look.js';
import { noteSample, sampleEnd } from './desk/now.js';
import { addRule, addSubscription } from './desk/subscribe.js';
import { takeIn } from './desk/take-in.js';
import { ours } from './files.js';
import { readPostedLines } from './ingest/sources/file.js';
import type { Db } from './store/db.js';
import { writeMetaOnce } from './store/meta.js';

const FILE = ours('corpus', 'sample', 'articles.jsonl');
const DAY = 86_400_000;
const BATCH = 20;

/** Told after every batch: so many of so many. */
export type Progress = (done: number, all: number) => void;

/**
 * Loads the bundled articles, once; and with them one rule and one digest of the local channel, so that a newcomer sees both.
 * Interrupted, it goes on where it was: what stands already falls out as a duplicate.
 */
export async function loadSample(db: Db, clock: Date, progress: Progress = () => undefined, file = FILE): Promise<void> {
  if (await sampleEnd(db)) return;
  const articles = await readSample(file, clock);
  for (let at = 0; at < articles.length; at += BATCH) {
    await takeIn(db, articles.slice(at, at + BATCH), clock);
    progress(Math.min(at + BATCH, articles.length), articles.length);
  }
  const ends = new Date(Math.max(...articles.map(({ publishedAt }) => (publishedAt ?? clock).getTime())));
  if (articles.length > 0) await noteSample(db, ends);
  if (articles.length > 0) await setFirstWatches(db, ends, clock);
}

async function readSample(file: string, clock: Date): Promise<Incoming[]> {
  const articles: Incoming[] = [];
  for await (const { ok, line, reason } of readPostedLines(createReadStream(file), clock)) {
    if (!ok) throw new Error(`${file}, line ${line} ${reason}`);
    articles.push({ ...ok, origin: 'sample' });
  }
  return articles;
}

/** A digest that is due at once, and a rule on whatever rose most on the sample's last day: other articles would set another. */
async function setFirstWatches(db: Db, now: Date, clock: Date): Promise<void> {
  const tenant = { db, workspace: LOCAL_WORKSPACE };
  const place = { platform: 'local', channel: 'local', createdBy: 'sample' };
  const risen = await mostRisen(db, now);
  await db.transaction(async (tx) => {
    if (!(await writeMetaOnce(tx, 'first-watches', true))) return;
    const inside = { ...tenant, db: tx };
    await addSubscription(
      inside,
      { ...place, countries: [], at: '08:00', tz: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], watchlist: null, format: 'full' },
      clock,
      clock,
    );
    if (risen) await addRule(inside, defaultRule({ ...place, country: risen.subject.country, level: levelBetween(risen) }), clock);
  });
}

/** Of the countries whose news more than one publisher tells, the one that rose most within a day. */
async function mostRisen(db: Db, now: Date): Promise<Score | null> {
  const tenant = { db, workspace: LOCAL_WORKSPACE };
  const which = { role: 'target', indicator: 'all' } as const;
  const [before = new Map(), after = new Map()] = await levelsAt(tenant, which, [new Date(now.getTime() - DAY), now]);
  const rise = (country: string) => (after.get(country) ?? 0) - (before.get(country) ?? 0);
  const ranked = [...after.keys()].sort((a, b) => rise(b) - rise(a) || (a < b ? -1 : 1));
  const scores = await scoresOf(
    tenant,
    ranked.slice(0, 10).map((country) => ({ country, ...which })),
    now,
  );
  return scores.find((score) => publishersBehind(score).size >= 2 && score.momentum.day >= 1) ?? null;
}

/** A round threshold that the rise crossed. */
function levelBetween({ level, momentum }: Score): number {
  const before = level - momentum.day;
  const round = [10, 5, 1].map((step) => Math.floor(level / step) * step).find((threshold) => threshold > before && threshold < level);
  return Math.min(99, Math.max(1, round ?? Math.floor(level)));
}
