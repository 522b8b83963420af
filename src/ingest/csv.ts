import { CsvError, parse } from 'csv-parse/sync';
import type { CsvRow } from '../core/csv-row.js';
import { Problem } from '../core/problem.js';

/** Lines of a file that is read. */
const MOST_LINES = 5_000;

/** Lines that one cell in quotes may go over: where a quote is never closed, the lines after it are still read. */
const LONGEST_CELL = 20;

const DELIMITERS = [',', ';', '\t'] as const;

const MISTAKES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote in it is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quote in it is closed too early',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'a quote in it is closed too early',
  INVALID_OPENING_QUOTE: 'a quote stands in the middle of a cell',
};

/**
 * The records of a CSV file, empty ones left out. Commas, semicolons or tabs, whichever its first line has most of; line ends of any
 * system. A record that cannot be taken apart says why, and those after it are read.
 * @throws Problem 'too-large'
 */
export function readCsv(text: string): CsvRow[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines.length > MOST_LINES)
    throw new Problem('too-large', `That has more than ${MOST_LINES.toLocaleString('en-US')} lines.`, { option: 'csv' });
  const delimiter = delimiterOf(lines.find((line) => line.trim() !== '') ?? '');
  const rows: CsvRow[] = [];
  for (let at = 0; at < lines.length; ) {
    const { row, used } = recordAt(lines, at, delimiter);
    if (!('cells' in row) || row.cells.some((cell) => cell !== '')) rows.push(row);
    at += used;
  }
  return rows;
}

/** The mark that the line has most of outside of quotes. */
function delimiterOf(line: string): string {
  const open = line.replace(/"[^"]*"/g, '');
  const count = (mark: string): number => open.split(mark).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/** One record, which goes on over the next lines while a quote in it is open. */
function recordAt(lines: readonly string[], at: number, delimiter: string): { row: CsvRow; used: number } {
  let mistake = 'CSV_QUOTE_NOT_CLOSED';
  for (let used = 1; used <= LONGEST_CELL && at + used <= lines.length && mistake === 'CSV_QUOTE_NOT_CLOSED'; used += 1) {
    const read = cellsOf(lines.slice(at, at + used).join('\n'), delimiter);
    if (typeof read !== 'string') return { row: { line: at + 1, cells: read }, used };
    mistake = read;
  }
  return { row: { line: at + 1, broken: MISTAKES[mistake] ?? 'it is no line of a CSV file' }, used: 1 };
}

/** The cells of one record, or the parser's code of what is wrong with it. */
function cellsOf(record: string, delimiter: string): string[] | string {
  if (record.trim() === '') return [];
  try {
    const [cells = []] = parse(record, { delimiter, trim: delimiter !== '\t', relax_column_count: true });
    return cells.map((cell) => cell.trim());
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return fault.code;
  }
}
