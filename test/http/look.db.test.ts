import { beforeEach, describe, expect, it, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { openChat } from '../../src/chat/open.js';
import { takeIn } from '../../src/desk/take-in.js';
import { createApp } from '../../src/http/app.js';
import { messagesOf } from '../../src/store/messages.js';
import { freshDb } from '../postgres/fresh.js';
import { ask, bodyOf, NOW, partsOn, post } from './stand.js';

const db = freshDb();
const app = () => createApp({ accessToken: null }, { ...partsOn(db), chat: openChat(db, commands) });
const look = (text: string) => post(app(), '/api/look', JSON.stringify({ text }));

beforeEach(async () => {
  const given = {
    url: null,
    language: 'en',
    publisher: 'harbour.example',
    publishedAt: new Date(NOW.getTime() - 3_600_000),
    workspace: null,
  };
  const tag = { indicator: 'armed-conflict', country: 'KZ', role: 'target', polarity: 'escalatory', severity: 1 } as const;
  await takeIn(db, [{ ...given, title: 'A mill burnt by the river', text: 'Nobody was there.', tags: [tag] }], NOW);
});

describe('POST /api/look', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      '/risk status KZ',
      {
        score: { subject: { country: 'KZ', role: 'target', indicator: 'all' }, level: expect.any(Number), receipts: [expect.any(Object)] },
      },
    ],
    ['/risk why KZ', { score: { coverage: { articles: 1, publishers: 1, unread: 0 } } }],
    ['/risk top 3', { scores: [{ subject: { country: 'KZ' } }] }],
    [
      '/risk compare KZ BT',
      { scores: [{ subject: { country: 'KZ' } }, { subject: { country: 'BT' }, level: 0, coverage: { articles: 0 } }] },
    ],
    ['/risk pair KZ BT', { events: [], scores: [{ subject: { country: 'KZ' } }, { subject: { country: 'BT' } }] }],
    [
      '/risk history KZ 7',
      { score: { subject: { country: 'KZ' } }, points: expect.arrayContaining([{ day: '2024-05-01', level: expect.any(Number) }]) },
    ],
    ['/risk digest KZ', { digest: { movers: [{ country: 'KZ', before: 0, after: { subject: { country: 'KZ' } } }] } }],
  ])('answers %s with the words, the card and the numbers', async (text, data) => {
    const answer = await look(text);
    expect(answer.status).toBe(200);
    const body = await bodyOf<{ text: string; card: { title: string } }>(answer);
    expect(body).toMatchObject({ ...data, asOf: NOW.toISOString(), card: { title: body.text.split('\n')[0] } });
  });

  it('goes back to an earlier instant when asked to', async () => {
    expect(await bodyOf(await look('/risk status KZ as-of:2024-04-01'))).toMatchObject({
      asOf: '2024-04-01T23:59:59.999Z',
      score: { level: 0 },
    });
  });

  it('leaves no message', async () => {
    await look('/risk status KZ');
    expect(await messagesOf(db, 'local')).toEqual([]);
  });

  it('refuses what is no look-up, which then changes nothing', async () => {
    const answer = await look('/watch alert country:KZ level:60');
    expect([answer.status, await bodyOf(answer)]).toEqual([
      400,
      expect.objectContaining({ code: 'bad-option', hint: expect.stringContaining('/risk status') }),
    ]);
    expect(await db.query('select 1 from rules')).toEqual([]);
  });

  it('tells what was wrong, with the nearest countries', async () => {
    const body = await bodyOf(await look('/risk status kazaksthan'));
    expect(body).toMatchObject({
      code: 'unknown-country',
      message: expect.stringContaining('kazaksthan'),
      choices: expect.arrayContaining(['/risk status Kazakhstan']),
    });
  });
});

test('GET /api/state tells how the database is', async () => {
  expect(await bodyOf(await ask(app(), '/api/state'))).toMatchObject({
    kind: db.kind,
    pending: [],
    stored: {
      articles: 1,
      events: expect.any(Number),
      outbox: { waiting: 0, gone: 0, unknown: 0 },
      sampleEnds: null,
      liveSince: NOW.toISOString(),
      feeds: { known: 0 },
    },
  });
});
