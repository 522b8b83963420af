import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT_CODES, type RootCode } from '../../src/core/codebook/event-types.js';
import { BUCKETS, featuresOf } from '../../src/core/tagging/relation-features.js';
import { fitRidge, type Linear, type Row } from './ridge.js';

/** Ridge over a row's weight; chosen by cross-validation, any value from 0.05 to 0.3 is within half a point. */
const LAMBDA = 0.1;
/** Our own sentences are short and plain: each counts half of one from the news. */
const OWN_WEIGHT = 0.5;

const OUT = 'src/core/tagging/data/relation-model.ts';

const labelOf = (code: string): number => ROOT_CODES.indexOf(code as RootCode);

/** Our sentences, S and T for the two, under a line "## CODE". */
function ownRows(text: string): Row[] {
  const rows: Row[] = [];
  let label = -1;
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) label = labelOf(line.slice(3).trim());
    else if (line.trim() !== '')
      rows.push({ features: featuresOf(line.replace(/\bS\b/g, 'sss').replace(/\bT\b/g, 'ttt')), label, weight: OWN_WEIGHT });
  }
  return rows;
}

/** Rows of a table of sentences with <s> and <t> around the two and their code; only numbers are kept of them. */
function tableRows(text: string): Row[] {
  const [head, ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const names = head?.split('\t') ?? [];
  const sentence = names.indexOf('marked_sentence');
  const code = names.indexOf('gold_root');
  return lines.map((line): Row => {
    const cells = line.split('\t');
    const marked = (cells[sentence] ?? '').replace(/<s>.*?<\/s>/g, ' sss ').replace(/<t>.*?<\/t>/g, ' ttt ');
    return { features: featuresOf(marked), label: labelOf(cells[code] ?? ''), weight: 1 };
  });
}

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
