import { beforeEach, expect, test } from 'vitest';
import { defaultRule } from '../../src/core/alerting/default-rule.js';
import { removeWatch } from '../../src/desk/remove.js';
import { addRule } from '../../src/desk/subscribe.js';
import { takeIn } from '../../src/desk/take-in.js';
import { watch, watchAll } from '../../src/desk/watch.js';
import { freshDb } from '../postgres/fresh.js';
import { article, hoursAfter, hoursBefore, NOW, tagged, toldBy } from './given.js';

const db = freshDb();
const tenant = { db, workspace: 'local' };
const place = { platform: 'local', channel: 'local', createdBy: 'me' };

const said = () =>
  db.query<{ key: string; edits: string | null; title: string }>(
    `select key, edits, card->>'title' as title from outbox where thread is null order by id`,
  );
const state = async () =>
  (await db.query<{ state: string; number: number }>('select state, number from episodes order by number')).map((row) => ({ ...row }));

beforeEach(async () => {
  await addRule(tenant, defaultRule({ ...place, country: 'KZ', level: 40 }), NOW);
  await watch(db, NOW);
});

test('a rule fires once when its level is crossed, however often it is asked', async () => {
  await takeIn(db, toldBy(3, 'KZ'), NOW);
  for (let round = 0; round < 3; round++) await watch(db, NOW);
  await watchAll(db, NOW);
  expect(await said()).toHaveLength(1);
  expect((await said())[0]?.title).toContain('Kazakhstan');
  expect(await state()).toEqual([{ state: 'firing', number: 1 }]);
});

test('two processes that ask at once say it once', async () => {
  await takeIn(db, toldBy(3, 'KZ'), NOW);
  await Promise.all([watch(db, NOW), watch(db, NOW), watchAll(db, NOW)]);
  expect(await said()).toHaveLength(1);
});

test('one publisher is not enough, a second one is', async () => {
  await takeIn(
    db,
    [...Array(6).keys()].map((n) =>
      article({ title: `Ruin number ${n} of ${n * 7} tonight`, publisher: 'one.example', tags: [tagged('KZ')] }),
    ),
    NOW,
  );
  await watch(db, NOW);
  expect(await said()).toEqual([]);
  await takeIn(db, [article({ title: 'Another house tells of it too', publisher: 'two.example', tags: [tagged('KZ')] })], NOW);
  await watch(db, NOW);
  expect(await said()).toHaveLength(1);
});

test('imported history never fires', async () => {
  await takeIn(db, toldBy(5, 'KZ', { publishedAt: hoursBefore(60) }), NOW);
  await watch(db, NOW);
  await watchAll(db, NOW);
  expect(await said()).toEqual([]);
});

test('news about another country leaves the rule alone', async () => {
  await takeIn(db, toldBy(5, 'UZ'), NOW);
  await watch(db, NOW);
  expect(await said()).toEqual([]);
});

test('an episode resolves by fading alone, in the message that stands, and the next one is another message', async () => {
  await takeIn(db, toldBy(3, 'KZ'), NOW);
  await watch(db, NOW);
  await watchAll(db, hoursAfter(24 * 200));
  const [first, edit] = await said();
  expect(edit?.edits).toBe(first?.key);
  expect(edit?.title).toContain('resolved');
  await takeIn(
    db,
    toldBy(4, 'KZ').map((one) => ({ ...one, title: `Again ${one.title}` })),
    hoursAfter(24 * 201),
  );
  await watch(db, hoursAfter(24 * 201));
  expect(await state()).toEqual([
    { state: 'resolved', number: 1 },
    { state: 'firing', number: 2 },
  ]);
  expect((await said()).filter(({ edits }) => edits === null)).toHaveLength(2);
});

test('the message that stands is edited when the score moves on', async () => {
  await takeIn(db, toldBy(2, 'KZ'), NOW);
  await watch(db, NOW);
  const further = [
    'Bridges blown across the whole valley',
    'Depot burns for a second day',
    'Column of tanks crosses at dawn',
    'Hospital wing collapses under shells',
  ];
  await takeIn(
    db,
    further.map((title, at) => article({ title, publisher: `further${at}.example`, tags: [tagged('KZ')] })),
    NOW,
  );
  await watch(db, hoursAfter(1));
  expect((await said()).map(({ edits }) => edits === null)).toEqual([true, false]);
});

test('a removed rule says nothing more', async () => {
  await removeWatch(tenant, 'r1', 'me', NOW);
  await takeIn(db, toldBy(3, 'KZ'), NOW);
  await watchAll(db, NOW);
  expect(await said()).toEqual([]);
});

test('a rule set above what stands already fires at once', async () => {
  await takeIn(db, toldBy(3, 'GE'), NOW);
  await addRule(tenant, defaultRule({ ...place, country: 'GE', level: 30 }), NOW);
  await watch(db, NOW);
  expect(await said()).toHaveLength(1);
});

test('ids count up and are never used again', async () => {
  const ids = [];
  for (let n = 0; n < 2; n++) ids.push((await addRule(tenant, defaultRule({ ...place, country: 'GE', level: 30 }), NOW)).id);
  await removeWatch(tenant, 'r3', 'me', NOW);
  ids.push((await addRule(tenant, defaultRule({ ...place, country: 'GE', level: 30 }), NOW)).id);
  expect(ids).toEqual(['r2', 'r3', 'r4']);
});
