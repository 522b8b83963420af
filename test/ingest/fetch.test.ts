import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { Problem } from '../../src/core/problem.js';
import { type Fetched, openFetch } from '../../src/ingest/fetch.js';
import { FetchFailure } from '../../src/ingest/fetch-failure.js';
import type { Lookup } from '../../src/ingest/guard.js';
import { localServer } from './local-server.js';
import { SPELLINGS } from './spellings.js';

const visited: string[] = [];
afterEach(() => visited.splice(0));

/** Something on the inside that nobody outside may read. */
const victim = localServer((request, response) => {
  visited.push(`victim ${request.url}`);
  response.end('SECRET');
});

const site = localServer((request, response) => {
  const { url = '', headers } = request;
  visited.push(url);
  if (url === '/page')
    return response
      .writeHead(200, { 'content-type': 'text/html', etag: '"one"', 'last-modified': 'Mon, 09 Mar 2026 08:00:00 GMT' })
      .end('hello');
  if (url === '/conditional')
    return headers['if-none-match'] === '"one"' && headers['if-modified-since'] ? response.writeHead(304).end() : response.end('new');
  if (url === '/hop') return response.writeHead(302, { location: '/page' }).end();
  if (url === '/loop') return response.writeHead(301, { location: '/loop' }).end();
  if (url === '/inside') return response.writeHead(302, { location: victim.url('/') }).end();
  if (url === '/inside-name') return response.writeHead(302, { location: victim.url('/').replace('127.0.0.1', 'localhost') }).end();
  if (url === '/to-file') return response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  if (url === '/to-password') return response.writeHead(302, { location: 'http://a:b@example.com/' }).end();
  if (url === '/nowhere') return response.writeHead(302, { location: 'http://' }).end();
  if (url === '/bomb') return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000)));
  if (url === '/zip') return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('small'));
  if (url === '/broken-zip') return response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip at all');
  if (url === '/cut') return response.writeHead(200, { 'content-length': '1000' }).write('half', () => response.destroy());
  if (url === '/hang') return undefined;
  if (url === '/drip') return drip(() => response.write('x'), response);
  if (url === '/endless') return drip(() => response.write(Buffer.alloc(500_000)), response);
  if (url === '/later') return response.writeHead(429, { 'retry-after': '120' }).end();
  return response.writeHead(Number(url.slice(1)) || 404).end('sorry');
});

function drip(write: () => void, response: { on(event: 'close', done: () => void): unknown }): void {
  const timer = setInterval(write, 20);
  response.on('close', () => clearInterval(timer));
}

const fetchHere = (url: string, options?: Parameters<ReturnType<typeof openFetch>>[1]): Promise<Fetched> =>
  openFetch({ allow: [site.host], ...(/hang|drip/.test(url) ? { timeout: 400 } : {}) })(url, options);

async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const caught = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (caught instanceof Problem) return caught;
  throw new Error(`a problem was expected, not ${String(caught)}`);
}

describe('reads', () => {
  test('a page, with what to say at the next visit', async () => {
    const got = await fetchHere(site.url('/page'));
    expect(got).toMatchObject({
      kind: 'body',
      url: site.url('/page'),
      contentType: 'text/html',
      etag: '"one"',
      lastModified: 'Mon, 09 Mar 2026 08:00:00 GMT',
    });
    expect(got.kind === 'body' && Buffer.from(got.bytes).toString()).toBe('hello');
  });

  test('nothing again when nothing changed', async () => {
    expect(await fetchHere(site.url('/conditional'), { etag: '"one"', lastModified: 'Mon, 09 Mar 2026 08:00:00 GMT' })).toEqual({
      kind: 'unchanged',
    });
  });

  test('where a redirect leads, and says where that was', async () => {
    expect(await fetchHere(site.url('/hop#part'))).toMatchObject({ kind: 'body', url: site.url('/page') });
  });

  test('a compressed page', async () => {
    const got = await fetchHere(site.url('/zip'));
    expect(got.kind === 'body' && Buffer.from(got.bytes).toString()).toBe('small');
  });
});

