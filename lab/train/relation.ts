import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT_CODES } from '../../src/core/codebook/event-types.js';
import { BUCKETS } from '../../src/core/tagging/relation-features.js';
import { fitRidge, LAMBDA, type Linear } from './ridge.js';
import { ownRows, tableRows } from './rows.js';

const OUT = 'src/core/tagging/data/relation-model.ts';

/** The weights as one signed byte each, with a scale a label: what ships. */
function source({ weights, means }: Linear, rows: number): string {
  const scales = weights.map((weight) => Math.max(...weight.map(Math.abs)) / 127);
  const bytes = Buffer.alloc(ROOT_CODES.length * BUCKETS);
  weights.forEach((weight, label) => {
    weight.forEach((value, bucket) => {
      bytes.writeInt8(Math.round(value / (scales[label] ?? 1)), label * BUCKETS + bucket);
    });
  });
  const numbers = (values: Iterable<number>): string => [...values].map((value) => value.toPrecision(8)).join(', ');
  return [
    `/** Made by lab/train/relation.ts from ${rows} sentences; numbers only. docs/model-card.md says from which. */`,
    `export const SCALES = [${numbers(scales)}];`,
    '/** Share of each label among the sentences. */',
    `export const MEANS = [${numbers(means)}];`,
    '/** One signed byte a label and bucket, base64. */',
    `export const WEIGHTS =\n  '${bytes.toString('base64')}';`,
    '',
  ].join('\n');
}

const table = process.argv[2];
const own = ownRows(readFileSync('corpus/training/relations.txt', 'utf8'));
const rows = table === undefined ? own : [...tableRows(readFileSync(table, 'utf8')), ...own];
writeFileSync(OUT, source(fitRidge(rows, ROOT_CODES.length, BUCKETS, LAMBDA), rows.length));
console.log(`${rows.length} sentences → ${OUT}`);
