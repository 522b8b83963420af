import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ours } from '../../src/files.js';
import { bellwether, start } from './spawned.js';

const sentence = 'Russia bombs the Ukrainian city of Kharkiv.';

describe('the built program', () => {
  it('ends with 0, 1 or 2, answers on standard output, and tells the rest on standard error', async () => {
    const good = JSON.stringify({ id: 1, text: sentence });
    const [done, rejected, unusable] = await Promise.all([
      bellwether(['tag', '--json'], { input: good }),
      bellwether(['tag', '--json'], { input: `oops\n${good}\n` }),
      bellwether(['tag', '--jsno'], { input: good }),
    ]);
    expect([done.code, done.err, JSON.parse(done.out).id]).toEqual([0, '', 1]);
    expect([rejected.code, rejected.err, rejected.out]).toEqual([1, 'line 1 is not valid JSON\n', done.out]);
    expect([unusable.code, unusable.out, unusable.err]).toEqual([2, '', expect.stringContaining('--jsno')]);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = start('cli/index.js', ['tag', '--json']);
    const err: string[] = [];
    child.stderr.on('data', (piece) => err.push(String(piece)));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const ended = new Promise((done) => child.once('exit', done));
    const more = setInterval(() => child.stdin.write(`${JSON.stringify({ id: 1, text: sentence })}\n`.repeat(200)), 5);
    expect(await ended).toBe(0);
    clearInterval(more);
    expect(err).toEqual([]);
  });

  it('keeps nothing of what it has answered: 100 MB of lines pass through a heap that has not room for them', {
    timeout: 180_000,
  }, async () => {
    const count = 40_000;
    const [tail, path] = ['x'.repeat(450), 'long-'.repeat(370)];
    const line = (id: number) =>
      JSON.stringify({
        id: `${id}-${tail}`,
        text: 'Nothing happened.',
        publisher: `${id}${'y'.repeat(280)}`,
        url: `https://archive.example/${id}/${path}`,
      });
    function* input() {
      for (let id = 1; id <= count; id++) yield `${line(id)}\n`;
    }
    const { code, out, err } = await bellwether(['tag', '--json'], { input: input(), env: { NODE_OPTIONS: '--max-old-space-size=128' } });
    expect([code, err]).toEqual([0, '']);
    const answers = out.trimEnd().split('\n');
    expect([answers.length, JSON.parse(answers.at(-1) ?? '').id]).toEqual([count, `${count}-${tail}`]);
  });
});

/** Files and packages that a built file loads at once, itself and through others. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?:[^'"]*? from )?'([^']+)'/gm)) {
    if (name.startsWith('.')) loadedBy(join(dirname(file), name), seen);
    else seen.add(name);
  }
  return seen;
}
const packagesOf = (file: string): string[] =>
  [...loadedBy(ours('dist', 'src', 'cli', file))].filter((name) => !name.startsWith('/') && !name.startsWith('node:'));

describe('what is loaded', () => {
  it('before a verb is known, is nothing but our own few files', () => {
    expect(packagesOf('index.js')).toEqual([]);
    expect(loadedBy(ours('dist', 'src', 'cli', 'index.js')).size).toBeLessThan(20);
  });

  it('for tag and relation, is no database and no chat platform', () => {
    for (const verb of ['tag.js', 'relation.js'])
      expect(packagesOf(verb).filter((name) => /pglite|^pg|bolt|discord|undici|hono/.test(name))).toEqual([]);
  });
});
