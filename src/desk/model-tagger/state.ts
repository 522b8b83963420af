import type { Db } from '../../store/db.js';
import { readMeta, writeMeta } from '../../store/meta.js';
import { countsOf } from '../../store/model-tagger.js';
import { dayOf } from './open.js';
import { versionOf } from './prompt.js';
import { CACHED, EVENTS, READ, sumOf } from './tally.js';
import { troubleIn } from './voice.js';

/** Under this, an installation notes which model reads for it, so that whoever asks the database can be told. */
const NOTE = 'language-model';

/** A language model that is on, and its day so far. Plain data: it goes over HTTP too. */
export interface ModelState {
  readonly model: string;
  /** As it stands on what it reads. */
  readonly version: string;
  readonly dailyCalls: number;
  /** Since midnight UTC: calls made, articles it read (so many of them from the cache), events kept, articles left to the built-in tagger, events dropped. */
  readonly today: Readonly<Record<'calls' | 'read' | 'cached' | 'events' | 'left' | 'dropped', number>>;
  /** What did not go as it should, in words. */
  readonly trouble: readonly string[];
}

/** Notes which model reads from now on, and how often it may be asked a day; null: none. */
export async function noteModel(db: Db, set: { readonly model: string; readonly dailyCalls: number } | null): Promise<void> {
  const stands = await readMeta<unknown>(db, NOTE);
  if (set || stands !== null) await writeMeta(db, NOTE, set && { model: set.model, dailyCalls: set.dailyCalls });
}

/** The model that reads for this installation and its day so far; null when none does. `clock` is the real clock. */
export async function modelState(db: Db, clock: Date): Promise<ModelState | null> {
  const set = await readMeta<{ model: string; dailyCalls: number }>(db, NOTE);
  if (!set) return null;
  const counts = await countsOf(db, dayOf(clock));
  const of = (what: string): number => counts.get(what) ?? 0;
  return {
    ...set,
    version: versionOf(set.model),
    today: {
      calls: of('calls'),
      read: of(READ),
      cached: of(CACHED),
      events: of(EVENTS),
      left: sumOf(counts, 'built-in'),
      dropped: sumOf(counts, 'dropped'),
    },
    trouble: troubleIn(counts),
  };
}
