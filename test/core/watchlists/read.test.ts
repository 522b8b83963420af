import { describe, expect, it, test } from 'vitest';
import type { CsvRow } from '../../../src/core/csv-row.js';
import { readWatchlist } from '../../../src/core/watchlists/read.js';
import { readCsv } from '../../../src/ingest/csv.js';

const read = (csv: string) => readWatchlist(readCsv(csv));

describe('a watchlist', () => {
  it('has labels of its own as they were written, those that differ in case alone being one', () => {
    expect(read('country,weight,label\nKZ,5,Plant A\nKZ,1,plant a\nUA,2,SITES').entries).toEqual([
      { country: 'KZ', weight: 6, label: 'Plant A', entries: 2 },
      { country: 'UA', weight: 2, label: 'sites', entries: 1 },
    ]);
  });

  it('has a weight and a label a country, by name, code or capital', () => {
    expect(read('country,weight,label\nKazakhstan,3,sites\nDEU,2,suppliers\nAstana,1,travellers').entries).toEqual([
      { country: 'KZ', weight: 3, label: 'sites', entries: 1 },
      { country: 'DE', weight: 2, label: 'suppliers', entries: 1 },
      { country: 'KZ', weight: 1, label: 'travellers', entries: 1 },
    ]);
  });

  it('has its columns in any order and spelling, and names those that it leaves out', () => {
    const { entries, ignored } = read('Owner;LABEL;Weight;City; Country\nAda;sites;2,5;Aktau;KZ');
    expect(entries).toEqual([{ country: 'KZ', weight: 2.5, label: 'sites', entries: 1 }]);
    expect(ignored).toEqual(['Owner', 'City']);
  });

  it('adds up the lines of one country and label, in whichever number the label stands', () => {
    expect(read('country,weight,label\nKZ,4,site\nkazakhstan,5,Sites\nKZ,3,sites').entries).toEqual([
      { country: 'KZ', weight: 12, label: 'sites', entries: 3 },
    ]);
  });

  it('without weights weighs every line as 1, and without labels has none', () => {
    expect(read('country\nKZ\nKZ').entries).toEqual([{ country: 'KZ', weight: 2, label: '', entries: 2 }]);
  });

  it('may begin with a country at once', () => {
    const { entries, headless } = read('KZ,3,sites\nRU,1');
    expect(headless).toBe(true);
    expect(entries.map(({ country, label }) => [country, label])).toEqual([
      ['KZ', 'sites'],
      ['RU', ''],
    ]);
  });

  it('finds names that lists of countries turn', () => {
    expect(read('country,weight\n"Korea, Republic of",1\nCôte d’Ivoire,2').entries.map(({ country }) => country)).toEqual(['KR', 'CI']);
  });
});

describe('a line that cannot be read is named, and the others go on', () => {
  it.each([
    ['a misspelt country', 'Kazakstan,3,sites', '“Kazakstan” names no country that I know (Kazakhstan?)'],
    ['no country', ',3,sites', 'it names no country'],
    ['no weight', 'RU,,sites', 'it has no weight'],
    ['a word for a weight', 'RU,many,sites', '“many” is not a number'],
    ['a weight below nothing', 'RU,-1,sites', 'its weight must be above 0'],
    ['a weight of nothing', 'RU,0,sites', 'its weight must be above 0'],
    ['an endless weight', 'RU,1e999,sites', '“1e999” is not a number'],
    ['too large a weight', 'RU,9999999999999,sites', 'its weight is too large'],
    ['a weight that may be two numbers', 'RU,"1,234",sites', '“1,234” may be 1234 or 1.234'],
    ['a quote that is never closed', 'RU,"3,sites', 'a quote in it is never closed'],
  ])('%s', (_, line, why) => {
    const { entries, lines, unread } = read(`country,weight,label\nDE,1,sites\n${line}\nKZ,3,sites`);
    expect(unread).toEqual([{ line: 3, why }]);
    expect(entries.map(({ country }) => country)).toEqual(['DE', 'KZ']);
    expect(lines).toBe(2);
  });
});

test.each([
  ['12', 12],
  ['2.5', 2.5],
  ['2,5', 2.5],
  ['0,125', 0.125],
  ['1 200', 1200],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['12 %', 12],
])('a weight of %s is %d', (typed, weight) => {
  expect(read(`country\tweight\nKZ\t${typed}`).entries[0]?.weight).toBe(weight);
});

describe('it is refused, with an example, when', () => {
  it.each<[string, CsvRow[], string]>([
    ['there is nothing in it', [], 'There is nothing in it.'],
    ['no column is the country', [{ line: 1, cells: ['land', 'weight'] }], 'Its first line does not name a column “country”.'],
    [
      'its first line is broken',
      [{ line: 1, broken: 'a quote in it is never closed' }],
      'Its first line does not name a column “country”.',
    ],
  ])('%s', (_, rows, message) => {
    expect(() => readWatchlist(rows)).toThrowError(
      expect.objectContaining({ code: 'unreadable', message, mend: { hint: expect.stringContaining('KZ,3,sites'), option: 'csv' } }),
    );
  });

  it('no line of it is good, and the first of them are named', () => {
    expect(() => read('country,weight\nAtlantis,x\nMordor,1')).toThrowError(
      expect.objectContaining({ mend: { hint: expect.stringMatching(/Line 2: .*Atlantis.*Line 3: .*Mordor/), option: 'csv' } }),
    );
  });
});
