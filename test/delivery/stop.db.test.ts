import { beforeEach, describe, expect, test } from 'vitest';
import { defaultRule } from '../../src/core/alerting/default-rule.js';
import type { Card } from '../../src/core/card.js';
import type { Outcome } from '../../src/core/outbox-item.js';
import { resumeWatch } from '../../src/desk/pause.js';
import { addRule, addSubscription, watchesOf } from '../../src/desk/subscribe.js';
import { enqueue } from '../../src/store/outbox.js';
import { freshDb } from '../postgres/fresh.js';
import { inSeconds, item, NOW, outcomes, platform, rounds } from './sham-platform.js';

const db = freshDb();
const tenant = { db, workspace: 'w' };
const ARCHIVED: Outcome = { kind: 'gone', why: 'the channel is archived', scope: 'channel' };
const REVOKED: Outcome = { kind: 'gone', why: 'Slack refuses SLACK_BOT_TOKEN', scope: 'workspace' };
const REFUSED: Outcome = { kind: 'gone', why: 'Slack refused the message' };
const LOST: Outcome = { kind: 'unknown', why: 'no answer' };

const rule = (channel: string, createdBy: string) =>
  addRule(tenant, defaultRule({ platform: 'slack', channel, country: 'KZ', level: 60, createdBy }), NOW);
const digest = (channel: string, createdBy: string) =>
  addSubscription(
    tenant,
    {
      platform: 'slack',
      channel,
      countries: ['KZ'],
      at: '08:00',
      tz: 'UTC',
      days: [1],
      createdBy,
      watchlist: null,
      format: 'full',
    },
    NOW,
  );

/** r1 and d1 of Ada and r2 of Ben in C1; r3 of Ada in C2. */
beforeEach(async () => {
  await rule('C1', 'ada');
  await rule('C1', 'ben');
  await digest('C1', 'ada');
  await rule('C2', 'ada');
});

const stopped = async (): Promise<Record<string, string>> => {
  const { rules, subscriptions } = await watchesOf(tenant);
  return Object.fromEntries([...rules, ...subscriptions].flatMap(({ id, disabledWhy }) => (disabledWhy ? [[id, disabledWhy]] : [])));
};
const directs = () =>
  db.query<{ channel: string; card: Card }>(`select channel, card from outbox where channel like 'dm:%' order by channel`);

test('an archived channel stops what goes there, ends what waits, and tells each owner once, with a button for each', async () => {
  const { platforms } = platform({ a: ARCHIVED });
  await enqueue(db, [item('a'), item('b'), item('elsewhere', { channel: 'C2' })]);
  await rounds(db, platforms);
  await enqueue(db, [item('c')]);
  await rounds(db, platform({ c: ARCHIVED }).platforms);
  expect(await stopped()).toEqual({ r1: ARCHIVED.why, r2: ARCHIVED.why, d1: ARCHIVED.why });
  expect(await outcomes(db)).toMatchObject({ a: 'gone', b: 'ended', elsewhere: 'sent' });
  const words = await directs();
  expect(words.map(({ channel }) => channel)).toEqual(['dm:ada', 'dm:ben']);
  const buttons = words.map(({ card }) => card.blocks.flatMap((block) => (block.kind === 'item' ? block.buttons : [])));
  expect(buttons.map((some) => some.map(({ says, in: where }) => [says, where]))).toEqual([
    [
      ['/watch resume r1', 'w'],
      ['/watch resume d1', 'w'],
    ],
    [['/watch resume r2', 'w']],
  ]);
  expect(await db.query('select target from audit where did = $1 order by target', ['stopped'])).toEqual([
    { target: 'd1' },
    { target: 'r1' },
    { target: 'r2' },
  ]);
});

