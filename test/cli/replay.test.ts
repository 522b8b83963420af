import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { say } from './sham-terminal.js';
import { ownFolder } from './spawned.js';

const folder = ownFolder();
const inFolder = (name: string): string => join(folder, name);
/** A report whose event is a person's tag, so that nothing is asked of the tagger. */
const report = (publishedAt: string | undefined, text: string, country: string) =>
  JSON.stringify({ publishedAt, text, publisher: 'harbour.example', tags: [{ indicator: 'armed-conflict', country, severity: 0.9 }] });
const days = [
  report('2014-03-02', 'The market by the river is in ruins, and nine stalls are gone.', 'UA'),
  report('2014-03-05', 'Windows broke in the old lighthouse, said its keeper.', 'UA'),
  report('2014-04-01', 'A bridge closed for good.', 'PL'),
];
const csvOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

async function replayed(name: string, content: string | Uint8Array, ...options: string[]) {
  const [archive, out] = [inFolder(name), inFolder(`${name}.csv`)];
  writeFileSync(archive, content);
  const said = await say(['replay', archive, '--by', 'month', '--out', out, ...options]);
  return { ...said, rows: existsSync(out) ? csvOf(out) : [] };
}

describe('replay', () => {
  it('writes a row for each period, country, role and indicator that has a score or an event', async () => {
    const { code, rows, out } = await replayed('archive.jsonl', days.join('\n'));
    expect([code, rows[0]]).toEqual([0, ['period', 'country', 'role', 'indicator', 'score', 'events', 'articles']]);
    const ukraine = rows.find((row) => row.slice(0, 4).join() === '2014-03,UA,target,all');
    expect(ukraine?.slice(5)).toEqual(['2', '2']);
    expect(Number(ukraine?.[4])).toBeGreaterThan(1);
    expect(rows.map((row) => row[2]).filter((role) => !['role', 'target', 'actor', 'domestic', 'any'].includes(role ?? ''))).toEqual([]);
    expect(out).toEqual([`3 articles made ${rows.length - 1} rows in ${inFolder('archive.jsonl.csv')}.`]);
  });

  it('gives the same in any order of lines, and of what was gzipped', async () => {
    const { rows } = await replayed('sorted.jsonl', days.join('\n'));
    expect((await replayed('mixed.jsonl', [...days].reverse().join('\n'))).rows).toEqual(rows);
    expect((await replayed('packed.jsonl.gz', gzipSync(days.join('\n')))).rows).toEqual(rows);
  });

  it('leaves out rows before --from, whose news still counts, and news after --to', async () => {
    const { rows: all } = await replayed('all.jsonl', days.join('\n'));
    const { rows } = await replayed('from.jsonl', days.join('\n'), '--from', '2014-04-01');
    expect(rows.slice(1)).toEqual(all.filter(([period]) => period === '2014-04'));
    expect(rows.some((row) => row[1] === 'UA')).toBe(true);
    const { rows: early } = await replayed('to.jsonl', days.join('\n'), '--to', '2014-03-04');
    expect(early.find((row) => row.slice(0, 4).join() === '2014-03,UA,target,all')?.[5]).toBe('1');
    expect(early.some(([period]) => period === '2014-04')).toBe(false);
  });

  it('names lines it cannot use, and does the others', async () => {
    const { code, err, rows } = await replayed('holes.jsonl', [report(undefined, 'A mill burnt.', 'UA'), 'oops', ...days].join('\n'));
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(/:1 publishedAt: is missing/), expect.stringMatching(/:2 is not valid JSON/)]);
    expect(rows.length).toBeGreaterThan(3);
  });

  it('of nothing has the columns and no row', async () => {
    expect(await replayed('empty.jsonl', '')).toMatchObject({ code: 0, rows: [expect.arrayContaining(['period'])] });
  });
});
