/** What a cell may hold. */
export type Cell = string | number | Date | null;

/** A spreadsheet takes a cell that begins so for a formula, and computes it; with an apostrophe before it, it is words. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/**
 * Rows as a CSV file (RFC 4180), the names of the columns first. Words from outside stay words in a spreadsheet; numbers stay numbers.
 */
export const csvFile = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [columns, ...rows].map((cells) => `${cells.map(cellWords).join(',')}\r\n`).join('');

function cellWords(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
