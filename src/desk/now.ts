import type { Db } from '../store/db.js';
import { readMeta, writeMeta, writeMetaOnce } from '../store/meta.js';

/**
 * The instant that everything a user sees is as of: the clock; but the sample's last day until a live article arrives, since by the clock the sample is years old.
 * `clock` is the caller's.
 */
export async function deskNow(db: Db, clock: Date): Promise<Date> {
  const [live, sampleEnds] = await Promise.all([readMeta<string>(db, 'live-since'), readMeta<string>(db, 'sample-ends')]);
  return sampleEnds !== null && live === null ? new Date(sampleEnds) : clock;
}

/** Notes that a live article arrived: from here on, now is the clock. */
export const noteLive = (tx: Db, at: Date): Promise<boolean> => writeMetaOnce(tx, 'live-since', at.toISOString());

/** When the loaded sample ends; null when none is loaded. */
export const sampleEnd = async (db: Db): Promise<Date | null> => {
  const ends = await readMeta<string>(db, 'sample-ends');
  return ends === null ? null : new Date(ends);
};

/** Notes the last instant of a sample that was loaded whole. */
export const noteSample = (tx: Db, ends: Date): Promise<void> => writeMeta(tx, 'sample-ends', ends.toISOString());
