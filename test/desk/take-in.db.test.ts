import { expect, test } from 'vitest';
import { deskNow } from '../../src/desk/now.js';
import { takeIn } from '../../src/desk/take-in.js';
import { eventsOf } from '../../src/store/events.js';
import { readTouched } from '../../src/store/touched.js';
import { freshDb } from '../postgres/fresh.js';
import { article, hoursBefore, NOW, tagged } from './given.js';

const db = freshDb();

const LONG =
  'Ferries between the two islands stopped at noon because the crews refused to sail without pay. The harbour office said that the dispute had been going on for weeks and that no date for a settlement had been found by either side.';

test('an article is durable with its events, and its countries are marked', async () => {
  const { accepted } = await takeIn(db, [article({ title: 'A night of fire', tags: [tagged('KZ')] })], NOW);
  expect(accepted).toHaveLength(1);
  expect(await eventsOf(db, accepted[0]?.id ?? '')).toMatchObject([
    { indicator: 'armed-conflict', recipient: { country: 'KZ' }, confidence: 1 },
  ]);
  expect(await readTouched(db)).toMatchObject([{ country: 'KZ' }]);
});

test('the same words or the same address again are duplicates of the article that stands', async () => {
  const first = article({ title: 'A night of fire', text: LONG, url: 'https://one.example/a' });
  const { accepted } = await takeIn(db, [first], NOW);
  const again = await takeIn(
    db,
    [first, { ...first, url: 'https://two.example/b' }, { ...first, title: 'Other words', url: 'https://one.example/a?utm_source=x' }],
    NOW,
  );
  expect(again.accepted).toEqual([]);
  expect(again.duplicates.map(({ id }) => id)).toEqual(Array(3).fill(accepted[0]?.id));
  expect(await db.query('select url, publisher from copies')).toEqual([{ url: 'https://two.example/b', publisher: 'two.example' }]);
});

test('a duplicate within one batch is found as well', async () => {
  const one = article({ title: 'A night of fire', url: 'https://one.example/a' });
  const { accepted, duplicates } = await takeIn(db, [one, { ...one, url: 'https://two.example/b' }], NOW);
  expect([accepted.length, duplicates.length]).toEqual([1, 1]);
});

test('a wire copy joins the story of its original, in one batch and across two', async () => {
  const original = article({ title: 'Crews refuse to sail', text: LONG, url: 'https://one.example/a', tags: [tagged('GR')] });
  const copy = (n: number) => ({ ...original, text: `${LONG} Edition ${n}.`, url: `https://copy${n}.example/a` });
  await takeIn(db, [original, copy(1)], NOW);
  await takeIn(db, [copy(2)], NOW);
  const rows = await db.query<{ story: string; copy: boolean }>('select story, copy_of is not null as copy from articles order by url');
  expect(new Set(rows.map(({ story }) => story)).size).toBe(1);
  expect(rows.filter(({ copy: isCopy }) => isCopy)).toHaveLength(2);
});

test('an article in a language without a lexicon is kept, counted and not read', async () => {
  const dutch =
    'De regering maakte maandag bekend dat zij de grens met het buurland drie dagen lang zal sluiten, zo zei de minister van Binnenlandse Zaken tegen de pers in de hoofdstad.';
  expect(await takeIn(db, [article({ title: '', text: dutch, language: 'nl' })], NOW)).toMatchObject({ unread: 1, accepted: [{}] });
  expect(await db.query('select language, readable from articles')).toEqual([{ language: 'nl', readable: false }]);
});

test('a Russian article is read from the language it is written in down to its events', async () => {
  const title = 'Россия нанесла ракетный удар по Харькову';
  const text = 'Российская армия в ночь на понедельник нанесла ракетный удар по жилому кварталу украинского города Харьков.';
  expect(await takeIn(db, [article({ title, text, language: null })], NOW)).toMatchObject({ unread: 0, accepted: [{}] });
  expect(await db.query('select language, readable from articles')).toEqual([{ language: 'ru', readable: true }]);
  const events = await db.query('select actor, recipient, indicator from events');
  expect(events).toContainEqual({ actor: 'RU', recipient: 'UA', indicator: 'armed-conflict' });
});

test.each([
  ['an article of today', null, 'live', NOW],
  ['an article of two hours ago', hoursBefore(2), 'live', NOW],
  ['an article of three days ago', hoursBefore(72), 'backfill', hoursBefore(72)],
])('%s is known from the right instant', async (_, publishedAt, origin, knownAt) => {
  await takeIn(db, [article({ title: 'A night of fire', publishedAt })], NOW);
  expect(await db.query('select origin, known_at as "knownAt" from articles')).toEqual([{ origin, knownAt }]);
});

test('now is the sample’s last day until a live article arrives, then it is the clock', async () => {
  await db.query(`insert into meta (key, value) values ('sample-ends', '"2023-12-29T19:00:00.000Z"')`);
  expect(await deskNow(db, NOW)).toEqual(new Date('2023-12-29T19:00:00Z'));
  await takeIn(db, [article({ title: 'Old news', publishedAt: hoursBefore(1000) })], NOW);
  expect(await deskNow(db, NOW)).toEqual(new Date('2023-12-29T19:00:00Z'));
  await takeIn(db, [article({ title: 'Fresh news' })], NOW);
  expect(await deskNow(db, NOW)).toEqual(NOW);
});

test('a fault in a batch leaves nothing of it', async () => {
  const broken = article({ title: 'Bad tag', tags: [tagged('KZ', { severity: 7 })] });
  await expect(takeIn(db, [article({ title: 'Good' }), broken], NOW)).rejects.toThrow();
  expect(await db.query('select 1 from articles')).toEqual([]);
});
