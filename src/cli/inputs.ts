import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Problem } from '../core/problem.js';
import { decode } from '../ingest/charset.js';
import { readLines } from '../ingest/lines.js';
import { readPage } from '../ingest/page.js';
import type { Read } from '../ingest/read.js';
import { parseJson } from '../ingest/sources/file.js';
import { LARGEST_ARTICLE, wrongText } from '../ingest/sources/posted.js';
import { splitTitle } from '../ingest/sources/text.js';

/** One line of a JSON lines input as the reader made of it, or why it was rejected; `where` is "FILE:LINE". */
export type ReadLine<T> = Read<T> & { readonly where: string };

/** Standard input ("-") or a file as a stream of bytes. */
export async function openInput(name: string, input: Readable): Promise<Readable> {
  if (name === '-') return input;
  await mustBeFile(name);
  return createReadStream(name);
}

/** A file as a stream of what was gzipped into it, or as it is; and how much of it was read so far, from 0 to 1. */
export async function openMaybeGzipped(name: string): Promise<{ stream: Readable; share: () => number }> {
  await mustBeFile(name);
  const { size } = await stat(name);
  const file = createReadStream(name);
  const share = () => (size === 0 ? 1 : file.bytesRead / size);
  if (!/\.gz$/i.test(name)) return { stream: file, share };
  const stream = file.pipe(createGunzip());
  file.on('error', (fault) => stream.destroy(fault));
  return { stream, share };
}

/** The values of JSON lines, in order. Nothing of an earlier line is kept, so memory does not grow with the input. */
export async function* jsonLines<T>(
  name: string,
  input: Readable,
  read: (value: unknown, line: number) => Read<T>,
): AsyncGenerator<ReadLine<T>> {
  for await (const { line, text } of readLines(await openInput(name, input))) {
    const where = `${name === '-' ? 'line ' : `${name}:`}${line}`;
    if (text === undefined) yield { where, reason: 'is longer than 8 MB: an article may have 5 MB of text' };
    else if (text.trim() !== '') yield { where, ...readOne(text, line, read) };
  }
}

function readOne<T>(text: string, line: number, read: (value: unknown, line: number) => Read<T>): Read<T> {
  const value = parseJson(text);
  return value === undefined ? { reason: 'is not valid JSON' } : read(value, line);
}

/** A title and a text. */
export interface Words {
  readonly title: string;
  readonly text: string;
}

/** One article from a whole file or standard input: plain text, or a page when its name ends in .html. */
export async function readWhole(name: string, input: Readable, now: Date): Promise<Read<Words>> {
  const bytes = await readBytes(name, input);
  if (bytes === null) return { reason: 'is larger than 5 MB, too much for one article' };
  const content = decode(bytes, '');
  const page = /^\.html?$/i.test(extname(name)) ? await readPage(content, '', now) : null;
  const words = page ? { title: page.title, text: page.text } : splitTitle(content);
  const wrong = wrongText(words.title, words.text);
  return wrong ? { reason: wrong } : { ok: words };
}

async function readBytes(name: string, input: Readable): Promise<Uint8Array | null> {
  if (name !== '-') {
    await mustBeFile(name);
    return (await stat(name)).size > LARGEST_ARTICLE ? null : readFile(name);
  }
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of input) {
    pieces.push(Buffer.from(piece));
    size += pieces.at(-1)?.length ?? 0;
    if (size > LARGEST_ARTICLE) return null;
  }
  return Buffer.concat(pieces);
}

/** @throws Problem when there is no file of that name */
export async function mustBeFile(name: string): Promise<void> {
  const found = await stat(name).catch(() => null);
  if (!found) throw new Problem('not-found', `There is no file ${name}.`);
  if (found.isDirectory()) throw new Problem('unreadable', `${name} is a folder, not a file.`);
}
