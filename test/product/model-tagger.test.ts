import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { start } from '../../src/start.js';
import { say } from '../cli/sham-terminal.js';
import { modelEndpoint } from '../standins/model-endpoint.js';

const endpoint = modelEndpoint();
const folder = mkdtempSync(join(tmpdir(), 'bellwether-model-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const envOf = (more: Record<string, string>) => ({ DATA_DIR: folder, PORT: '0', SAMPLE: 'off', FEEDS: 'off', ...more });
const withModel = () =>
  envOf({ TAGGER_API_URL: endpoint.url, TAGGER_MODEL: 'naive-1', TAGGER_API_KEY: 'sk-local', TAGGER_DAILY_CALLS: '1' });

const post = (url: string, path: string, body: unknown): Promise<unknown> =>
  fetch(new URL(path, url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).then(
    (answer) => answer.json(),
  );
const raid = (name: string) => ({ title: `${name} raid`, text: `France bombed Spain in the ${name} raid.` });

it('the whole product reads with a model, says so, and goes on without it', async () => {
  const started = await start(readConfig(withModel()));
  try {
    await post(started.url, '/api/articles', [raid('first'), raid('second')]);
    const about = JSON.stringify(await post(started.url, '/api/commands', { text: '/risk about' }));
    expect(about).toMatch(
      /model:naive-1\/[\w.]+ reads articles .* today 1 article with 1 of 1 calls; 1 article left to the built-in tagger/,
    );
    const doctor = await say(['doctor'], '', withModel());
    expect(doctor.out.join('\n')).toMatch(/Language model +model:naive-1\S+ 1 read with 1 of 1 calls today; 1 article left/);
  } finally {
    await started.close();
  }
  const tagged = await say(['tag'], 'France bombed Spain in the third raid.', withModel());
  expect([tagged.code, endpoint.asked.length]).toEqual([0, 1]);

  const kept = await say(['retag', '--all'], '', envOf({}));
  expect([kept.code, kept.out.join()]).toEqual([0, '2 articles were read again.']);
  const more = { ...withModel(), TAGGER_DAILY_CALLS: '10' };
  const byModel = await say(['retag', '--model'], '', more);
  expect([byModel.code, byModel.out.join(), endpoint.asked.length]).toEqual([
    0,
    expect.stringMatching(/^2 articles were read by naive-1/),
    2,
  ]);
  const off = await say(['retag', '--model'], '', envOf({}));
  expect([off.code, off.err.join('\n')]).toEqual([2, expect.stringContaining('--model needs a language model')]);
  const stays = await say(['retag'], '', envOf({}));
  expect(stays.out.join()).toMatch(/2 stay as a language model read them/);
});