describe('never connects to a private address', () => {
  test.each(SPELLINGS)('spelt %s', async (host) => {
    expect((await problemOf(fetchHere(`http://${host}:8080/`))).message).toContain('private network');
  });

  const answers: [string, string[]][] = [
    ['a private address', ['10.0.0.1']],
    ['a mapped one', ['::ffff:127.0.0.1']],
    ['a public and a private one', ['93.184.216.34', '127.0.0.1']],
    ['the metadata service', ['169.254.169.254']],
    ['a carrier address', ['100.64.0.7']],
    ['everything', ['0.0.0.0']],
    ['a translated one', ['64:ff9b::7f00:1']],
    ['a tunnelled one', ['2002:7f00:1::']],
    ['a local one', ['fd00::1']],
    ['a benchmark one', ['198.18.0.1']],
    ['none at all', []],
  ];
  test.each(answers)('behind a name that resolves to %s', async (_, addresses) => {
    const lookup: Lookup = (_host, _options, done) =>
      setImmediate(() =>
        done(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        ),
      );
    const problem = await problemOf(openFetch({ lookup })('http://news.example/'));
    expect(problem.message).toContain('private network');
  });

  test.each(['/inside', '/inside-name', '/to-file', '/to-password', '/nowhere'])('behind the redirect %s', async (path) => {
    expect((await problemOf(fetchHere(site.url(path)))).code).toBe('unreadable');
    expect(visited).toEqual([path]);
  });
});

describe('refuses in plain words', () => {
  test.each([
    ['what is no address', 'hello', 'not a web address'],
    ['a file', 'file:///etc/passwd', 'only http and https'],
    ['a script', 'javascript:alert(1)', 'only http and https'],
    ['a password', 'https://user:secret@example.com/', 'user name or password'],
    ['a port of another service', 'http://example.com:25/', 'port 25'],
    ['a database port', 'https://example.com:5432/', 'port 5432'],
  ])('%s', async (_, url, words) => {
    const problem = await problemOf(fetchHere(url));
    expect(problem.code).toBe('unreadable');
    expect(problem.message).toContain(words);
  });

  test.each([
    ['/404', 'does not exist', 'answered'],
    ['/403', 'does not let it be read', 'answered'],
    ['/500', 'status 500', 'answered'],
    ['/loop', 'redirects too many times', 'refused'],
    ['/hang', 'took too long', 'too-slow'],
    ['/drip', 'took too long', 'too-slow'],
    ['/broken-zip', 'damaged', 'unreachable'],
    ['/cut', 'cut', 'unreachable'],
  ])('%s', async (path, words, kind) => {
    const problem = await problemOf(fetchHere(site.url(path)));
    expect(problem.message).toContain(words);
    expect(problem.cause).toMatchObject({ kind });
  });

  test.each(['/bomb', '/endless'])('%s, long before it is all there', async (path) => {
    const problem = await problemOf(openFetch({ allow: [site.host] })(site.url(path)));
    expect(problem.code).toBe('too-large');
  });

  test('a site that asks to wait, with how long', async () => {
    const { cause } = await problemOf(fetchHere(site.url('/later')));
    expect(cause instanceof FetchFailure && cause.retryAfter).toBe(120);
  });

  test('a host that does not answer', async () => {
    const lookup: Lookup = (host, _options, done) => done(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
    const problem = await problemOf(openFetch({ lookup })('https://gone.example/'));
    expect(problem.message).toContain('no such site was found');
  });

  test('any url there is', async () => {
    const lookup: Lookup = (host, _options, done) => done(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
    const fetch = openFetch({ lookup });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `http://${rest}`),
        ),
        async (url) => {
          await problemOf(fetch(url));
        },
      ),
      { numRuns: 200 },
    );
  });
});
