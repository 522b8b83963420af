import { beforeEach, expect, test } from 'vitest';
import { defaultRule } from '../../src/core/alerting/default-rule.js';
import type { Card } from '../../src/core/card.js';
import type { NewItem, Outcome } from '../../src/core/outbox-item.js';
import { pauseWatch, resumeWatch } from '../../src/desk/pause.js';
import { setQuiet } from '../../src/desk/quiet.js';
import { addRule } from '../../src/desk/subscribe.js';
import { enqueue } from '../../src/store/outbox.js';
import { endRule } from '../../src/store/rules.js';
import { ensureWorkspace, markGone } from '../../src/store/workspaces.js';
import { freshDb } from '../postgres/fresh.js';
import { item, outcomes, platform, rounds } from './sham-platform.js';

const db = freshDb();
const tenant = { db, workspace: 'w' };
const EVENING = new Date('2026-03-10T23:00:00Z');
const MORNING = new Date('2026-03-11T07:00:00Z');
const NIGHT = { from: '22:00', to: '07:00', tz: 'UTC', days: [1, 2, 3, 4, 5, 6, 7] };
const place = { platform: 'slack', channel: 'C1' };

const card = (title: string, color: Card['color']): Card => ({ title, line: title, blocks: [], buttons: [], color });
const alert = (key: string, given: Partial<NewItem> = {}, color: Card['color'] = 'high'): NewItem =>
  item(key, { kind: 'alert', lane: 'urgent', watch: 'r1', card: card(key, color), decidedAt: EVENING, ...given });

const quietNight = () => setQuiet(tenant, { ...place, person: 'u1' }, NIGHT, EVENING);
const DELETED: Outcome = { kind: 'ended', why: 'the message to edit was deleted', deleted: true };

beforeEach(async () => {
  await addRule(tenant, defaultRule({ ...place, country: 'KZ', level: 60, createdBy: 'u1' }), EVENING);
});

test('quiet hours hold new messages until they end, in their order, and let a severe one and every edit through', async () => {
  const { sent, platforms } = platform();
  await enqueue(db, [alert('before')]);
  await rounds(db, platforms, EVENING);
  await quietNight();
  await enqueue(db, [
    item('digest', { kind: 'digest', watch: 'r1' }),
    alert('high'),
    alert('severe', {}, 'severe'),
    alert('edit', { edits: 'before' }),
  ]);
  await rounds(db, platforms, EVENING);
  expect(sent).toEqual(['before', 'severe', 'edit']);
  await rounds(db, platforms, new Date(MORNING.getTime() - 1));
  expect(sent).toHaveLength(3);
  await rounds(db, platforms, MORNING);
  expect(sent.slice(3)).toEqual(['high', 'digest']);
});

test('other channels are not held', async () => {
  const { sent, platforms } = platform();
  await quietNight();
  await enqueue(db, [alert('elsewhere', { channel: 'C2' }), alert('here')]);
  await rounds(db, platforms, EVENING);
  expect(sent).toEqual(['elsewhere']);
});

test('a held message comes in the words of its newest edit, and only once', async () => {
  const { sent, given, platforms } = platform();
  await quietNight();
  await enqueue(db, [alert('fired')]);
  await rounds(db, platforms, EVENING);
  await enqueue(db, [alert('rose', { edits: 'fired' }), alert('resolved', { edits: 'fired' }, 'plain')]);
  await rounds(db, platforms, EVENING);
  expect(sent).toEqual([]);
  await rounds(db, platforms, MORNING);
  expect(given.map((one) => [one.card.title, one.editsMessage])).toEqual([
    ['resolved', null],
    ['resolved', 'm-fired'],
  ]);
  expect(await outcomes(db)).toEqual({ fired: 'sent', rose: 'ended', resolved: 'sent' });
});

test('a held message that becomes severe goes out in the middle of the night', async () => {
  const { sent, platforms } = platform();
  await quietNight();
  await enqueue(db, [alert('fired')]);
  await rounds(db, platforms, EVENING);
  await enqueue(db, [alert('worse', { edits: 'fired' }, 'severe')]);
  await rounds(db, platforms, EVENING);
  expect(sent).toEqual(['fired', 'worse']);
});

test('what is held goes out when the quiet hours are ended', async () => {
  const { sent, platforms } = platform();
  await quietNight();
  await enqueue(db, [alert('held')]);
  await rounds(db, platforms, EVENING);
  await setQuiet(tenant, { ...place, person: 'u1' }, null, EVENING);
  await rounds(db, platforms, EVENING);
  expect(sent).toEqual(['held']);
});

