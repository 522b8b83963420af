import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { annotated, pairRow, worldEvent } from '../../../lab/eval/data.js';
import { jsonLines, tableLines, textOf } from '../../../lab/eval/lines.js';

const folder = mkdtempSync(join(tmpdir(), 'bellwether-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const EVENT = '{"text":"Peru votes.","topic":"Politics","publishedAt":"2010-04-01"}';

test('a gzipped file reads as the plain one does', () => {
  const plain = jsonLines(file('plain.jsonl', `${EVENT}\n\n${EVENT}\n`), worldEvent);
  expect(jsonLines(file('packed.jsonl.gz', gzipSync(`${EVENT}\n${EVENT}\n`)), worldEvent)).toEqual(plain);
  expect(plain.map(({ topic }) => topic)).toEqual(['Politics', 'Politics']);
});

const HEAD = '\tsentence\tmarked_sentence\tsource\ttarget\tgold_root';

test.each([
  ['a file that is not there', () => textOf(join(folder, 'none.jsonl')), /none\.jsonl: there is no such file/],
  ['an empty file', () => jsonLines(file('empty.jsonl', '\n'), worldEvent), /empty\.jsonl: the file is empty/],
  ['a gzipped file that was cut', () => textOf(file('cut.gz', gzipSync(EVENT).subarray(0, 30))), /cut\.gz: /],
  ['a line that is no JSON', () => jsonLines(file('a.jsonl', `${EVENT}\n{"text":`), worldEvent), /a\.jsonl, line 2: /],
  ['a line that lacks a field', () => jsonLines(file('b.jsonl', `${EVENT}\n\n{"text":"x"}`), worldEvent), /b\.jsonl, line 3: topic/],
  [
    'a word that is no indicator',
    () => jsonLines(file('c.jsonl', '{"id":"1","text":"x","events":[{"indicator":"war","polarity":"escalatory"}]}'), annotated),
    /c\.jsonl, line 1: events\.0\.indicator/,
  ],
  [
    'an item without words',
    () => jsonLines(file('d.jsonl', '{"id":"1","events":[]}'), annotated),
    /d\.jsonl, line 1: neither title nor text/,
  ],
  [
    'a code that is none',
    () => tableLines(file('e.tsv', `${HEAD}\n1\tx\tx\ts\tt\tAID\n2\tx\tx\ts\tt\tHELP\n`), pairRow),
    /e\.tsv, line 3: gold_root/,
  ],
  ['a table without the columns', () => tableLines(file('f.tsv', 'one\ttwo\n1\t2\n'), pairRow), /f\.tsv, line 2: sentence/],
  ['a table without rows', () => tableLines(file('g.tsv', `${HEAD}\n`), pairRow), /g\.tsv: the table is empty/],
])('%s is named by file and line', (_, read, message) => {
  expect(read).toThrow(message);
});

test('quotation marks around a cell of a table are not part of it', () => {
  const [row] = tableLines(file('h.tsv', `${HEAD}\n1\t"""No,"" said Chad."\tx\tChad\t"""No"""\tREJECT\n`), pairRow);
  expect(row).toEqual({ sentence: '"No," said Chad.', source: 'Chad', target: '"No"', root: 'REJECT' });
});
