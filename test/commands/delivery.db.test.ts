import { beforeEach, expect, it } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import { openChat } from '../../src/chat/open.js';
import type { Card } from '../../src/core/card.js';
import { deliver } from '../../src/delivery/deliver.js';
import { enqueue } from '../../src/store/outbox.js';
import { askedBy } from '../asked.js';
import { inSeconds, item, platform } from '../delivery/sham-platform.js';
import { freshDb } from '../postgres/fresh.js';

const db = freshDb();
const EVENING = new Date('2026-03-10T23:00:00Z');
const chat = openChat(db, commands, { presses });
const asked = askedBy({ workspace: 'w', place: { platform: 'slack', channel: 'C1' }, at: EVENING });
const theirs = askedBy({ ...asked, workspace: 'other' });

const say = (words: string, who = asked): Promise<Card> => chat.say(words, who);
const told = async (words: string, who = asked): Promise<string> => JSON.stringify(await say(words, who));
const undoOf = (card: Card): string => card.buttons.find(({ label }) => label === 'Undo')?.says ?? '';
const did = async () =>
  (await db.query<{ did: string; target: string }>('select did, target from audit order by id')).map((row) => `${row.did} ${row.target}`);

beforeEach(async () => {
  await say('/watch alert country:KZ level:60');
  await say('/watch digest countries:KZ at:08:00 tz:UTC');
  await db.query('delete from audit');
});

it('pauses and resumes, each undone by the other, and books who did it', async () => {
  const paused = await say('/watch pause r1');
  expect(undoOf(paused)).toBe('/watch resume r1');
  expect(await told('/watch pause r1')).toContain('"person":"u1"');
  const resumed = await say(undoOf(paused));
  expect(undoOf(resumed)).toBe('/watch pause r1');
  expect(await told('/watch resume r1')).toContain('runs already');
  expect(await did()).toEqual(['paused r1', 'resumed r1']);
});

it('a digest that was paused over its time comes at its next one, and not at once', async () => {
  await say('/watch pause d1');
  const days = new Date('2026-03-14T12:00:00Z');
  await say('/watch resume d1', { ...asked, at: days });
  expect(await db.query('select next_at as next from subscriptions')).toEqual([{ next: new Date('2026-03-15T08:00:00Z') }]);
});

it('nobody pauses what is of another workspace', async () => {
  await expect(say('/watch pause r1', theirs)).rejects.toMatchObject({ code: 'not-found' });
  await expect(say('/watch why r1', theirs)).rejects.toMatchObject({ code: 'not-found' });
});

it('sets quiet hours, has back those before, and ends them', async () => {
  await say('/watch quiet from:22:00 to:07:00 tz:Asia/Almaty days:mon-fri');
  const changed = await say('/watch quiet 23:00 8am');
  expect(changed.title).toContain('23:00 to 08:00 UTC, every day');
  expect((await say(undoOf(changed))).title).toContain('22:00 to 07:00 Asia/Almaty, Monday to Friday');
  expect(undoOf(await say('/watch quiet off'))).toBe('/watch quiet from:22:00 to:07:00 tz:Asia/Almaty days:mon,tue,wed,thu,fri');
  expect((await say('/watch quiet off')).title).toContain('no quiet hours');
  expect(await did()).toEqual(['set', 'set', 'set', 'removed'].map((one) => `${one} quiet hours of C1`));
});

it('asks for both ends of the quiet, and refuses one that never ends', async () => {
  await expect(say('/watch quiet from:22:00')).rejects.toMatchObject({ code: 'bad-option', mend: { option: 'to' } });
  await expect(say('/watch quiet from:08:00 to:08:00')).rejects.toMatchObject({ code: 'bad-option', mend: { option: 'to' } });
  expect((await say('/watch quiet from:00:00 to:00:00 days:sat,sun')).title).toContain('Saturday and Sunday');
});

it('opens a form of what stands', async () => {
  await say('/watch quiet from:22:00 to:07:00 tz:Asia/Almaty days:mon-fri');
  expect(chat.opensForm('/watch quiet')).toBe(true);
  const { fields } = await chat.form('/watch quiet', asked);
  expect(Object.fromEntries(fields.map(({ name, value }) => [name, value]))).toEqual({
    from: '22:00',
    to: '07:00',
    tz: 'Asia/Almaty',
    days: 'mon,tue,wed,thu,fri',
    turn: 'on',
  });
});

it('says of a held message which stage holds it until when, and changes nothing by that', async () => {
  await say('/watch quiet from:22:00 to:07:00 tz:UTC');
  await enqueue(db, [item('held', { kind: 'alert', lane: 'urgent', watch: 'r1' })]);
  const before = await db.query('select * from outbox');
  const words = await told('/watch why r1');
  expect(words).toContain('paused: ","go"');
  expect(words).toContain('quiet: ","holds (quiet hours) until ",{"instant":"2026-03-11T07:00:00.000Z"}');
  expect(await db.query('select * from outbox')).toEqual(before);
});

it('says why nothing was sent', async () => {
  expect(await told('/watch why r1')).toContain('it is not above the threshold');
  expect(await told('/watch why d1')).toContain('2026-03-11T08:00:00.000Z');
});

it('tells the health of this workspace alone: what is not known, what failed, what stopped and how to have it again', async () => {
  const { platforms } = platform({
    a: { kind: 'unknown', why: 'no answer' },
    b: { kind: 'gone', why: 'the channel is archived', scope: 'channel' },
  });
  await enqueue(db, [item('a', { decidedAt: EVENING }), item('b', { decidedAt: EVENING })]);
  for (let second = 0; second < 3; second++) await deliver(db, platforms, inSeconds(second));
  const card = await say('/watch health');
  expect(card.title).toContain('1 alert and 1 digest stopped, 1 message may not have been shown, 1 message failed');
  const buttons = card.blocks.flatMap((block) => (block.kind === 'item' ? block.buttons : []));
  expect(buttons.map(({ says }) => says)).toEqual(['/watch resume r1', '/watch resume d1']);
  for (const { says } of buttons) await say(says);
  expect((await say('/watch health')).title).not.toContain('stopped');
  expect((await say('/watch health', theirs)).title).toContain('all is well');
});
