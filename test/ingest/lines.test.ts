import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, readLines } from '../../src/ingest/lines.js';

async function all(chunks: Iterable<string | Uint8Array>, longest?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(chunks, longest)) lines.push(line);
  return lines;
}

test('numbers lines from one and counts empty ones', async () => {
  expect(await all(['a\n\nb'])).toEqual([
    { line: 1, text: 'a' },
    { line: 2, text: '' },
    { line: 3, text: 'b' },
  ]);
});

test('leaves out line ends of either kind and a leading byte order mark', async () => {
  expect(await all(['\uFEFFa\r\nb\r\n'])).toEqual([
    { line: 1, text: 'a' },
    { line: 2, text: 'b' },
  ]);
});

test('a line that is too long is dropped, and the next one is whole', async () => {
  expect(await all(['ab', 'cdef\nxy\n', 'abcdef'], 5)).toEqual([
    { line: 1, tooLong: true },
    { line: 2, text: 'xy' },
    { line: 3, tooLong: true },
  ]);
});

test('a line of 200 MB is passed over without being kept', async () => {
  const mega = Buffer.alloc(1_000_000, 'x');
  let highest = 0;
  function* endless(): Generator<Uint8Array> {
    for (let at = 0; at < 200; at++) {
      highest = Math.max(highest, process.memoryUsage().arrayBuffers);
      yield mega;
    }
    yield Buffer.from('\nnext');
  }
  const before = process.memoryUsage().arrayBuffers;
  expect(await all(endless())).toEqual([
    { line: 1, tooLong: true },
    { line: 2, text: 'next' },
  ]);
  expect(highest - before).toBeLessThan(30_000_000);
});

test('reads a stream of a file as well as a list', async () => {
  const lines: Line[] = [];
  for await (const line of readLines(Readable.from([Buffer.from('on'), Buffer.from('e\ntwo')]))) lines.push(line);
  expect(lines.map(({ text }) => text)).toEqual(['one', 'two']);
});

test('wherever the bytes are cut, the lines are the same, also inside a character', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\uFEFF]/g, ''))),
      fc.integer({ min: 1, max: 7 }),
      async (texts, size) => {
        const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
        expect((await all(chunks)).map(({ text }) => text)).toEqual(texts);
      },
    ),
  );
});