describe('failures that may be of one message alone', () => {
  test.each([
    ['refused', REFUSED],
    ['without an answer', LOST],
  ])('stop the channel when three in a row are %s', async (_, failure) => {
    const { platforms } = platform({ a: failure, b: failure, c: failure });
    await enqueue(db, [item('a'), item('b')]);
    await rounds(db, platforms);
    expect(await stopped()).toEqual({});
    await enqueue(db, [item('c')]);
    await rounds(db, platforms, inSeconds(10));
    expect(Object.keys(await stopped()).sort()).toEqual(['d1', 'r1', 'r2']);
  });

  test('are forgotten when a message arrives between them', async () => {
    const { platforms } = platform({ a: REFUSED, b: REFUSED, c: REFUSED, d: REFUSED });
    await enqueue(
      db,
      ['a', 'b', 'arrives', 'c', 'd'].map((key) => item(key)),
    );
    for (let second = 0; second < 9; second++) await rounds(db, platforms, inSeconds(second));
    expect(await outcomes(db)).toEqual({ a: 'gone', b: 'gone', arrives: 'sent', c: 'gone', d: 'gone' });
    expect(await stopped()).toEqual({});
  });

  test('are not counted of what was never tried, or only put off', async () => {
    const { platforms } = platform({ a: [REFUSED, REFUSED], b: [{ kind: 'later', at: inSeconds(5), why: 'busy' }, REFUSED] });
    await enqueue(db, [item('a'), item('b'), item('c', { edits: 'nothing' })]);
    for (let second = 0; second < 9; second++) await rounds(db, platforms, inSeconds(second));
    expect(await outcomes(db)).toEqual({ a: 'gone', b: 'gone', c: 'ended' });
    expect(await stopped()).toEqual({});
  });
});

test('a revoked token stops the workspace: what waits ends, nobody is written to, and other workspaces go on', async () => {
  const { platforms } = platform({ a: REVOKED });
  await enqueue(db, [item('a'), item('b', { channel: 'C3', decidedAt: NOW }), item('theirs', { workspace: 'other', channel: 'C9' })]);
  await db.query(`update outbox set not_before = '2027-01-01' where key = 'b'`);
  await rounds(db, platforms);
  expect(await outcomes(db)).toEqual({ a: 'gone', b: 'ended', theirs: 'sent' });
  expect(await db.query('select gone_why as why from workspaces where id = $1', ['w'])).toEqual([{ why: REVOKED.why }]);
});

test('a word to a person that cannot be delivered stops nothing and makes no other', async () => {
  const { platforms } = platform({ dm: ARCHIVED });
  await enqueue(db, [item('dm', { channel: 'dm:ada' })]);
  await rounds(db, platforms);
  expect(await stopped()).toEqual({});
  expect(await outcomes(db)).toEqual({ dm: 'gone' });
});

test('a digest that goes to a person stops when that person cannot be written to, without a word to them', async () => {
  await digest('dm:eve', 'eve');
  const { platforms } = platform({ theirs: ARCHIVED });
  await enqueue(db, [item('theirs', { channel: 'dm:eve', kind: 'digest', watch: 'd2' })]);
  await rounds(db, platforms);
  expect(await stopped()).toEqual({ d2: ARCHIVED.why });
  expect(await directs()).toHaveLength(1);
});

test('our own page is never stopped', async () => {
  await addRule(tenant, defaultRule({ platform: 'local', channel: 'local', country: 'KZ', level: 60, createdBy: 'me' }), NOW);
  const { platforms } = platform({ a: ARCHIVED }, 'local');
  await enqueue(db, [item('a', { platform: 'local', channel: 'local' })]);
  await rounds(db, platforms);
  expect(await stopped()).toEqual({});
});

test('resuming starts again from no failures, and says what holds', async () => {
  const { platforms } = platform({ a: ARCHIVED, b: REFUSED, c: REFUSED });
  await enqueue(db, [item('a')]);
  await rounds(db, platforms);
  const { stoppedWhy } = await resumeWatch(tenant, 'r1', 'ada', inSeconds(60));
  expect(stoppedWhy).toBe(ARCHIVED.why);
  await enqueue(db, [item('b'), item('c')]);
  await rounds(db, platforms, inSeconds(60));
  expect(Object.keys(await stopped()).sort()).toEqual(['d1', 'r2']);
  expect(await db.query('select country from touched')).toEqual([{ country: 'KZ' }]);
});
