import { ROOT_CODES, type RootCode } from '../../src/core/codebook/event-types.js';
import { ours } from '../../src/files.js';
import { fitRelation, relationRows } from '../train/relation.js';
import { guess, type Linear } from '../train/ridge.js';
import { type RelationRow, tableRows } from '../train/rows.js';
import type { Answer } from './measures.js';

const FOLDS = 5;

/** What models fitted on other rows say of every row of a table. */
export interface Validated {
  readonly what: string;
  readonly answers: readonly Answer<RootCode>[];
}

/**
 * The codes of a table of marked sentences, by cross-validation with our own sentences always in training, and by a model fitted on
 * our own alone. Pairs of one sentence are never on both sides.
 */
export function crossValidated(table: string, own: readonly RelationRow[] = relationRows(ours('corpus', 'training'))): Validated[] {
  const rows = tableRows(table);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const outside = rows.filter((row) => foldOf(row) !== fold);
    return answersOf(
      fitRelation([...outside, ...own]),
      rows.filter((row) => foldOf(row) === fold),
    );
  });
  return [
    { what: `the table, ${FOLDS}-fold, with our sentences`, answers: folds.flat() },
    { what: 'the table, from our sentences alone', answers: answersOf(fitRelation(own), rows) },
  ];
}

const answersOf = (model: Linear, rows: readonly RelationRow[]): Answer<RootCode>[] =>
  rows.map((row) => ({ gold: codeAt(row.code), said: codeAt(bestOf(guess(model, row))) }));

const codeAt = (label: number): RootCode => ROOT_CODES[label] ?? 'AGREE';
const bestOf = (scores: Float64Array): number => scores.indexOf(Math.max(...scores));

/** Pairs of one sentence are in one fold, whatever the order of the table. */
function foldOf({ sentence }: RelationRow): number {
  let hash = 7;
  for (const letter of sentence) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}
