import { corpusOf, type Item } from './corpus.js';
import { fitRidge, type Linear } from './ridge.js';
import { ownRows, type RelationRow } from './rows.js';

/** Ridge of the relation model; any value from 0.1 to 0.4 is within half a point. */
const LAMBDA = 0.2;

/** Files of the corpus that were written for a coder whose two sides are given; the others code a sentence's main event. */
const FILES = new Set(['plain.jsonl', 'cooperation.jsonl', 'conflict.jsonl', 'relations.jsonl']);

/** Rows of our own sentences for the relation model. */
export function relationRows(folder: string): RelationRow[] {
  const items: Item[] = corpusOf(folder).flatMap(({ file, items }) => (FILES.has(file) ? items : []));
  return ownRows(items);
}

/** Fits the relation model on rows. */
export const fitRelation = (rows: readonly RelationRow[]): Linear => fitRidge(rows, LAMBDA);
