import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCsv } from '../../src/ingest/csv.js';

const CASES: readonly (readonly [what: string, text: string, rows: unknown])[] = [
  [
    'commas',
    'country,weight\nKZ,3',
    [
      ['country', 'weight'],
      ['KZ', '3'],
    ],
  ],
  [
    'semicolons, whatever commas the numbers have',
    'country;weight\nKZ;2,5',
    [
      ['country', 'weight'],
      ['KZ', '2,5'],
    ],
  ],
  [
    'tabs',
    'country\tweight\nKZ\t3',
    [
      ['country', 'weight'],
      ['KZ', '3'],
    ],
  ],
  [
    'empty cells between tabs',
    'country\tlabel\tweight\nKZ\t\t3',
    [
      ['country', 'label', 'weight'],
      ['KZ', '', '3'],
    ],
  ],
  [
    'a byte-order mark and the line ends of Windows',
    '\uFEFFcountry,weight\r\nKZ,3\r\n',
    [
      ['country', 'weight'],
      ['KZ', '3'],
    ],
  ],
  [
    'the line ends of old Macs',
    'country,weight\rKZ,3',
    [
      ['country', 'weight'],
      ['KZ', '3'],
    ],
  ],
  [
    'quotes around a comma',
    'country,weight\n"Korea, Republic of",3',
    [
      ['country', 'weight'],
      ['Korea, Republic of', '3'],
    ],
  ],
  [
    'quotes around quotes',
    'a,b\n"say ""hi""",3',
    [
      ['a', 'b'],
      ['say "hi"', '3'],
    ],
  ],
  [
    'spaces around cells and quotes',
    'a , b\n "KZ" , 3 ',
    [
      ['a', 'b'],
      ['KZ', '3'],
    ],
  ],
  [
    'empty lines',
    '\n\na,b\n\n,\nKZ,3\n\n',
    [
      ['a', 'b'],
      ['KZ', '3'],
    ],
  ],
  ['nothing', '', []],
];

describe('a file is read with', () => {
  it.each(CASES)('%s', (_, text, rows) => {
    expect(readCsv(text).map((row) => ('cells' in row ? row.cells : row.broken))).toEqual(rows);
  });
});

test('a record knows the line it begins on, also after a cell of several lines', () => {
  const rows = readCsv('country,note\nKZ,"one\ntwo"\n\nRU,x');
  expect(rows).toEqual([
    { line: 1, cells: ['country', 'note'] },
    { line: 2, cells: ['KZ', 'one\ntwo'] },
    { line: 5, cells: ['RU', 'x'] },
  ]);
});

test.each([
  ['is never closed', 'KZ,"3\nRU,1', 'a quote in it is never closed'],
  ['is closed too early', 'KZ,"3" x\nRU,1', 'a quote in it is closed too early'],
  ['stands in the middle', 'KZ,3"4\nRU,1', 'a quote stands in the middle of a cell'],
])('a line whose quote %s is named, and the next one is read', (_, text, broken) => {
  expect(readCsv(text)).toEqual([
    { line: 1, broken },
    { line: 2, cells: ['RU', '1'] },
  ]);
});

test('a file of thousands of lines is refused', () => {
  expect(() => readCsv('KZ,1\n'.repeat(5_001))).toThrowError(expect.objectContaining({ code: 'too-large' }));
});

test('every line of any text is in the rows once, in order, or was empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', ' ', '\\', '\0'), maxLength: 200 }), (text) => {
      const lines = readCsv(text).map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
    }),
  );
});
