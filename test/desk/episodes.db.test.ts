import { beforeEach, describe, expect, test } from 'vitest';
import { defaultRule } from '../../src/core/alerting/default-rule.js';
import { readEpisodeId } from '../../src/core/alerting/episode-id.js';
import type { Card } from '../../src/core/card.js';
import { editRule } from '../../src/desk/edit.js';
import { pressEpisode } from '../../src/desk/episodes.js';
import { removeWatch, restoreWatch } from '../../src/desk/remove.js';
import { addRule } from '../../src/desk/subscribe.js';
import { takeIn } from '../../src/desk/take-in.js';
import { watch, watchAll } from '../../src/desk/watch.js';
import { freshDb } from '../postgres/fresh.js';
import { article, hoursAfter, NOW, tagged, toldBy } from './given.js';

const db = freshDb();
const tenant = { db, workspace: 'local' };
const place = { platform: 'local', channel: 'local', createdBy: 'me' };
const FIRST = readEpisodeId('r1.KZ.all.target.1') ?? {
  rule: 'r1',
  subject: { country: 'KZ', indicator: 'all', role: 'target' },
  number: 1,
};
const ROOT = 'alert:local:r1:KZ:all:target:1';

interface Said {
  readonly key: string;
  readonly edits: string | null;
  readonly thread: string | null;
  readonly broadcast: boolean;
  readonly kind: string;
  readonly lane: string;
  readonly card: Card;
}
const said = () => db.query<Said>('select key, edits, thread, broadcast, kind, lane, card from outbox order by id');
const lastSaid = async () => (await said()).at(-1);
const threads = async () => (await said()).filter(({ thread }) => thread !== null);
const states = async () => (await db.query<{ state: string }>('select state from episodes order by number')).map(({ state }) => state);
const audited = async () =>
  (await db.query<{ did: string; person: string }>('select did, person from audit order by id')).map(
    ({ did, person }) => `${person} ${did}`,
  );
const labels = (card: Card | undefined) => card?.buttons.map(({ label }) => label);
const press = (
  deed: 'acknowledge' | 'unacknowledge' | 'snooze' | 'wake',
  person: string,
  at: Date,
  snooze: '1h' | 'change' = '1h',
  ref = FIRST,
) => pressEpisode(tenant, ref, { deed, person, snooze }, at);
const minutesAfter = (minutes: number) => hoursAfter(minutes / 60);

/** More grave news, each a story of its own from a house of its own, so that the level rises by much. */
const further = () =>
  [
    'Bridges blown across the whole valley',
    'Depot burns for a second day',
    'Column of tanks crosses at dawn',
    'Hospital wing collapses under shells',
    'Ferry sunk off the northern cape',
    'Rockets fall on a crowded market',
  ].map((title, at) => article({ title, publisher: `further${at}.example`, tags: [tagged('KZ')] }));

beforeEach(async () => {
  await addRule(tenant, defaultRule({ ...place, country: 'KZ', level: 30 }), NOW);
  await takeIn(db, toldBy(2, 'KZ'), NOW);
  await watch(db, NOW);
});

describe('two people at once', () => {
  test('one acknowledges, and the other learns who it was', async () => {
    const [one, other] = await Promise.all([press('acknowledge', 'ana', minutesAfter(1)), press('acknowledge', 'bo', minutesAfter(2))]);
    expect([one.kind, other.kind].sort()).toEqual(['done', 'stays']);
    const winner = one.kind === 'done' ? 'ana' : 'bo';
    for (const { kind, ...rest } of [one, other])
      expect({ kind, ...rest }).toMatchObject({ episode: { state: 'acknowledged', by: winner } });
    expect(await said()).toHaveLength(2);
    expect(await audited()).toEqual(['me set', `${winner} acknowledged`]);
  });

  test('the second press keeps the name and the instant of the first', async () => {
    await press('acknowledge', 'ana', minutesAfter(1));
    const late = await press('acknowledge', 'bo', minutesAfter(50));
    expect(late).toMatchObject({ kind: 'stays', episode: { by: 'ana', since: minutesAfter(1) } });
    expect(await said()).toHaveLength(2);
  });
});

test('an acknowledged message says by whom, in place and at once, and offers no Acknowledge', async () => {
  await press('acknowledge', 'ana', minutesAfter(1));
  const edit = await lastSaid();
  expect(edit).toMatchObject({ edits: ROOT, kind: 'alert', lane: 'urgent', thread: null });
  expect(edit?.card.title).toContain('acknowledged');
  expect(JSON.stringify(edit?.card.blocks)).toContain('{"person":"ana"}');
  expect(labels(edit?.card)).toEqual([]);
});

test('acknowledged stays so through evaluations, and resolves', async () => {
  await press('acknowledge', 'ana', minutesAfter(1));
  await watchAll(db, minutesAfter(2));
  expect(await states()).toEqual(['acknowledged']);
  await watchAll(db, hoursAfter(24 * 200));
  expect(await states()).toEqual(['resolved']);
});

