import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { say } from './sham-terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'bellwether-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('writes the files of an export into a folder that it makes', async () => {
  const out = join(folder, 'made', 'here');
  const heard = await say(['export', '--out', out], '', { DATA_DIR: join(folder, 'data'), SAMPLE: 'off' });
  expect([heard.code, heard.err]).toEqual([0, []]);
  expect(readFileSync(join(out, 'rules.csv'), 'utf8')).toMatch(/^id,country,/);
  expect(JSON.parse(readFileSync(join(out, 'bellwether.json'), 'utf8'))).toMatchObject({ workspace: 'local', rules: [], digests: [] });
});

it('needs to be told where', async () => {
  expect((await say(['export'])).code).not.toBe(0);
});
