import { readFileSync } from 'node:fs';
import { quadOf, ROOT_CODES } from '../src/core/codebook/event-types.js';
import { BUCKETS } from '../src/core/tagging/relation-features.js';
import { fitRidge, LAMBDA, type Linear, type Row } from './train/ridge.js';
import { ownRows, type TableRow, tableRows } from './train/rows.js';

const FOLDS = 5;

/** Prints macro-F1 of the relation coder on a table it was not fitted on: by cross-validation with our sentences, and fitted on ours alone. */
const [table] = process.argv.slice(2);
if (table === undefined) {
  console.error('usage: cross-validate TABLE.tsv (columns marked_sentence, gold_root)');
  process.exit(2);
}
const rows = tableRows(readFileSync(table, 'utf8'));
const own = ownRows(readFileSync('corpus/training/relations.txt', 'utf8'));
const guesses = new Map<Row, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitRidge([...rows.filter((row) => foldOf(row) !== fold), ...own], ROOT_CODES.length, BUCKETS, LAMBDA);
  for (const row of rows) if (foldOf(row) === fold) guesses.set(row, guess(model, row));
}
print(`${FOLDS}-fold, with our sentences`, (row) => guesses.get(row) ?? -1);
const alone = fitRidge(own, ROOT_CODES.length, BUCKETS, LAMBDA);
print('fitted on our sentences alone', (row) => guess(alone, row));

/** Pairs of one sentence are in one fold, whatever the order of the table. */
function foldOf({ sentence }: TableRow): number {
  let hash = 7;
  for (const letter of sentence) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

function guess({ weights, means }: Linear, { features }: Row): number {
  const scores = weights.map((weight, label) =>
    [...features].reduce((sum, [bucket, value]) => sum + (weight[bucket] ?? 0) * value, means[label] ?? 0),
  );
  return scores.indexOf(Math.max(...scores));
}

function print(what: string, guessed: (row: TableRow) => number): void {
  const levels: readonly ((label: number) => string)[] = [
    codeOf,
    (label) => quadOf(codeOf(label)),
    (label) => quadOf(codeOf(label)).split('-')[1] ?? '',
  ];
  console.log(
    `${what}: ${levels.map((level) => macroF1(rows.map((row) => [level(row.label), level(guessed(row))])).toFixed(3)).join(' / ')} (root / quad / binary, macro-F1)`,
  );
}

function codeOf(label: number) {
  return ROOT_CODES[label] ?? 'AGREE';
}

function macroF1(pairs: readonly (readonly [string, string])[]): number {
  const labels = [...new Set(pairs.map(([gold]) => gold))];
  const scores = labels.map((label) => {
    const right = pairs.filter(([gold, said]) => gold === label && said === label).length;
    const wanted = pairs.filter(([gold]) => gold === label).length;
    const found = pairs.filter(([, said]) => said === label).length;
    return right === 0 ? 0 : (2 * right) / (wanted + found);
  });
  return scores.reduce((sum, score) => sum + score, 0) / labels.length;
}