test('an acknowledgement is taken back', async () => {
  await press('acknowledge', 'ana', minutesAfter(1));
  expect(await press('unacknowledge', 'ana', minutesAfter(2))).toMatchObject({ kind: 'done', episode: { state: 'firing', by: 'ana' } });
  expect(labels((await lastSaid())?.card)).toEqual(['Acknowledge']);
});

test('a snooze ends by the clock without news or a minute’s round, and is told in the thread', async () => {
  await press('snooze', 'ana', minutesAfter(1));
  expect(labels((await lastSaid())?.card)).toEqual(['Wake']);
  await watch(db, minutesAfter(60));
  expect(await states()).toEqual(['snoozed']);
  await watch(db, minutesAfter(61));
  expect(await states()).toEqual(['firing']);
  expect((await threads()).map(({ thread, card }) => [thread, card.line])).toEqual([[ROOT, expect.stringContaining('snooze ended')]]);
  const edits = (await said()).filter(({ edits }) => edits === ROOT);
  expect(JSON.stringify(edits.at(-1)?.card.blocks)).toContain('the snooze ended');
});

test('a snooze until it changes sleeps on the same score, tells nobody meanwhile, and wakes on another', async () => {
  await press('snooze', 'ana', minutesAfter(1), 'change');
  await watchAll(db, minutesAfter(90));
  expect(await states()).toEqual(['snoozed']);
  await takeIn(db, further(), minutesAfter(91));
  await watch(db, minutesAfter(91));
  expect(await states()).toEqual(['firing']);
  expect((await threads()).map(({ card }) => card.line)).toEqual([expect.stringContaining('it changed, so the snooze ended')]);
});

test('a snoozed message is edited as the score moves, and disturbs nobody', async () => {
  await press('snooze', 'ana', minutesAfter(1));
  await takeIn(db, further(), minutesAfter(5));
  await watch(db, minutesAfter(5));
  expect(await threads()).toEqual([]);
  expect((await lastSaid())?.card.title).toContain('snoozed');
});

test('whoever wakes it is named on the message', async () => {
  await press('snooze', 'ana', minutesAfter(1));
  expect(await press('wake', 'bo', minutesAfter(2))).toMatchObject({ kind: 'done', episode: { state: 'firing', by: 'bo' } });
  expect(JSON.stringify((await lastSaid())?.card.blocks)).toMatch(/snooze was ended.*bo/);
});

test('a stale button says when it was over, and which one is present', async () => {
  await watchAll(db, hoursAfter(24 * 200));
  expect(await press('acknowledge', 'ana', hoursAfter(24 * 200))).toMatchObject({ kind: 'over', newer: null });
  await takeIn(db, further(), hoursAfter(24 * 201));
  await watch(db, hoursAfter(24 * 201));
  const before = await said();
  expect(await press('snooze', 'ana', hoursAfter(24 * 202))).toMatchObject({
    kind: 'over',
    episode: { number: 1, since: hoursAfter(24 * 200) },
    newer: { number: 2, state: 'firing' },
  });
  expect(await said()).toEqual(before);
});

test('a button of a removed alert says that it was removed', async () => {
  await removeWatch(tenant, 'r1', 'bo', minutesAfter(1));
  expect(await press('acknowledge', 'ana', minutesAfter(2))).toMatchObject({ kind: 'removed', removedAt: minutesAfter(1) });
});

test('an episode of another workspace is none', async () => {
  await expect(pressEpisode({ db, workspace: 'T2' }, FIRST, { deed: 'acknowledge', person: 'ana' }, NOW)).rejects.toMatchObject({
    code: 'not-found',
  });
});

describe('the thread of an alert', () => {
  test('hears of a great change below the right message, and of its end', async () => {
    await takeIn(db, further(), minutesAfter(5));
    await watch(db, minutesAfter(5));
    expect(await threads()).toMatchObject([{ thread: ROOT, kind: 'notice', lane: 'normal', broadcast: false, edits: null }]);
    expect((await threads())[0]?.card).toMatchObject({
      compact: true,
      line: expect.stringMatching(/▲ Kazakhstan \d+ → \d+ .*highest of this alert/),
    });
    await watchAll(db, hoursAfter(24 * 200));
    expect((await lastSaid())?.card.line).toContain('resolved');
  });

  test.each([
    ['channel', [true]],
    ['off', []],
  ] as const)('as the rule asks: updates %s', async (updates, broadcasts) => {
    await editRule(tenant, 'r1', (rule) => ({ ...rule, updates }), { person: 'me', clock: NOW });
    await takeIn(db, further(), minutesAfter(5));
    await watch(db, minutesAfter(5));
    expect((await threads()).map(({ broadcast }) => broadcast)).toEqual(broadcasts);
    expect((await lastSaid())?.card).toBeDefined();
  });
});

test('an edit that only follows the number comes a few seconds after the last, without further news', async () => {
  await db.query(`update episodes set said_level = said_level - 1, edited_at = $1::timestamptz`, [NOW]);
  await watchAll(db, new Date(NOW.getTime() + 2_000));
  expect(await said()).toHaveLength(1);
  await watch(db, new Date(NOW.getTime() + 4_000));
  expect(await said()).toHaveLength(1);
  await watch(db, new Date(NOW.getTime() + 5_000));
  expect((await said()).map(({ edits }) => edits)).toEqual([null, ROOT]);
});

