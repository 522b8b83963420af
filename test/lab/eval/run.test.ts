import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { casesFileLines } from '../../../lab/eval/cases-file.js';
import { evaluate } from '../../../lab/eval/run.js';

const folder = mkdtempSync(join(tmpdir(), 'bellwether-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, ...rows: readonly object[]): string {
  const path = join(folder, name);
  const text = rows.map((row) => JSON.stringify(row)).join('\n');
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

const BOMBED = { indicator: 'armed-conflict', actor: 'ER', recipient: 'ET', polarity: 'escalatory', modality: 'asserted' };
const development = file(
  'development.jsonl',
  {
    id: 'd1',
    date: '2021-03-01',
    text: 'Eritrea bombed Ethiopia on Monday.',
    events: [{ ...BOMBED, root: 'ASSAULT', source: 'Eritrea', target: 'Ethiopia' }],
  },
  { id: 'd2', title: 'A new oven for the old bakery', events: [] },
);
const cases = file(
  'cases.jsonl',
  { id: 'h1', text: 'Eritrea bombs Ethiopia', expect: [BOMBED] },
  { id: 'h2', text: 'Eritrea bombs Ethiopia', none: true },
);
const feed = file('feed.jsonl.gz', { title: 'Eritrea bombs Ethiopia', sections: ['world'], publishedAt: '2025-05-01' });
const events = file('events.jsonl.gz', {
  text: 'Eritrea bombed Ethiopia.',
  topic: 'Armed conflicts and attacks',
  publishedAt: '2010-01-01',
});

function told(options: Omit<Parameters<typeof evaluate>[0], 'development'> & { development?: string }) {
  const lines: string[] = [];
  const problems = evaluate({ development, ...options }, (line) => lines.push(line));
  return { text: lines.join('\n'), problems };
}

test('with our own articles alone, what they allow is told and the rest is said to be skipped', () => {
  const { text, problems } = told({});
  expect(problems).toEqual([]);
  expect(text).toContain('all: precision 1.000, recall 1.000, F1 1.000 (1 right, 1 found, 1 wanted)');
  expect(text).toMatch(/our development articles, the shipped model: 1 pairs, macro-F1/);
  for (const name of ['relation', 'cases', 'headlines', 'feed', 'events']) expect(text).toContain(`--${name}: not given, skipped`);
  expect(text).toContain('## Hard cases\nskipped: needs --cases');
  expect(text).toContain('skipped: needs --out FOLDER');
});

test('with everything given, every figure is told and the diagram is drawn', () => {
  const out = join(folder, 'new', 'folder');
  const { text, problems } = told({ cases, headlines: development, feed, events, out });
  expect(problems).toEqual([]);
  expect(text).toContain('1 of 2 cases hold, 50.0 %');
  expect(text).not.toMatch(/^skipped/m);
  expect(text).toMatch(/world: any event, headline alone +100\.00 % +40 %/);
  expect(text).toMatch(/armed conflicts and attacks: any event +100\.00 % +90 %/);
  expect(text).toMatch(/hard cases that hold +50\.00 % +92 %/);
  expect(readFileSync(join(out, 'reliability.png')).subarray(1, 4).toString()).toBe('PNG');
});

test('a missing or broken file is named, and the rest goes on', () => {
  const headlines = file('broken.jsonl', { id: 'x', title: 'Words', events: [] }, { id: 'y', title: 'Words' });
  const { text, problems } = told({ cases: join(folder, 'none.jsonl'), headlines, feed });
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/none\.jsonl: there is no such file/),
    expect.stringMatching(/broken\.jsonl, line 2: events/),
  ]);
  for (const { message } of problems) expect(text).toContain(message);
  expect(text).toMatch(/world: any event, headline alone +100\.00 %/);
});

test('a folder that cannot be made is named', () => {
  const { problems } = told({ out: join(development, 'below-a-file') });
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/reliability\.png cannot be written/)]);
});

test('one file is read closely: what does not hold, then the figures', () => {
  expect(casesFileLines(cases)).toEqual([
    '✗ h2 Eritrea bombs Ethiopia',
    expect.stringMatching(/not nothing/),
    expect.stringMatching(/found: armed-conflict ER > ET/),
    '1 of 2 cases hold',
  ]);
  expect(casesFileLines(development)).toEqual([
    expect.stringMatching(/^all: precision 1\.000/),
    expect.stringMatching(/^sure: precision 1\.000/),
  ]);
});
