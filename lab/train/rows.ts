import { ROOT_CODES } from '../../src/core/codebook/event-types.js';
import { featuresOf, masked } from '../../src/core/tagging/relation-features.js';
import type { Item } from './corpus.js';
import type { Row } from './ridge.js';

/** Our own sentences count half of one from the news, by cross-validation. */
const OWN_WEIGHT = 0.5;

/** A row, its code, and the sentence it came from, so that the pairs of one sentence can be kept together. */
export interface RelationRow extends Row {
  readonly code: number;
  readonly sentence: string;
}

function rowOf(marked: string, root: string, weight: number, sentence: string): RelationRow {
  const code = (ROOT_CODES as readonly string[]).indexOf(root);
  const labels = new Float64Array(ROOT_CODES.length);
  labels[code] = 1;
  return { ...featuresOf(marked), labels, weight, code, sentence };
}

/** Rows of our texts: every event whose two sides are named in one of its sentences. */
export function ownRows(items: readonly Item[]): RelationRow[] {
  const rows: RelationRow[] = [];
  for (const { title, text, events } of items)
    for (const { root, source, target } of events) {
      const home = [title, text].find((part) => source !== null && target !== null && part?.includes(source) && part.includes(target));
      if (root !== 'POSTURE' && home && source !== null && target !== null)
        rows.push(rowOf(masked(home, source, target), root, OWN_WEIGHT, home));
    }
  return rows;
}

/** Rows of a table of sentences with <s> and <t> around the two and their code. */
export function tableRows(text: string): RelationRow[] {
  const [head, ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const names = head?.split('\t') ?? [];
  const sentence = names.indexOf('marked_sentence');
  const code = names.indexOf('gold_root');
  return lines.map((line) => {
    const cells = line.split('\t');
    const marked = (cells[sentence] ?? '').replace(/<s>.*?<\/s>/g, ' sss ').replace(/<t>.*?<\/t>/g, ' ttt ');
    return rowOf(marked, cells[code] ?? '', 1, (cells[sentence] ?? '').replace(/<\/?[st]>/g, ''));
  });
}
