import { beforeEach, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.js';
import { articleWithEvents } from '../../src/desk/look.js';
import { retag } from '../../src/desk/retag.js';
import type { Reading, Taggable } from '../../src/desk/tagger.js';
import { takeIn } from '../../src/desk/take-in.js';
import { clearTouched, readTouched } from '../../src/store/touched.js';
import { freshDb } from '../postgres/fresh.js';
import { article, hoursBefore, NOW, tagged } from './given.js';

const db = freshDb();

/** A tagger of the future: every title is a strike on Peru. */
const next = ({ title }: Taggable): Reading => ({ events: [strike(title)], countries: ['PE'], readable: false });
const strike = (title: string): Event => ({
  actor: null,
  recipient: { country: 'PE', text: 'Peru' },
  eventType: 'ASSAULT',
  indicator: 'armed-conflict',
  polarity: 'escalatory',
  modality: 'asserted',
  severity: 1,
  confidence: 1,
  evidence: { in: 'title', sentence: title, start: 0, end: title.length, cue: '' },
});
const options = { read: next, version: 'next' };

let ids: string[] = [];
beforeEach(async () => {
  const { accepted } = await takeIn(
    db,
    [
      article({ title: 'A mill burnt by the river', publishedAt: hoursBefore(2), tags: [tagged('KZ')] }),
      article({ title: 'An old lighthouse lost its windows', publishedAt: hoursBefore(3) }),
    ],
    NOW,
  );
  ids = accepted.map(({ id }) => id);
  await clearTouched(db, await readTouched(db));
});

const countriesIn = async (id: string | undefined) =>
  (await articleWithEvents(db, id ?? ''))?.events.map(({ recipient }) => recipient?.country);
const rows = (columns: string) => db.query(`select ${columns} from articles order by id`);

it('reads again what another version read, keeps what people tagged, and leaves the stories as they are', async () => {
  const before = await rows('id, story, copy_of, known_at, language');
  expect(await retag(db, NOW, options)).toEqual({ count: 2, byModel: 0 });
  expect([await countriesIn(ids[0]), await countriesIn(ids[1])]).toEqual([['PE', 'KZ'], ['PE']]);
  expect(await rows('id, story, copy_of, known_at, language')).toEqual(before);
  expect(await rows('tagger_version as v, readable')).toEqual([
    { v: 'next', readable: false },
    { v: 'next', readable: false },
  ]);
});

it('marks every country that had or has an event, so that rules are held against the new scores', async () => {
  await retag(db, NOW, options);
  expect((await readTouched(db)).map(({ country }) => country)).toEqual(['KZ', 'PE']);
});

it('has nothing to do the second time, unless everything is asked for', async () => {
  await retag(db, NOW, options);
  expect(await retag(db, NOW, options)).toEqual({ count: 0, byModel: 0 });
  const told: number[][] = [];
  expect(await retag(db, NOW, { ...options, all: true, progress: (...counts) => told.push(counts) })).toEqual({ count: 2, byModel: 0 });
  expect(told).toEqual([[2, 2]]);
  expect(await countriesIn(ids[0])).toEqual(['PE', 'KZ']);
});

it('weighs again what another method weighed', async () => {
  await retag(db, NOW, options);
  await db.query(`update events set method_version = 'earlier', weight = 0 where article = $1`, [ids[1]]);
  expect(await retag(db, NOW, options)).toEqual({ count: 1, byModel: 0 });
  expect(await db.query('select 1 from events where weight = 0')).toEqual([]);
});
