import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const lines = read('../.env.example').split('\n');
const named = lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.slice(0, line.indexOf('=')));

describe('.env.example', () => {
  it('names every variable that the configuration reads, and no other', () => {
    const known = [...read('../src/config.ts').matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1]);
    expect([...named].sort()).toEqual([...known].sort());
  });

  it('says on the line above each one what it does and what holds without it', () => {
    const silent = lines.filter((line, at) => /^[A-Z_]+=/.test(line) && !/^# .*Default/.test(lines[at - 1] ?? ''));
    expect(silent).toEqual([]);
  });

  it('changes nothing when it is copied as it is', () => {
    expect(readConfig(Object.fromEntries(named.map((name) => [name, ''])))).toEqual(readConfig({}));
  });
});
