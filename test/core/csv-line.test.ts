import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { csvFile } from '../../src/core/csv-line.js';

test.each([
  ['a formula', '=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
  ['a sum', '+1+1', `'+1+1`],
  ['a command', '-2+cmd', `'-2+cmd`],
  ['an address', '@everyone', `'@everyone`],
  ['a formula behind a space', ' =1', `' =1`],
  ['a comma', 'a,b', '"a,b"'],
  ['a quote', 'a "b"', '"a ""b"""'],
  ['a line end', 'a\r\nb', '"a\r\nb"'],
  ['a plain word', 'Kazakhstan', 'Kazakhstan'],
  ['a negative number', -1.5, '-1.5'],
  ['nothing', null, ''],
  ['an instant', new Date('2026-03-10T12:00:00Z'), '2026-03-10T12:00:00.000Z'],
])('%s', (_, cell, written) => {
  expect(csvFile(['x'], [[cell]])).toBe(`x\r\n${written}\r\n`);
});

describe('any words', () => {
  it('are one cell, no formula, and read back as they were but for an apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const [, line = ''] = /^x,y\r\n([\s\S]*),1\r\n$/.exec(csvFile(['x', 'y'], [[words, 1]])) ?? [];
        const cell = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
        expect([words, `'${words}`]).toContain(cell);
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
        expect(line.replaceAll('""', '').replace(/^"[^"]*"$/, '')).not.toMatch(/[",\r\n]/);
      }),
    );
  });
});
