import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inFolder, type Server, startServer } from '../../lab/bench/server.js';
import { freePort } from '../../lab/free-port.js';
import { ours } from '../../src/files.js';

/** The built product in a process of its own, killed as a power cut would. */
const isBuilt = existsSync(ours('dist', 'src', 'main.js'));

/** A data folder as the first start leaves it; making one takes longer than all the rest. */
const made = mkdtempSync(join(tmpdir(), 'bellwether-made-'));

let running: Server | null = null;

beforeAll(async () => {
  if (isBuilt) await (await startServer(made, { SAMPLE: 'off' })).stop();
});

afterAll(() => rmSync(made, { recursive: true, force: true }));

const inMadeFolder = (work: (folder: string) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    cpSync(made, folder, { recursive: true });
    await work(folder);
  });

afterEach(async () => {
  await running?.kill();
  running = null;
});

const post = (path: string, body: unknown) =>
  fetch(`${running?.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

interface Said {
  readonly kind: string;
  readonly card: { readonly title: string };
}

const alerts = async (): Promise<Said[]> => {
  const told = (await (await fetch(`${running?.url}/api/messages`)).json()) as { readonly messages: readonly Said[] };
  return told.messages.filter(({ kind }) => kind === 'alert');
};

async function untilAlert(): Promise<Said[]> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await alerts();
    if (found.length > 0) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  return [];
}

test.runIf(isBuilt).each([0, 40, 250])(
  'an alert whose article was acknowledged comes once, also when the process is killed %i ms later',
  (wait) =>
    inFolder(async (folder) => {
      running = await startServer(folder, { SAMPLE: 'off' });
      await post('/api/commands', { text: '/watch alert country:KZ level:20 publishers:1' });
      const article = {
        title: 'A grave night',
        text: 'Told in these words.',
        publisher: 'one.example',
        tags: [{ indicator: 'armed-conflict', country: 'KZ', severity: 1 }],
      };
      expect((await post('/api/articles', article)).status).toBe(202);
      await new Promise((done) => setTimeout(done, wait));
      await running.kill();

      running = await startServer(folder, { SAMPLE: 'off' });
      expect(await untilAlert()).toHaveLength(1);
      await running.kill();

      running = await startServer(folder, { SAMPLE: 'off' });
      await new Promise((done) => setTimeout(done, 1500));
      expect((await alerts()).map(({ card }) => card.title)).toEqual([expect.stringContaining('Kazakhstan')]);
      expect(await (await post('/api/articles', article)).json()).toMatchObject({ accepted: [], duplicates: [{}] });
    }),
);

test.runIf(isBuilt)('a termination signal ends it within ten seconds and frees the folder', () =>
  inMadeFolder(async (folder) => {
    running = await startServer(folder, { SAMPLE: 'off' });
    const began = Date.now();
    await running.stop();
    expect(Date.now() - began).toBeLessThan(10_000);
    running = await startServer(folder, { SAMPLE: 'off' });
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  }),
);

test.runIf(isBuilt && process.platform === 'linux')('it ends with the npm that started it, whose shell passes no signal on', () =>
  inMadeFolder(async (folder) => {
    const port = await freePort();
    const main = ours('dist', 'src', 'main.js');
    const env = { PATH: process.env.PATH, FEEDS: 'off', SAMPLE: 'off', DATA_DIR: folder, PORT: String(port), npm_lifecycle_event: 'start' };
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${main}"; true`], { env, cwd: folder, stdio: 'ignore' });
    const answers = () =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
    await until(answers);
    shell.kill('SIGTERM');
    await until(async () => !(await answers()));
  }),
);

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 200) throw new Error('waited for 10 seconds');
    await new Promise((done) => setTimeout(done, 50));
  }
}