test('a message that somebody deleted is posted once more, and that one is edited from then on', async () => {
  const { given, platforms } = platform({ one: [DELETED], three: [DELETED] });
  await enqueue(db, [alert('root')]);
  await rounds(db, platforms, EVENING);
  for (const key of ['one', 'two', 'three']) {
    await enqueue(db, [alert(key, { edits: 'root' })]);
    await rounds(db, platforms, new Date(EVENING.getTime() + 60_000));
  }
  expect(given.map(({ key, editsMessage }) => [key, editsMessage])).toEqual([
    ['root', null],
    ['one', 'm-root'],
    ['one', null],
    ['two', 'm-one'],
    ['three', 'm-one'],
  ]);
  expect(await outcomes(db)).toEqual({ root: 'deleted', one: 'sent', two: 'sent', three: 'ended' });
});

test('a deleted message of an alert that is over is not posted again', async () => {
  const { sent, platforms } = platform({ over: [DELETED] });
  await enqueue(db, [alert('root')]);
  await rounds(db, platforms, EVENING);
  await enqueue(db, [alert('over', { edits: 'root' }, 'plain')]);
  await rounds(db, platforms, EVENING);
  expect(sent).toEqual(['root', 'over']);
  expect(await outcomes(db)).toEqual({ root: 'deleted', over: 'ended' });
});

test('what the platform refused, so that nobody saw it, is said by its next edit', async () => {
  const { given, platforms } = platform({ root: { kind: 'gone', why: 'refused' } });
  await enqueue(db, [alert('root')]);
  await rounds(db, platforms, EVENING);
  await enqueue(db, [alert('rose', { edits: 'root' }), alert('told', { kind: 'notice', thread: 'root' })]);
  await rounds(db, platforms, EVENING);
  expect(given.map(({ key, editsMessage, threadMessage }) => [key, editsMessage, threadMessage])).toEqual([
    ['root', null, null],
    ['rose', null, null],
    ['told', null, 'm-rose'],
  ]);
});

test('what may have been shown is not posted once more by its edits', async () => {
  const { sent, platforms } = platform({ root: { kind: 'unknown', why: 'lost' } });
  await enqueue(db, [alert('root'), alert('edit', { edits: 'root' })]);
  await rounds(db, platforms, EVENING);
  expect(sent).toEqual(['root']);
  expect(await outcomes(db)).toEqual({ root: 'unknown', edit: 'ended' });
});

test('an answer goes to the thread of the message that stands, and waits for it', async () => {
  const { given, platforms } = platform();
  await enqueue(db, [alert('answer', { kind: 'reply', lane: 'urgent', thread: 'root' }), alert('root', { lane: 'normal' })]);
  await rounds(db, platforms, EVENING);
  expect(given.map(({ key, threadMessage }) => [key, threadMessage])).toEqual([
    ['root', null],
    ['answer', 'm-root'],
  ]);
});

test('a paused rule says nothing new, still corrects what stands, and its alert is told after it was resumed', async () => {
  const { sent, platforms } = platform();
  await enqueue(db, [alert('stands')]);
  await rounds(db, platforms, EVENING);
  await enqueue(db, [alert('kept back'), alert('edit', { edits: 'stands' })]);
  await pauseWatch(tenant, 'r1', 'u1', EVENING);
  await rounds(db, platforms, EVENING);
  expect(sent).toEqual(['stands', 'edit']);
  await resumeWatch(tenant, 'r1', 'u1', EVENING);
  await enqueue(db, [alert('goes on', { edits: 'kept back' })]);
  await rounds(db, platforms, EVENING);
  expect(sent).toEqual(['stands', 'edit', 'goes on']);
});

test('a removed rule says nothing more', async () => {
  const { sent, platforms } = platform();
  await enqueue(db, [alert('late')]);
  await endRule(tenant, 'r1', EVENING);
  await rounds(db, platforms, EVENING);
  expect([sent, await outcomes(db)]).toEqual([[], { late: 'ended' }]);
});

test('a workspace that is gone is not spoken to, until it is back', async () => {
  const { sent, platforms } = platform();
  await markGone(tenant, 'Bellwether was removed', EVENING);
  await enqueue(db, [alert('lost')]);
  await rounds(db, platforms, EVENING);
  await ensureWorkspace(db, 'w', 'slack');
  await enqueue(db, [alert('back')]);
  await rounds(db, platforms, EVENING);
  expect([sent, await outcomes(db)]).toEqual([['back'], { lost: 'ended', back: 'sent' }]);
});
