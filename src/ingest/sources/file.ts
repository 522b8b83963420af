import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Incoming } from '../../core/incoming.js';
import { Problem } from '../../core/problem.js';
import { decode } from '../charset.js';
import { readLines } from '../lines.js';
import { readPage } from '../page.js';
import { wellFormed } from '../words.js';
import { LARGEST_ARTICLE, readPosted, wrongText } from './posted.js';
import { splitTitle } from './text.js';

/** One article of a file, or why one was rejected; `line` is null for a file that is one article. */
export type FromFile =
  | { readonly line: number | null; readonly ok: Incoming; readonly reason?: undefined }
  | { readonly line: number | null; readonly ok?: undefined; readonly reason: string };

/**
 * The articles of a file: one for .txt, .md and .html, one a line for .jsonl (.ndjson). Lines are streamed: memory does not grow
 * with the file. An ending that is none of these is read as text.
 * @throws Problem 'not-found' when there is no such file
 */
export async function* readArticles(path: string, now: Date): AsyncGenerator<FromFile> {
  await mustBeFile(path);
  const ending = extname(path).toLowerCase();
  if (ending === '.jsonl' || ending === '.ndjson') yield* readPostedLines(createReadStream(path), now);
  else yield await wholeFile(path, ending, now);
}

/** The articles of a stream of JSON lines. Empty lines are passed over; a bad one is reported with its number and the rest goes on. */
export async function* readPostedLines(stream: AsyncIterable<Uint8Array | string>, now: Date): AsyncGenerator<FromFile> {
  for await (const { line, text } of readLines(stream)) {
    if (text === undefined) yield { line, reason: 'is longer than 8 MB: an article may have 5 MB of text' };
    else if (text.trim() !== '') yield { line, ...readPostedLine(text, now) };
  }
}

function readPostedLine(text: string, now: Date): ReturnType<typeof readPosted> {
  const value = parseJson(text);
  return value === undefined ? { reason: 'is not valid JSON' } : readPosted(value, now);
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function mustBeFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Problem('not-found', `There is no file ${path}.`);
  if (!found.isFile() && !found.isFIFO()) throw new Problem('unreadable', `${path} is not a file.`);
}

async function wholeFile(path: string, ending: string, now: Date): Promise<FromFile> {
  if ((await stat(path)).size > LARGEST_ARTICLE) return { line: null, reason: 'is larger than 5 MB, too much for one article' };
  const content = decode(await readFile(path), '');
  if (ending === '.html' || ending === '.htm') return fromPage(content, path, now);
  const { title, text } = splitTitle(wellFormed(content));
  const wrong = wrongText(title, text);
  return wrong ? { line: null, reason: wrong } : { line: null, ok: { ...NOTHING_SAID, title, text } };
}

async function fromPage(html: string, path: string, now: Date): Promise<FromFile> {
  try {
    const { url, title, text, language, site, publishedAt } = await readPage(html, pathToFileURL(path).href, now);
    return { line: null, ok: { ...NOTHING_SAID, url, title, text, language, publisher: url ? null : site, publishedAt } };
  } catch (error) {
    if (error instanceof Problem) return { line: null, reason: error.message };
    throw error;
  }
}

const NOTHING_SAID = { url: null, language: null, publisher: null, publishedAt: null, tags: [], workspace: null } as const;
