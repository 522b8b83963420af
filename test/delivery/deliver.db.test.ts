import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { deliver, openDelivery } from '../../src/delivery/deliver.js';
import { endLeases, enqueue, takeNext } from '../../src/store/outbox.js';
import { freshDb } from '../postgres/fresh.js';
import { inSeconds, item, NOW, outcomes, platform, rounds } from './sham-platform.js';

const db = freshDb();

test('the same key twice is said once', async () => {
  const { sent, platforms } = platform();
  await enqueue(db, [item('a')]);
  await enqueue(db, [item('a'), item('b')]);
  await rounds(db, platforms);
  expect(sent).toEqual(['a', 'b']);
});

test('a channel keeps the order of decision, urgent ones first', async () => {
  const { sent, platforms } = platform();
  await enqueue(db, [item('1'), item('2'), item('3', { lane: 'urgent' }), item('4')]);
  await rounds(db, platforms);
  expect(sent).toEqual(['3', '1', '2', '4']);
});

test('a channel that is told to wait waits as long as told, and the others go on', async () => {
  const { sent, platforms } = platform({ a: { kind: 'later', at: inSeconds(30), why: 'rate limited' } });
  await enqueue(db, [item('a'), item('b'), item('c', { channel: 'C2' })]);
  await rounds(db, platforms);
  expect(sent.sort()).toEqual(['a', 'c']);
  await rounds(db, platforms, inSeconds(29));
  expect(sent).toHaveLength(2);
  await rounds(db, platforms, inSeconds(30), 1);
  expect(sent).toEqual(['a', 'c', 'a']);
});

test('an edit is given the message it edits, and ends when that never stood', async () => {
  const { edited, platforms } = platform({ gone: { kind: 'gone', why: 'archived' } });
  await enqueue(db, [item('first'), item('edit', { edits: 'first' }), item('gone'), item('edit of gone', { edits: 'gone' })]);
  await rounds(db, platforms);
  expect(edited()).toEqual([null, 'm-first', null]);
  expect(await outcomes(db)).toEqual({ first: 'sent', edit: 'sent', gone: 'gone', 'edit of gone': 'ended' });
});

test.each([
  ['is not known to have been said where a repeat would show twice', 'slack', 31, 'unknown', 1],
  ['is said again where a repeat shows once', 'discord', 31, 'sent', 2],
  ['is not said again when a repeat would not be recognised any more', 'discord', 150, 'unknown', 1],
  ['is said again on our own page, however late', 'local', 86_400, 'sent', 2],
] as const)('an item whose process died while sending %s', async (_, name, later, outcome, times) => {
  await enqueue(db, [item('a', { platform: name })]);
  const dying = platform({ a: 'crash' }, name);
  await expect(deliver(db, dying.platforms, NOW)).rejects.toThrow('died');
  expect(await takeNext(db, [name], 10, inSeconds(5))).toEqual([]);
  const { sent, platforms } = platform({}, name);
  await rounds(db, platforms, inSeconds(later));
  expect([(await outcomes(db)).a, sent.length + dying.sent.length]).toEqual([outcome, times]);
});

test('what always asks to wait is given up in the end, and says so', async () => {
  const { platforms } = platform({ a: { kind: 'later', at: NOW, why: 'busy' } });
  await enqueue(db, [item('a'), item('b')]);
  for (let round = 0; round < 15; round++) await deliver(db, platforms, inSeconds(round));
  expect(await outcomes(db)).toEqual({ a: 'gone', b: 'sent' });
});

test('items of a platform that is not connected are kept for it', async () => {
  await enqueue(db, [item('a', { platform: 'discord' })]);
  await rounds(db, platform().platforms);
  expect(await outcomes(db)).toEqual({ a: null });
});

test('a channel gets a burst, then a message a second, and an urgent one overtakes what waits', async () => {
  const { sent, platforms } = platform();
  await enqueue(
    db,
    ['1', '2', '3', '4', '5', '6'].map((key) => item(key)),
  );
  await rounds(db, platforms);
  expect(sent).toEqual(['1', '2', '3', '4']);
  await enqueue(db, [item('now', { lane: 'urgent' })]);
  await rounds(db, platforms, inSeconds(1));
  expect(sent.slice(4)).toEqual(['now']);
  await rounds(db, platforms, inSeconds(60));
  expect(sent.slice(5)).toEqual(['5', '6']);
  expect((await db.query<{ attempts: number }>('select attempts from outbox where attempts <> 1')).length).toBe(0);
});

test('a channel told to wait while it is paced waits as long as told', async () => {
  const { sent, platforms } = platform({ '5': [{ kind: 'later', at: inSeconds(90), why: 'Slack asks to wait' }] });
  await enqueue(
    db,
    ['1', '2', '3', '4', '5'].map((key) => item(key)),
  );
  await rounds(db, platforms);
  await rounds(db, platforms, inSeconds(10));
  await rounds(db, platforms, inSeconds(89));
  expect(sent).toEqual(['1', '2', '3', '4', '5']);
  await rounds(db, platforms, inSeconds(90));
  expect(sent.at(-1)).toBe('5');
  expect(sent).toHaveLength(6);
});

