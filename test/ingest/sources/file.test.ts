import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '../../../src/core/problem.js';
import { type FromFile, readArticles, readPostedLines } from '../../../src/ingest/sources/file.js';

const now = new Date('2026-03-10T12:00:00Z');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(name: string, content: string | Uint8Array): Promise<FromFile[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return collect(readArticles(path, now));
}

async function collect(articles: AsyncIterable<FromFile>): Promise<FromFile[]> {
  const all: FromFile[] = [];
  for await (const each of articles) all.push(each);
  return all;
}

describe('a file that is one article', () => {
  test.each([
    ['a.txt', 'Port closed\n\nThe port was closed.'],
    ['a.md', '# Port closed\n\nThe port was closed.'],
    ['a.article', 'Port closed\n\nThe port was closed.'],
  ])('%s', async (name, content) => {
    expect(await read(name, content)).toEqual([
      {
        line: null,
        ok: {
          url: null,
          title: 'Port closed',
          text: 'The port was closed.',
          language: null,
          publisher: null,
          publishedAt: null,
          tags: [],
          workspace: null,
        },
      },
    ]);
  });

  test('a page', async () => {
    const paragraph = 'The port was closed on Monday, and nobody at the harbour office would say for how long. ';
    const html = `<html lang="en"><head><link rel="canonical" href="https://courier.example/port"><meta property="article:published_time" content="2026-03-09"></head><body><article><h1>Port closed on Monday</h1><p>${paragraph.repeat(4)}</p><p>${paragraph.repeat(4)}</p></article></body></html>`;
    expect(await read('a.html', html)).toMatchObject([
      {
        line: null,
        ok: { url: 'https://courier.example/port', title: 'Port closed on Monday', language: 'en', publishedAt: new Date('2026-03-09') },
      },
    ]);
  });

  test.each<[string, string, string | Uint8Array, string]>([
    ['an empty text', 'b.txt', '', 'no words'],
    ['binary junk', 'b.txt', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7) % 256), 'binary'],
    ['an empty page', 'b.html', '', 'hardly any text'],
    ['six megabytes', 'b.txt', 'word '.repeat(1_200_000), 'larger than 5 MB'],
  ])('%s is rejected', async (_, name, content, reason) => {
    expect(await read(name, content)).toMatchObject([{ line: null, reason: expect.stringContaining(reason) }]);
  });

  test('a file that is not there is a problem', async () => {
    await expect(collect(readArticles(join(folder, 'none.txt'), now))).rejects.toThrow(Problem);
    await expect(collect(readArticles(folder, now))).rejects.toThrow(Problem);
  });
});

describe('a file of lines', () => {
  test('a bad line is named by its number and the rest goes on', async () => {
    const lines = [
      '{"text":"One."}',
      '',
      '{"text":',
      '{"title":"only"}',
      'null',
      '{"text":"a","publishedAt":"2025-02-31"}',
      '{"text":"Two."}',
    ];
    const all = await read('a.jsonl', `\uFEFF${lines.join('\r\n')}`);
    expect(all.map(({ line, ok, reason }) => [line, ok?.text ?? reason?.replace(/:.*/, '')])).toEqual([
      [1, 'One.'],
      [3, 'is not valid JSON'],
      [4, 'text'],
      [5, 'an article is an object such as {"title"'],
      [6, 'publishedAt'],
      [7, 'Two.'],
    ]);
  });

  test('an article of 50 MB is rejected without being kept', async () => {
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text":"');
      for (let at = 0; at < 50; at++) yield Buffer.alloc(1_000_000, 'x');
      yield Buffer.from('"}\n{"text":"Next."}\n');
    }
    expect(await collect(readPostedLines(stream(), now))).toMatchObject([
      { line: 1, reason: expect.stringContaining('longer than 8 MB') },
      { line: 2, ok: { text: 'Next.' } },
    ]);
  });

  test('memory does not grow with the file', async () => {
    const line = Buffer.from(`{"text":"${'The port was closed. '.repeat(500)}"}\n`);
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < 10_000; at++) yield line;
    }
    let articles = 0;
    let highest = 0;
    for await (const { ok } of readPostedLines(stream(), now)) {
      if (ok) articles += 1;
      if (articles % 500 === 0) highest = Math.max(highest, process.memoryUsage().heapUsed);
    }
    expect(articles).toBe(10_000);
    expect(highest).toBeLessThan(300_000_000);
  });

  test('nesting without end is a line that is rejected', async () => {
    expect(await read('deep.ndjson', `${'['.repeat(200_000)}\n{"text":"Next."}`)).toMatchObject([
      { line: 1, reason: 'is not valid JSON' },
      { line: 2, ok: { text: 'Next.' } },
    ]);
  });
});

test('any bytes in a file of any kind are articles or reasons', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('txt', 'md', 'html', 'jsonl', 'bin'), fc.uint8Array({ maxLength: 300 }), async (ending, bytes) => {
      for (const { ok, reason } of await read(`any.${ending}`, bytes)) expect(ok === undefined).toBe(reason !== undefined);
    }),
    { numRuns: 100 },
  );
});
