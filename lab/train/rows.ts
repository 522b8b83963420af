import { ROOT_CODES, type RootCode } from '../../src/core/codebook/event-types.js';
import { featuresOf } from '../../src/core/tagging/relation-features.js';
import type { Row } from './ridge.js';

/** Our own sentences are short and plain: each counts half of one from the news. */
const OWN_WEIGHT = 0.5;

const labelOf = (code: string): number => ROOT_CODES.indexOf(code as RootCode);

/** Our sentences, S and T for the two, under a line "## CODE". */
export function ownRows(text: string): Row[] {
  const rows: Row[] = [];
  let label = -1;
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) label = labelOf(line.slice(3).trim());
    else if (line.trim() !== '')
      rows.push({ features: featuresOf(line.replace(/\bS\b/g, 'sss').replace(/\bT\b/g, 'ttt')), label, weight: OWN_WEIGHT });
  }
  return rows;
}

/** A row, and the sentence it came from, so that the pairs of one sentence can be kept together. */
export interface TableRow extends Row {
  readonly sentence: string;
}

/** Rows of a table of sentences with <s> and <t> around the two and their code. */
export function tableRows(text: string): TableRow[] {
  const [head, ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const names = head?.split('\t') ?? [];
  const sentence = names.indexOf('marked_sentence');
  const code = names.indexOf('gold_root');
  return lines.map((line): TableRow => {
    const cells = line.split('\t');
    const marked = (cells[sentence] ?? '').replace(/<s>.*?<\/s>/g, ' sss ').replace(/<t>.*?<\/t>/g, ' ttt ');
    return {
      features: featuresOf(marked),
      label: labelOf(cells[code] ?? ''),
      weight: 1,
      sentence: (cells[sentence] ?? '').replace(/<\/?[st]>/g, ''),
    };
  });
}
