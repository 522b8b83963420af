import { beforeEach, describe, expect, test } from 'vitest';
import type { Incoming } from '../../src/core/incoming.js';
import { openFetch } from '../../src/ingest/fetch.js';
import type { Lookup } from '../../src/ingest/guard.js';
import { type PollSettings, poll } from '../../src/ingest/poll.js';
import { sourceStates } from '../../src/store/sources.js';
import { freshDb } from '../postgres/fresh.js';
import { localServer } from './local-server.js';

const db = freshDb();
const start = Date.parse('2026-03-10T12:00:00Z');
const minutes = (count: number): Date => new Date(start + count * 60_000);

/** What the site answers, by path; a test changes it. */
let answers: Record<string, number | string> = {};
let visits: string[] = [];
const site = localServer(({ url = '', headers }, response) => {
  visits.push(url);
  const answer = answers[url];
  if (answer === undefined) return response.socket?.destroy();
  if (typeof answer === 'number') return response.writeHead(answer, answer === 429 ? { 'retry-after': '86400' } : {}).end();
  if (headers['if-none-match'] === `"${answer.length}"`) return response.writeHead(304).end();
  return response.writeHead(200, { etag: `"${answer.length}"` }).end(answer);
});

const feed = (...titles: string[]): string =>
  `<rss version="2.0"><channel><title>C</title>${titles.map((title) => `<item><title>${title}</title><link>https://c.example/${title}</link></item>`).join('')}</channel></rss>`;

let taken: string[] = [];
let said: string[] = [];
beforeEach(() => {
  answers = { '/a': feed('a1', 'a2'), '/b': feed('b1') };
  visits = [];
  taken = [];
  said = [];
});

const settings = (now: Date, paths = ['/a', '/b'], more: Partial<PollSettings> = {}): PollSettings => ({
  db,
  fetch: openFetch({ allow: [site.host] }),
  take: async (articles: readonly Incoming[]) => taken.push(...articles.map(({ title }) => title)),
  now,
  log: (words) => said.push(words),
  feeds: paths.map((path) => ({ name: `feed ${path}`, url: site.url(path), publisher: 'c.example', language: 'en' })),
  ...more,
});

const stateOf = async (path: string) => (await sourceStates(db)).find(({ url }) => url === site.url(path));

describe('poll', () => {
  test('takes what is there at the first visit, then looks again after a quarter of an hour', async () => {
    expect(await poll(settings(minutes(0)))).toEqual({ visited: 2, failed: 0, articles: 3 });
    expect(taken.sort()).toEqual(['a1', 'a2', 'b1']);
    expect(await poll(settings(minutes(14)))).toEqual({ visited: 0, failed: 0, articles: 0 });
    expect((await poll(settings(minutes(19)))).visited).toBe(2);
  });

  test('an unchanged feed is not read again, a changed one is', async () => {
    await poll(settings(minutes(0)));
    answers['/b'] = feed('b1', 'b2');
    taken = [];
    expect(await poll(settings(minutes(20)))).toEqual({ visited: 2, failed: 0, articles: 2 });
    expect(taken).toEqual(['b1', 'b2']);
    expect(await stateOf('/a')).toMatchObject({ failures: 0, lastError: null, lastOk: minutes(20) });
  });

  test.each<[string, number | string]>([
    ['is gone', 404],
    ['is broken', 500],
    ['is no feed', '<html><body>Hello</body></html>'],
  ])('a feed that %s does not stop the others, and is said once', async (_, answer) => {
    answers['/a'] = answer;
    expect(await poll(settings(minutes(0)))).toEqual({ visited: 2, failed: 1, articles: 1 });
    expect(taken).toEqual(['b1']);
    expect(said).toEqual([expect.stringContaining('The feed feed /a failed')]);
    await poll(settings(minutes(24 * 60)));
    expect(said).toHaveLength(1);
    expect((await stateOf('/a'))?.lastError).toBeTruthy();
  });

  test('a feed that keeps failing is visited more and more rarely, but twice a day', async () => {
    answers['/a'] = 404;
    const pauses: number[] = [];
    for (let at = minutes(0), round = 0; round < 9; round++) {
      await poll(settings(at, ['/a']));
      const next = (await stateOf('/a'))?.nextAt ?? at;
      pauses.push(Math.floor((next.getTime() - at.getTime()) / 3_600_000));
      at = next;
    }
    expect(pauses).toEqual([0, 1, 2, 4, 8, 12, 12, 12, 12]);
    answers['/a'] = feed('a1');
    await poll(settings(minutes(100_000), ['/a']));
    expect(await stateOf('/a')).toMatchObject({ failures: 0, lastError: null });
  });

  test('a site that asks to wait a day is left alone for a day', async () => {
    answers['/a'] = 429;
    await poll(settings(minutes(0)));
    expect((await stateOf('/a'))?.nextAt.getTime()).toBeGreaterThanOrEqual(minutes(24 * 60).getTime());
  });

  test('an article list that cannot be taken in is a fault of ours, thrown when the other feeds are done', async () => {
    const take = async (articles: readonly Incoming[]): Promise<void> => {
      if (articles[0]?.title === 'a1') throw new TypeError('ours');
      taken.push('b');
    };
    await expect(poll(settings(minutes(0), ['/a', '/b'], { take }))).rejects.toThrow('ours');
    expect(taken).toEqual(['b']);
    expect(await stateOf('/a')).toMatchObject({ failures: 1, etag: null, lastOk: null });
  });

  test('two processes at once visit every feed once', async () => {
    await Promise.all([poll(settings(minutes(0))), poll(settings(minutes(0)))]);
    expect(visits.sort()).toEqual(['/a', '/b']);
  });

  test('a visit that was begun and never ended is made again', async () => {
    const crash = poll(settings(minutes(0), ['/a'], { take: () => Promise.reject(new Error('killed')) }));
    await expect(crash).rejects.toThrow('killed');
    await db.query('update sources set next_at = $1', [minutes(5)]);
    await poll(settings(minutes(5), ['/a']));
    expect(taken).toEqual(['a1', 'a2']);
  });
});

describe('without a network', () => {
  const noNames: Lookup = (host, _options, done) => done(Object.assign(new Error(host), { code: 'EAI_AGAIN' }), []);
  const offline = (now: Date): PollSettings =>
    settings(now, ['/a', '/b'], {
      fetch: openFetch({ lookup: noNames }),
      feeds: ['a', 'b', 'c'].map((name) => ({ name, url: `https://${name}.example/feed`, publisher: null, language: null })),
    });

  test('it says so once and goes on', async () => {
    expect(await poll(offline(minutes(0)))).toEqual({ visited: 3, failed: 3, articles: 0 });
    await poll(offline(minutes(20)));
    await poll(offline(minutes(40)));
    expect(said).toEqual([expect.stringContaining('there seems to be no network')]);
    expect(await sourceStates(db)).toMatchObject([{ failures: 0 }, { failures: 0 }, { failures: 0 }]);
  });

  test('the feeds are due at once when it is back', async () => {
    answers = {};
    await poll(settings(minutes(0)));
    expect(said).toHaveLength(1);
    answers = { '/a': feed('a1'), '/b': feed('b1') };
    await db.query('update sources set next_at = $1 where url = $2', [minutes(600), site.url('/b')]);
    await poll(settings(minutes(20)));
    await poll(settings(minutes(21)));
    expect(taken).toEqual(['a1', 'b1']);
  });
});
