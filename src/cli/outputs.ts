import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Problem } from '../core/problem.js';

/**
 * Says before the work begins that its result would have no place.
 * @throws Problem 'bad-option'
 */
export async function mustBeWritable(file: string): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) throw new Problem('bad-option', `${file} is a folder, not a file.`);
  const folder = await stat(dirname(file)).catch(() => null);
  if (!folder?.isDirectory()) throw new Problem('bad-option', `There is no folder ${dirname(file)}.`);
}

/** Writes one line; resolves when there is room for the next. */
export type WriteLine = (words: string) => Promise<void>;

/** Writes lines beside the file (gzipped when it ends in .gz) and puts it in place when whole, so that half a result never looks like one. */
export async function writeWhole(file: string, work: (line: WriteLine) => Promise<void>): Promise<void> {
  const half = `${file}.half`;
  const lines = new PassThrough();
  const target = createWriteStream(half);
  const written = file.endsWith('.gz') ? pipeline(lines, createGzip(), target) : pipeline(lines, target);
  try {
    await Promise.all([written, work((words) => push(lines, words)).then(() => lines.end())]);
    await rename(half, file);
  } catch (fault) {
    lines.destroy();
    await written.catch(() => undefined);
    await rm(half, { force: true });
    throw fault;
  }
}

/** A stream that failed never drains; its own fault is told by the pipeline. */
function push(stream: Writable, words: string): Promise<void> {
  if (stream.destroyed) return Promise.reject(new Error('the file could not be written'));
  if (stream.write(`${words}\n`)) return Promise.resolve();
  return new Promise((done, fail) => {
    const gone = () => fail(new Error('the file could not be written'));
    stream.once('close', gone);
    stream.once('drain', () => {
      stream.off('close', gone);
      done();
    });
  });
}
