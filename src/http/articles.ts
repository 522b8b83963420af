import type { Context, Handler } from 'hono';
import { type Line, readLines } from '../ingest/lines.js';
import { openBatch } from './batch.js';
import type { Parts } from './parts.js';
import { refuse } from './refuse.js';

/** Most bytes of one post. */
export const MOST_BYTES = 60_000_000;

const TOO_LARGE = `A post may have ${MOST_BYTES / 1_000_000} MB.`;
const NO_JSON = 'The body is not JSON: send an article as an object, several as an array, or one a line as application/x-ndjson.';

/**
 * POST /api/articles: an object, an array, or one article a line. Answers 202 once what was accepted is durable; what was rejected
 * stands by its line (in an array by its place, from 1), and does not hold up the rest.
 */
export const postArticles =
  (parts: Parts): Handler =>
  async (c) => {
    const body = c.req.raw.body;
    if (!body) return refuse(c, 400, NO_JSON);
    if (/ndjson|jsonl|json-seq|json-lines/i.test(c.req.header('content-type') ?? '')) return takeLines(c, parts, body);
    const text = await textOf(body);
    if (text === null) return refuse(c, 413, `${TOO_LARGE} Send articles one a line as application/x-ndjson, in several posts.`);
    const value = parsed(text);
    if (typeof value === 'object' && value !== null) return takeValues(c, parts, Array.isArray(value) ? value : [value]);
    // What curl sends without a content type, or as text: lines all the same.
    return takeLines(c, parts, [text]);
  };

/** A few articles, held whole. */
async function takeValues(c: Context, parts: Parts, values: readonly unknown[]): Promise<Response> {
  const batch = openBatch(parts);
  for (const [at, value] of values.entries()) await batch.add(at + 1, value);
  return c.json(await batch.close(), 202);
}

/** One article a line, read as they come: a batch is durable before the next is read. */
async function takeLines(c: Context, parts: Parts, body: AsyncIterable<Uint8Array> | readonly string[]): Promise<Response> {
  const batch = openBatch(parts);
  const cap = { left: MOST_BYTES };
  let understood = false;
  let next = 1;
  for await (const line of readLines(upTo<Uint8Array | string>(body, cap))) {
    if (cap.left < 0) break;
    const value = articleIn(line);
    understood ||= value !== undefined;
    if (value !== undefined) await batch.add(line.line, value);
    else if (!isBlank(line))
      batch.reject(line.line, line.tooLong ? 'the line is longer than an article may be' : 'the line is not a JSON object');
    next = line.line + 1;
  }
  if (cap.left < 0) batch.reject(next, `${TOO_LARGE} This line and what follows were not read: send them in another post.`);
  if (!understood && cap.left >= 0) return refuse(c, 400, NO_JSON);
  return c.json(await batch.close(), 202);
}

const isBlank = (line: Line): boolean => line.text !== undefined && line.text.trim() === '';

/** What stands in a line; undefined when it is no JSON value that could be an article. */
function articleIn(line: Line): unknown {
  const value = line.text === undefined ? undefined : parsed(line.text);
  return typeof value === 'object' && value !== null ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The body until it is over the cap; then the count falls below zero and nothing more is read. */
async function* upTo<Chunk extends Uint8Array | string>(
  body: AsyncIterable<Chunk> | Iterable<Chunk>,
  cap: { left: number },
): AsyncGenerator<Chunk> {
  for await (const chunk of body) {
    cap.left -= chunk.length;
    if (cap.left < 0) return;
    yield chunk;
  }
}

/** The whole body; null when it is over the cap. */
async function textOf(body: AsyncIterable<Uint8Array>): Promise<string | null> {
  const cap = { left: MOST_BYTES };
  const pieces: Uint8Array[] = [];
  for await (const piece of upTo(body, cap)) pieces.push(piece);
  return cap.left < 0
    ? null
    : Buffer.concat(pieces)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
}
