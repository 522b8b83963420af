import { expect, test } from 'vitest';
import type { Card } from '../../../src/core/card.js';
import type { OutboxItem } from '../../../src/core/outbox-item.js';
import { LOCAL_WORKSPACE } from '../../../src/core/workspace.js';
import { connectLocal } from '../../../src/platforms/local/index.js';
import { messagesOf } from '../../../src/store/messages.js';
import { freshDb } from '../../postgres/fresh.js';

const db = freshDb();
const FIRST = new Date('2024-05-01T12:00:00Z');
const LATER = new Date('2024-05-01T13:00:00Z');

const card = (title: string): Card => ({ title, line: title, blocks: [], buttons: [], color: 'watch' });
const item = (over: Partial<OutboxItem>): OutboxItem => ({
  id: '1',
  key: 'episode:r1:1',
  workspace: LOCAL_WORKSPACE,
  platform: 'local',
  channel: 'local',
  kind: 'alert',
  lane: 'urgent',
  card: card('Above 60'),
  edits: null,
  editsMessage: null,
  watch: null,
  thread: null,
  threadMessage: null,
  broadcast: false,
  decidedAt: FIRST,
  attempts: 1,
  wasLeased: false,
  ...over,
});
const local = () => connectLocal(db, ({ title }) => `words: ${title}`);
const standing = () => messagesOf(db, LOCAL_WORKSPACE);

test('an item becomes a message, with its plain words', async () => {
  const outcome = await local().send(item({}), FIRST);
  const [message] = await standing();
  expect(outcome).toEqual({ kind: 'sent', message: message?.id });
  expect(message).toMatchObject({ kind: 'alert', text: 'words: Above 60', said: null, postedAt: FIRST, editedAt: null });
});

test('an item sent twice shows once, unedited', async () => {
  const first = await local().send(item({}), FIRST);
  const again = await local().send(item({ attempts: 2 }), LATER);
  expect(again).toEqual(first);
  expect(await standing()).toMatchObject([{ postedAt: FIRST, editedAt: null }]);
});

test('an item that edits changes the message that stands, in its place', async () => {
  const first = await local().send(item({}), FIRST);
  await local().send(item({ key: 'other', card: card('Something else') }), FIRST);
  const edit = await local().send(item({ key: 'episode:r1:1:resolved', edits: 'episode:r1:1', card: card('Below 50') }), LATER);
  expect(edit).toEqual(first);
  expect(await standing()).toMatchObject([
    { card: { title: 'Below 50' }, postedAt: FIRST, editedAt: LATER },
    { card: { title: 'Something else' }, editedAt: null },
  ]);
});

test('what is sent to another workspace is not in the local channel', async () => {
  await local().send(item({ workspace: 'team-1' }), FIRST);
  expect(await standing()).toEqual([]);
});