test('several processes keep the order of every channel, say nothing twice, and one channel is never spoken in by two at once', async () => {
  const speaking = new Set<string>();
  const said: Record<string, string[]> = {};
  let clashes = 0;
  const slow = new Map([
    [
      'discord',
      {
        name: 'discord' as const,
        send: async ({ channel, key }: { channel: string; key: string }) => {
          if (speaking.has(channel)) clashes++;
          speaking.add(channel);
          await new Promise((done) => setTimeout(done, Math.random() * 4));
          speaking.delete(channel);
          said[channel] = [...(said[channel] ?? []), key];
          return { kind: 'sent' as const, message: key };
        },
        close: async () => {},
      },
    ],
  ]);
  const wanted = Object.fromEntries(['A', 'B', 'C'].map((channel) => [channel, Array.from({ length: 5 }, (_, at) => `${channel}${at}`)]));
  for (const [channel, keys] of Object.entries(wanted))
    await enqueue(
      db,
      keys.map((key) => item(key, { platform: 'discord', channel })),
    );
  for (let round = 0; round < 12; round++) await Promise.all([1, 2, 3].map(() => deliver(db, slow, NOW)));
  expect(said).toEqual(wanted);
  expect(clashes).toBe(0);
});

test('whatever comes in whatever order, each lane of a channel keeps the order of decision, and all of it is said once', async () => {
  const lanes = fc.array(fc.constantFrom<'urgent' | 'normal'>('urgent', 'normal'), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(lanes, { minLength: 1, maxLength: 3 }), async (batches) => {
      await db.query('truncate outbox, outbox_channels restart identity');
      const { sent, platforms } = platform({}, 'discord');
      const all: { key: string; lane: string }[] = [];
      for (const [batch, kinds] of batches.entries()) {
        const items = kinds.map((lane, at) => item(`${batch}.${at}`, { lane, platform: 'discord' }));
        await enqueue(db, items);
        all.push(...items);
        await deliver(db, platforms, inSeconds(batch * 3));
      }
      for (let second = 10; second < 60; second++) await deliver(db, platforms, inSeconds(second));
      for (const lane of ['urgent', 'normal']) {
        const keys = all.filter((one) => one.lane === lane).map(({ key }) => key);
        expect(sent.filter((key) => keys.includes(key))).toEqual(keys);
      }
      expect(sent).toHaveLength(all.length);
    }),
    { numRuns: 10 },
  );
});

test('a slow channel does not keep the others waiting, and closing waits for it', async () => {
  let finish = () => {};
  const sent: string[] = [];
  const slow = new Map([
    [
      'slack',
      {
        name: 'slack' as const,
        send: async ({ key, channel }: { key: string; channel: string }) => {
          if (channel === 'slow')
            await new Promise<void>((done) => {
              finish = done;
            });
          sent.push(key);
          return { kind: 'sent' as const, message: key };
        },
        close: async () => {},
      },
    ],
  ]);
  await enqueue(db, [item('a', { channel: 'slow' }), item('b', { channel: 'quick' }), item('c', { channel: 'quick' })]);
  const delivery = openDelivery(db, slow, (fault) => {
    throw fault;
  });
  while ((await delivery.round(NOW)) > 0);
  expect(sent).toEqual(['b', 'c']);
  finish();
  await delivery.end();
  expect(await outcomes(db)).toEqual({ a: 'sent', b: 'sent', c: 'sent' });
});

test('closing does not wait for a platform that never answers: the item is found leased, like after a crash', async () => {
  const silent = new Map([['slack', { name: 'slack' as const, send: () => new Promise<never>(() => {}), close: async () => {} }]]);
  await enqueue(db, [item('a')]);
  const delivery = openDelivery(db, silent, () => {});
  await delivery.round(NOW);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const ended = delivery.end();
  await vi.advanceTimersByTimeAsync(4_000).finally(() => vi.useRealTimers());
  await ended;
  expect(await outcomes(db)).toEqual({ a: null });
  await rounds(db, platform().platforms, inSeconds(60));
  expect(await outcomes(db)).toEqual({ a: 'unknown' });
});

test('a fault of ours with one item is told, and the others go out', async () => {
  const { platforms } = platform({ a: 'crash' });
  await enqueue(db, [item('a'), item('b', { channel: 'C2' })]);
  const told: unknown[] = [];
  const delivery = openDelivery(db, platforms, (fault) => told.push(fault));
  await delivery.round(NOW);
  await delivery.end();
  expect(told).toHaveLength(1);
  expect(await outcomes(db)).toEqual({ a: null, b: 'sent' });
});

test('ended leases are free at once, and that an attempt had begun stays known', async () => {
  const { platforms } = platform({ a: 'crash' });
  await enqueue(db, [item('a')]);
  const clock = new Date();
  await expect(deliver(db, platforms, clock)).rejects.toThrow('died');
  await endLeases(db);
  await rounds(db, platform().platforms, new Date(clock.getTime() + 1_000));
  expect(await outcomes(db)).toEqual({ a: 'unknown' });
});