test('two processes that wake one snooze tell it once', async () => {
  await press('snooze', 'ana', minutesAfter(1));
  await Promise.all([watch(db, minutesAfter(70)), watchAll(db, minutesAfter(70)), watch(db, minutesAfter(70))]);
  expect(await threads()).toHaveLength(1);
  expect((await said()).filter(({ edits }) => edits === ROOT)).toHaveLength(2);
});

test('a press while it is evaluated loses neither', async () => {
  await takeIn(db, further(), minutesAfter(5));
  await Promise.all([watch(db, minutesAfter(5)), press('acknowledge', 'ana', minutesAfter(5))]);
  expect(await states()).toEqual(['acknowledged']);
  expect(await threads()).toHaveLength(1);
});

describe('an edited rule', () => {
  const change = (params: object) => editRule(tenant, 'r1', (rule) => ({ ...rule, params }), { person: 'bo', clock: minutesAfter(1) });

  test('keeps its id and its open episode, whose message says at once what is asked for now', async () => {
    await change({ above: 95, clear: 5 });
    await watch(db, minutesAfter(1));
    expect(await states()).toEqual(['firing']);
    expect(JSON.stringify((await lastSaid())?.card.blocks)).toContain('fires above 95, resolves below 5');
    expect(await audited()).toEqual(['me set', 'bo edited']);
  });

  test('resolves at once what is now below its clear level', async () => {
    await change({ above: 99, clear: 98 });
    await watch(db, minutesAfter(1));
    expect(await states()).toEqual(['resolved']);
  });

  test('ends an episode of what it no longer asks about, and says who did', async () => {
    const subjects = [{ country: 'KZ', indicator: 'cyber-and-sabotage', role: 'target' }] as const;
    await editRule(tenant, 'r1', (rule) => ({ ...rule, subjects }), { person: 'bo', clock: minutesAfter(1) });
    await watch(db, minutesAfter(1));
    expect(await states()).toEqual(['resolved']);
    expect((await lastSaid())?.edits).toBe(ROOT);
    expect((await lastSaid())?.card.title).toContain('ended');
    expect(JSON.stringify((await lastSaid())?.card.blocks)).toContain('{"person":"bo"}');
  });
});

describe('a removed rule', () => {
  test('says on its message who stopped it, and follows nothing any more', async () => {
    await removeWatch(tenant, 'r1', 'bo', minutesAfter(1));
    const edit = await lastSaid();
    expect(edit).toMatchObject({ edits: ROOT });
    expect(edit?.card.title).toContain('stopped');
    expect(JSON.stringify(edit?.card.blocks)).toContain('{"person":"bo"}');
    await takeIn(db, further(), minutesAfter(5));
    await watch(db, minutesAfter(5));
    expect(await said()).toHaveLength(2);
  });

  test('is restored under its id, with its episode and message as they are now', async () => {
    await removeWatch(tenant, 'r1', 'bo', minutesAfter(1));
    expect(await restoreWatch(tenant, 'r1', 'ana', minutesAfter(2))).toMatchObject({ id: 'r1' });
    expect(await restoreWatch(tenant, 'r1', 'ana', minutesAfter(3))).toBeNull();
    expect((await lastSaid())?.card.title).not.toContain('stopped');
    expect(labels((await lastSaid())?.card)).toEqual(['Acknowledge']);
    await watch(db, minutesAfter(3));
    expect(await states()).toEqual(['firing']);
    expect(await audited()).toEqual(['me set', 'bo removed', 'ana restored']);
  });
});

test('a paused rule is not evaluated, and its episode can still be acknowledged', async () => {
  await db.query('update rules set paused_at = $1::timestamptz', [NOW]);
  await watchAll(db, hoursAfter(24 * 200));
  expect(await states()).toEqual(['firing']);
  expect((await press('acknowledge', 'ana', hoursAfter(24 * 200))).kind).toBe('done');
});

test('from article to end: posted, acknowledged, risen, resolved, all on one message and its thread', async () => {
  await press('acknowledge', 'ana', minutesAfter(1));
  await takeIn(db, further(), minutesAfter(5));
  await watch(db, minutesAfter(5));
  await watchAll(db, hoursAfter(24 * 200));
  const told = (await said()).map(({ key, edits, thread }) => (edits ? `edit of ${edits}` : thread ? `below ${thread}` : key));
  expect(told).toEqual([ROOT, `edit of ${ROOT}`, `edit of ${ROOT}`, `below ${ROOT}`, `edit of ${ROOT}`, `below ${ROOT}`]);
  const { card } = (await said()).filter(({ edits }) => edits).at(-1) ?? {};
  expect(card?.title).toContain('resolved');
  expect(JSON.stringify(card?.blocks)).toMatch(/Firing.*Acknowledged by .*ana.*Resolved/);
  expect(labels(card)).toEqual([]);
});
