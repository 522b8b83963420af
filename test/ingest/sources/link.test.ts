import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../../../src/core/problem.js';
import { openFetch } from '../../../src/ingest/fetch.js';
import { readLink } from '../../../src/ingest/sources/link.js';
import { localServer } from '../local-server.js';

const now = new Date('2026-03-10T12:00:00Z');
const paragraph = 'The port was closed on Monday, and nobody at the harbour office would say for how long. ';
const page = `<html lang="en"><head><title>Port closed on Monday</title></head><body><nav><a href="/">Home</a></nav><article><h1>Port closed on Monday</h1><time datetime="2026-03-09T10:00:00Z">Monday</time><p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(3)}</p></article></body></html>`;
const feed =
  '<rss version="2.0"><channel><title>C</title><item><title>One</title><link>/1</link></item><item><title>Two</title><link>/2</link></item></channel></rss>';

let anything: { readonly type: string; readonly body: Uint8Array } = { type: '', body: new Uint8Array() };

const site = localServer(({ url }, response) => {
  const send = (type: string, body: string | Uint8Array): unknown => response.writeHead(200, { 'content-type': type }).end(body);
  if (url === '/page') return send('text/html; charset=utf-8', page);
  if (url === '/moved') return response.writeHead(301, { location: '/page' }).end();
  if (url === '/feed') return send('application/rss+xml', feed);
  if (url === '/feed-as-html') return send('text/html', feed);
  if (url === '/plain') return send('text/plain', 'Port closed\n\nThe port was closed.');
  if (url === '/anything') return send(anything.type, anything.body);
  if (url === '/junk') return send('text/plain', Uint8Array.from([0x41, 0, 0x42]));
  if (url === '/image') return send('image/png', Uint8Array.from([0x89, 0x50]));
  return response.writeHead(404).end();
});

const read = (path: string) => readLink(site.url(path), openFetch({ allow: [site.host] }), now);

test.each(['/page', '/moved'])('%s is one article, under the address it was found at last', async (path) => {
  expect(await read(path)).toMatchObject([
    {
      title: 'Port closed on Monday',
      language: 'en',
      publisher: null,
      publishedAt: new Date('2026-03-09T10:00:00Z'),
      text: expect.stringContaining('harbour office'),
      url: expect.stringMatching(/\/page$/),
    },
  ]);
});

test.each(['/feed', '/feed-as-html'])('%s is all of its entries', async (path) => {
  expect((await read(path)).map(({ title }) => title)).toEqual(['One', 'Two']);
});

test('a plain text is an article', async () =>
  expect(await read('/plain')).toMatchObject([{ title: 'Port closed', text: 'The port was closed.' }]));

test.each(['/image', '/junk', '/gone'])('%s is a problem in plain words', async (path) => {
  await expect(read(path)).rejects.toThrow(Problem);
});

test('any bytes under any name are articles or a problem', async () => {
  const types = fc.constantFrom(
    'text/html',
    'text/html; charset=utf-16',
    'text/plain',
    'application/rss+xml',
    'application/feed+json',
    'application/xml',
    'application/pdf',
    'nonsense',
  );
  const starts = fc.constantFrom(
    '',
    '<html><body><p>',
    '<rss version="2.0"><channel><item>',
    '{"version":"https://jsonfeed.org/version/1","items":[',
    '\u0000',
  );
  await fc.assert(
    fc.asyncProperty(types, starts, fc.uint8Array({ maxLength: 500 }), async (type, start, bytes) => {
      anything = { type, body: Buffer.concat([Buffer.from(start), bytes]) };
      const outcome = await read('/anything').catch((error: unknown) => error);
      expect(Array.isArray(outcome) || outcome instanceof Problem).toBe(true);
    }),
    { numRuns: 100 },
  );
});
