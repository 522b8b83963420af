import { expect, test, vi } from 'vitest';
import type { Article } from '../../src/core/article.js';
import type { Evidence } from '../../src/core/event.js';
import { createApp } from '../../src/http/app.js';
import { MOST_BYTES } from '../../src/http/articles.js';
import type { Taken } from '../../src/http/batch.js';
import { freshDb } from '../postgres/fresh.js';
import { appOn, ask, bodyOf, partsOn, post } from './stand.js';

const db = freshDb();

const article = (at: number) => ({
  url: `https://harbour-gazette.example/${at}`,
  title: `Number ${at}: Russia threatens Kazakhstan over pipeline ${at}`,
  text: `Russia threatened Kazakhstan with closing pipeline ${at}. Word ${at * 31} was heard at the border near post ${at * 17}.`,
  publishedAt: '2024-05-01T08:00:00Z',
});
const lines = (...values: unknown[]) => values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
const ndjson = { 'content-type': 'application/x-ndjson' };
const taken = async (answer: Response) => {
  expect(answer.status).toBe(202);
  return bodyOf<Taken>(answer);
};

test('one article is accepted, and can be read back with its events', async () => {
  const app = appOn(db);
  const { accepted, duplicates, rejected } = await taken(await post(app, '/api/articles', JSON.stringify(article(1))));
  expect([duplicates, rejected]).toEqual([[], []]);
  expect(accepted).toEqual([{ id: expect.any(String), url: 'https://harbour-gazette.example/1' }]);
  const back = await ask(app, `/api/articles/${accepted[0]?.id}`);
  expect(back.status).toBe(200);
  const { id, title, publishedAt, events } = await bodyOf<Pick<Article, 'id' | 'title'> & { publishedAt: string; events: Evidence[] }>(
    back,
  );
  expect({ id, title, publishedAt }).toEqual({ id: accepted[0]?.id, title: article(1).title, publishedAt: '2024-05-01T08:00:00.000Z' });
  for (const { in: where, sentence, start, end } of events) expect(article(1)[where].slice(start, end)).toBe(sentence);
});

test('the same article again is a duplicate, under the id that stands', async () => {
  const app = appOn(db);
  const first = await taken(await post(app, '/api/articles', JSON.stringify(article(1))));
  const again = await taken(await post(app, '/api/articles', JSON.stringify(article(1))));
  expect(again).toEqual({ accepted: [], duplicates: first.accepted, rejected: [] });
});

test('in an array, what is rejected stands by its place and the rest is accepted', async () => {
  const answer = await post(appOn(db), '/api/articles', JSON.stringify([article(1), 7, { title: 'No text' }, article(2)]));
  const { accepted, rejected } = await taken(answer);
  expect(accepted).toHaveLength(2);
  expect(rejected.map(({ line }) => line)).toEqual([2, 3]);
  for (const { reason } of rejected) expect(reason).toMatch(/\w+ \w+/);
});

test.each([
  ['as ndjson', ndjson],
  ['as text', { 'content-type': 'text/plain' }],
  ['as curl sends it', { 'content-type': 'application/x-www-form-urlencoded' }],
])('lines are taken %s; a broken one is named and does not hold up the rest', async (_name, headers) => {
  const body = lines(article(1), '{"title": "cut', '', article(2), '"just words"', { text: '' });
  const { accepted, rejected } = await taken(await post(appOn(db), '/api/articles', body, headers));
  expect(accepted).toHaveLength(2);
  expect(rejected.map(({ line }) => line)).toEqual([2, 5, 6]);
});

test('an article of fifty megabytes is a rejected line, and the next one is taken', async () => {
  const body = lines(article(1), { title: 'Long', text: 'word '.repeat(10_000_000) }, article(2));
  const { accepted, rejected } = await taken(await post(appOn(db), '/api/articles', body, ndjson));
  expect(accepted).toHaveLength(2);
  expect(rejected).toEqual([{ line: 2, reason: expect.stringMatching(/long|large/) }]);
});

test('a post over the cap keeps what it took and names the line where it stopped', async () => {
  const takeIn = vi.fn(async (incoming: readonly { url: string | null }[]) => ({
    accepted: incoming.map(({ url }, at) => ({ id: String(at), url })),
    duplicates: [],
    unread: 0,
  }));
  const app = createApp({ accessToken: null }, { ...partsOn(db), takeIn });
  const chunk = `${JSON.stringify({ ...article(1), text: 'word '.repeat(200_000) })}\n`;
  const whole = Math.floor(MOST_BYTES / chunk.length);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(chunk));
    },
  });
  const answer = await ask(app, '/api/articles', { method: 'POST', body, duplex: 'half', headers: ndjson } as RequestInit & {
    headers: Record<string, string>;
  });
  const { accepted, rejected } = await taken(answer);
  expect(accepted).toHaveLength(whole);
  expect(rejected).toEqual([{ line: whole + 1, reason: expect.stringContaining('60 MB') }]);
  const held = takeIn.mock.calls.map(([incoming]) => incoming.length);
  expect(Math.max(...held)).toBeLessThan(5);
});

test('a post of many articles is taken in by the hundred', async () => {
  const app = appOn(db);
  const { accepted } = await taken(await post(app, '/api/articles', lines(...Array.from({ length: 230 }, (_, at) => article(at))), ndjson));
  expect(new Set(accepted.map(({ id }) => id)).size).toBe(230);
});

test('an empty array is a batch of none', async () => {
  expect(await taken(await post(appOn(db), '/api/articles', '[]'))).toEqual({ accepted: [], duplicates: [], rejected: [] });
});

test.each([
  ['words', 'Russia threatens Kazakhstan', {}],
  ['words as ndjson', 'Russia threatens Kazakhstan', ndjson],
  ['a number', '42', {}],
  ['nothing', '', {}],
  ['nothing as ndjson', '\n\n', ndjson],
  ['binary junk', new Uint8Array([0, 255, 1, 254, 10, 3]), ndjson],
])('%s is no batch: 400 in words', async (_name, body, headers) => {
  const answer = await post(appOn(db), '/api/articles', body, headers);
  expect(answer.status).toBe(400);
  expect((await bodyOf<{ error: string }>(answer)).error).toMatch(/not JSON/);
});

test.each(['nobody', '0', '99999999999999999999', '../messages', "1' or 1=1"])(
  'an article that is not there (%s) is 404 in words',
  async (id) => {
    const answer = await ask(appOn(db), `/api/articles/${encodeURIComponent(id)}`);
    expect(answer.status).toBe(404);
    expect((await bodyOf<{ error: string }>(answer)).error).toMatch(/no article/);
  },
);

test("another workspace's article is not found", async () => {
  const app = appOn(db);
  const mine = { ...article(1), language: 'en', publisher: null, publishedAt: null, tags: [], workspace: 'team-1' };
  const { accepted } = await partsOn(db).takeIn([mine], new Date('2024-05-01T12:00:00Z'));
  expect(accepted).toHaveLength(1);
  expect((await ask(app, `/api/articles/${accepted[0]?.id}`)).status).toBe(404);
});
