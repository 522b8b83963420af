import { expect, test } from 'vitest';
import type { NewItem, OutboxItem, Outcome } from '../../src/core/outbox-item.js';
import { deliver } from '../../src/delivery/deliver.js';
import type { Platform } from '../../src/delivery/platform.js';
import { enqueue, takeNext } from '../../src/store/outbox.js';
import { freshDb } from '../postgres/fresh.js';

const db = freshDb();
const NOW = new Date('2026-03-10T12:00:00Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

const item = (key: string, given: Partial<NewItem> = {}): NewItem => ({
  key,
  workspace: 'w',
  platform: 'slack',
  channel: 'C1',
  kind: 'notice',
  lane: 'normal',
  card: { title: key, line: key, blocks: [], buttons: [], color: 'plain' },
  edits: null,
  watch: null,
  thread: null,
  broadcast: false,
  decidedAt: NOW,
  ...given,
});

/** A platform that answers as told, item by item, and remembers what it was given. */
function platform(answers: Record<string, Outcome | 'crash'> = {}, repeatable = false) {
  const sent: string[] = [];
  const edited: (string | null)[] = [];
  const it: Platform = {
    name: 'slack',
    repeatable,
    send: async ({ key, editsMessage }: OutboxItem) => {
      sent.push(key);
      edited.push(editsMessage);
      const answer = answers[key];
      if (answer === 'crash') throw new Error('the process died here');
      return answer ?? { kind: 'sent', message: `m-${key}` };
    },
    close: async () => {},
  };
  return { sent, edited, platforms: new Map([['slack', it]]) };
}

async function rounds(platforms: ReadonlyMap<string, Platform>, now = NOW, most = 20): Promise<void> {
  for (let round = 0; round < most && (await deliver(db, platforms, now)) > 0; round++);
}

const outcomes = async () =>
  Object.fromEntries(
    (await db.query<{ key: string; outcome: string | null }>('select key, outcome from outbox order by id')).map(({ key, outcome }) => [
      key,
      outcome,
    ]),
  );

test('the same key twice is said once', async () => {
  const { sent, platforms } = platform();
  await enqueue(db, [item('a')]);
  await enqueue(db, [item('a'), item('b')]);
  await rounds(platforms);
  expect(sent).toEqual(['a', 'b']);
});

test('a channel keeps the order of decision, urgent ones first', async () => {
  const { sent, platforms } = platform();
  await enqueue(db, [item('1'), item('2'), item('3', { lane: 'urgent' }), item('4')]);
  await rounds(platforms);
  expect(sent).toEqual(['3', '1', '2', '4']);
});

test('a channel that is told to wait waits as long as told, and the others go on', async () => {
  const { sent, platforms } = platform({ a: { kind: 'later', at: after(30), why: 'rate limited' } });
  await enqueue(db, [item('a'), item('b'), item('c', { channel: 'C2' })]);
  await rounds(platforms);
  expect(sent.sort()).toEqual(['a', 'c']);
  await rounds(platforms, after(29));
  expect(sent).toHaveLength(2);
  await rounds(platforms, after(30), 1);
  expect(sent).toEqual(['a', 'c', 'a']);
});

test('an edit is given the message it edits, and ends when that never stood', async () => {
  const { edited, platforms } = platform({ gone: { kind: 'gone', why: 'archived' } });
  await enqueue(db, [item('first'), item('edit', { edits: 'first' }), item('gone'), item('edit of gone', { edits: 'gone' })]);
  await rounds(platforms);
  expect(edited).toEqual([null, 'm-first', null]);
  expect(await outcomes()).toEqual({ first: 'sent', edit: 'sent', gone: 'gone', 'edit of gone': 'ended' });
});

test.each([
  ['is not known to have been said where a repeat would show twice', false, 'unknown', 1],
  ['is said again where a repeat shows once', true, 'sent', 2],
])('an item whose process died while sending %s', async (_, repeatable, outcome, times) => {
  await enqueue(db, [item('a')]);
  const dying = platform({ a: 'crash' }, repeatable);
  await expect(deliver(db, dying.platforms, NOW)).rejects.toThrow('died');
  expect(await takeNext(db, ['slack'], 10, after(5))).toEqual([]);
  const { sent, platforms } = platform({}, repeatable);
  await rounds(platforms, after(31));
  expect([(await outcomes()).a, sent.length + dying.sent.length]).toEqual([outcome, times]);
});

test('what always asks to wait is given up in the end, and says so', async () => {
  const { platforms } = platform({ a: { kind: 'later', at: NOW, why: 'busy' } });
  await enqueue(db, [item('a'), item('b')]);
  for (let round = 0; round < 15; round++) await deliver(db, platforms, after(round));
  expect(await outcomes()).toEqual({ a: 'gone', b: 'sent' });
});

test('items of a platform that is not connected are kept for it', async () => {
  await enqueue(db, [item('a', { platform: 'discord' })]);
  await rounds(platform().platforms);
  expect(await outcomes()).toEqual({ a: null });
});
