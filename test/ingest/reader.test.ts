import { expect, test } from 'vitest';
import { Problem } from '../../src/core/problem.js';
import { readFeed } from '../../src/ingest/feed.js';
import { readPage } from '../../src/ingest/page.js';

const now = new Date('2026-03-10T12:00:00Z');
const sentence = 'The port was closed on Monday, and nobody at the harbour office would say for how long. ';
const page = `<article><h1>Port closed on Monday</h1><p>${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p></article>`;
const feed = Buffer.from(
  '<rss version="2.0"><channel><title>C</title><item><title>Port closed</title><pubDate>Mon, 09 Mar 2026 08:15:00 GMT</pubDate></item></channel></rss>',
);
const origin = { url: 'https://courier.example/feed', contentType: '', publisher: null, language: null };
const at = 'https://courier.example/world/port';

test('reads a page and a feed, dates and all', async () => {
  expect((await readPage(page, at, now)).title).toBe('Port closed on Monday');
  expect(await readFeed(feed, origin, now)).toMatchObject([{ title: 'Port closed', publishedAt: new Date('2026-03-09T08:15:00Z') }]);
});

test('a page nested without end is a problem, and the next page is read', async () => {
  const nested = readPage(`${'<div>'.repeat(200_000)}${sentence}`, at, now);
  const next = readPage(page, at, now);
  await expect(nested).rejects.toThrow(Problem);
  expect((await next).title).toBe('Port closed on Monday');
});

test('a feed written to exhaust its reader holds up nothing but itself', async () => {
  let beats = 0;
  const heart = setInterval(() => beats++, 50);
  await readFeed(Buffer.from(`<rss version="2.0"><channel>${'&'.repeat(2_900_000)}`), origin, now).catch((error: unknown) =>
    expect(error).toBeInstanceOf(Problem),
  );
  clearInterval(heart);
  expect(beats).toBeGreaterThan(2);
  expect(await readFeed(feed, origin, now)).toHaveLength(1);
});
