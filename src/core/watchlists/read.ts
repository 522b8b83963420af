import { countryName } from '../countries/country.js';
import { nearestCountries } from '../countries/find.js';
import { countryOf } from '../countries/typed.js';
import type { CountryCode } from '../country-code.js';
import type { CsvRow } from '../csv-row.js';
import { Problem } from '../problem.js';
import { fold } from '../tagging/token.js';
import type { WatchlistEntry } from '../watchlist.js';
import { readWeight } from './weight.js';

const COLUMNS = ['country', 'weight', 'label'] as const;
type Column = (typeof COLUMNS)[number];

/** Characters of a label, and of a name that is said back or compared. */
const LONGEST = 40;

/** The words for what is exposed, in the one and the many, so that "site" and "Sites" are one label. */
const KNOWN_LABELS: ReadonlyMap<string, string> = new Map([
  ['site', 'sites'],
  ['supplier', 'suppliers'],
  ['traveller', 'travellers'],
  ['traveler', 'travellers'],
  ['travelers', 'travellers'],
]);

/** What a CSV file says: the entries of its good lines, why the others were not read, and which of its columns were left out. */
export interface ReadWatchlist {
  readonly entries: readonly WatchlistEntry[];
  /** Good lines. */
  readonly lines: number;
  readonly unread: readonly UnreadLine[];
  readonly ignored: readonly string[];
  /** It began with a country at once, so its columns were taken to be country, weight and label. */
  readonly headless: boolean;
}

/** A line that was not read, and why, in words that go on after "line 7: ". */
export interface UnreadLine {
  readonly line: number;
  readonly why: string;
}

/**
 * Rows of a CSV file → a watchlist. Lines that cannot be read are named and the others go on; the weight of a file without that column is 1 a line.
 * @throws Problem 'unreadable' when no column is the country, or no line is good
 */
export function readWatchlist(rows: readonly CsvRow[]): ReadWatchlist {
  const { columns, ignored, headless, lines } = columnsOf(rows);
  const read = lines.map((row) => readLine(row, columns));
  const good = read.flatMap((one) => ('entry' in one ? [one.entry] : []));
  const unread = read.flatMap((one) => ('why' in one ? [one] : []));
  if (good.length === 0) throw nothingRead(unread);
  return { entries: merged(good), lines: good.length, unread, ignored, headless };
}

type Columns = Readonly<Partial<Record<Column, number>>>;

function columnsOf(rows: readonly CsvRow[]): {
  columns: Columns;
  ignored: readonly string[];
  headless: boolean;
  lines: readonly CsvRow[];
} {
  const [head, ...rest] = rows;
  if (!head) throw noHeader('There is nothing in it.');
  const cells = 'cells' in head ? head.cells : [];
  const names = cells.map((cell) => cell.trim().toLowerCase());
  if (names.includes('country')) {
    const columns = Object.fromEntries(COLUMNS.flatMap((name) => (names.includes(name) ? [[name, names.indexOf(name)]] : [])));
    const used = new Set(Object.values(columns));
    return {
      columns,
      ignored: cells.map((cell) => clipped(cell)).filter((cell, at) => cell !== '' && !used.has(at)),
      headless: false,
      lines: rest,
    };
  }
  if (!countryOf(cells[0] ?? '')) throw noHeader('Its first line does not name a column “country”.');
  return { columns: { country: 0, weight: 1, label: 2 }, ignored: [], headless: true, lines: rows };
}

function readLine(row: CsvRow, columns: Columns): { entry: WatchlistEntry } | UnreadLine {
  const { line } = row;
  if ('broken' in row) return { line, why: row.broken };
  const cell = (column: Column): string => row.cells[columns[column] ?? -1]?.trim() ?? '';
  const country = countryOf(cell('country'));
  if (!country) return { line, why: unknownCountry(cell('country')) };
  const weight = columns.weight === undefined ? 1 : readWeight(cell('weight'));
  return typeof weight === 'string' ? { line, why: weight } : { entry: { country, label: labelOf(cell('label')), weight, entries: 1 } };
}

/** Lines of one country and label, in any case, are one entry: their weights add up. In the order of the file. */
function merged(entries: readonly WatchlistEntry[]): WatchlistEntry[] {
  const byKey = new Map<string, WatchlistEntry>();
  for (const entry of entries) {
    const key = `${entry.country} ${entry.label.toLowerCase()}`;
    const there = byKey.get(key);
    byKey.set(key, there ? { ...there, weight: there.weight + entry.weight, entries: there.entries + entry.entries } : entry);
  }
  return [...byKey.values()];
}

/** The label as it was written, but for the words that every list has. */
function labelOf(cell: string): string {
  const label = clipped(cell);
  const known = label.toLowerCase();
  return KNOWN_LABELS.get(known) ?? ([...KNOWN_LABELS.values()].includes(known) ? known : label);
}

function unknownCountry(typed: string): string {
  if (typed === '') return 'it names no country';
  const [near]: (CountryCode | undefined)[] = nearestCountries(typed.slice(0, LONGEST), 1);
  const meant = near ? countryName(near) : '';
  // The nearest of all is far off where not even the beginning is the same: Atlantis is no Albania.
  const isLikely = meant !== '' && fold(meant).slice(0, 2) === fold(typed).slice(0, 2);
  return `“${clipped(typed)}” names no country that I know${isLikely ? ` (${meant}?)` : ''}`;
}

const clipped = (words: string): string => {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).trimEnd()}…` : plain;
};

const EXAMPLE = 'A watchlist is CSV: a first line country,weight,label and then one line each, such as KZ,3,sites.';

const noHeader = (what: string): Problem => new Problem('unreadable', what, { hint: EXAMPLE, option: 'csv' });

const nothingRead = (unread: readonly UnreadLine[]): Problem =>
  new Problem('unreadable', 'None of its lines could be read.', {
    hint: [...unread.slice(0, 3).map(({ line, why }) => `Line ${line}: ${why}.`), EXAMPLE].join(' '),
    option: 'csv',
  });
