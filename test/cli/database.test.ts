import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { lockFolder, ownerOf } from '../../src/store/folder-lock.js';
import { say as sayLines } from './sham-terminal.js';
import { bellwether, type Ended, ownFolder, start } from './spawned.js';

const folder = ownFolder();
const template = join(folder, 'template');
const articles = join(folder, 'articles.jsonl');
let count = 0;

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Says a command line in this process, which opens a database sooner than a new one. */
async function say(args: readonly string[], input: string, env: Record<string, string>): Promise<Ended> {
  const { code, out, err } = await sayLines(args, input, { SAMPLE: 'off', ...env });
  return { code, out: joined(out), err: joined(err) };
}

/** A data folder of its own, copied from the one that was made once. */
function copied(): { DATA_DIR: string } {
  const DATA_DIR = join(folder, `data${count++}`);
  cpSync(template, DATA_DIR, { recursive: true });
  return { DATA_DIR };
}

const report = (title: string, url: string) =>
  JSON.stringify({ title, text: 'Nobody was there.', url, tags: [{ indicator: 'armed-conflict', country: 'KZ' }] });

beforeAll(async () => {
  const { code, out } = await say(['migrate'], '', { DATA_DIR: template });
  expect([code, out]).toEqual([0, expect.stringContaining('applied 0001_news.sql')]);
  writeFileSync(
    articles,
    [report('A mill burnt', 'https://a.example/1'), 'oops', report('A bridge fell', 'https://a.example/2'), ''].join('\n'),
  );
});

describe('on a folder that nobody owns', () => {
  it('takes articles in, names the rejected line, knows them again, and scores them', async () => {
    const env = copied();
    const first = await say(['ingest', articles], '', env);
    expect(first).toMatchObject({ code: 1, out: '2 accepted, 0 duplicates, 1 rejected\n' });
    expect(first.err).toContain(`${articles}:2 is not valid JSON\n`);
    const again = await say(['ingest', '-'], readFileSync(articles, 'utf8'), env);
    expect(again).toMatchObject({ code: 1, out: '0 accepted, 2 duplicates, 1 rejected\n' });
    expect(again.err).toContain('line 2 is not valid JSON\n');
    const status = await say(['status', 'kazakhstan', '--json'], '', env);
    expect(JSON.parse(status.out)).toMatchObject({
      card: { buttons: expect.any(Array) },
      score: { coverage: { articles: 2, publishers: 1 } },
    });
    expect(existsSync(join(env.DATA_DIR, 'owner.json'))).toBe(false);
  });

  it('answers about a country that nothing was read about, with coverage 0', async () => {
    const env = copied();
    const json = await say(['status', 'Bhutan', '--json'], '', env);
    expect([json.code, JSON.parse(json.out).score]).toEqual([
      0,
      expect.objectContaining({ level: 0, coverage: { articles: 0, publishers: 0, unread: 0 } }),
    ]);
    expect(await say(['why', 'Bhutan'], '', env)).toMatchObject({
      code: 0,
      out: expect.stringContaining('not the same as calm'),
      err: '',
    });
  });

  it('dumps everything, restores it into an empty folder, and dumps the same from there', async () => {
    const [env, other] = [copied(), copied()];
    await say(['ingest', articles], '', env);
    const [one, two] = [join(folder, 'one.jsonl.gz'), join(folder, 'two.jsonl')];
    expect(await say(['dump', one], '', env)).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+ rows are in /) });
    expect(await say(['restore', one], '', other)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+ rows were restored/),
    });
    await say(['dump', two], '', other);
    expect(readFileSync(two, 'utf8')).toBe(gunzipSync(readFileSync(one)).toString('utf8'));
    const taken = await say(['ingest', '-'], report('A dam broke', 'https://a.example/3'), other);
    expect(taken.out).toBe('1 accepted, 0 duplicates, 0 rejected\n');
    expect(await say(['restore', one], '', other)).toMatchObject({ code: 1, err: expect.stringMatching(/not empty/) });
  });

  it('restores all of a dump or nothing', async () => {
    const [env, other] = [copied(), copied()];
    await say(['ingest', articles], '', env);
    const whole = join(folder, 'whole.jsonl');
    await say(['dump', whole], '', env);
    const lines = readFileSync(whole, 'utf8').trimEnd().split('\n');
    const restoring = async (name: string, content: readonly string[]) => {
      writeFileSync(join(folder, name), content.join('\n'));
      return say(['restore', join(folder, name)], '', other);
    };
    expect(await restoring('cut.jsonl', lines.slice(0, -1))).toMatchObject({ code: 2, err: expect.stringContaining('its end is missing') });
    expect(await restoring('torn.jsonl', [...lines.slice(0, -2), '{"row":{"id"', lines.at(-1) ?? ''])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/torn\.jsonl, at line \d+/),
    });
    expect(await restoring('later.jsonl', [(lines[0] ?? '').replace('0001_news', '9999_later'), ...lines.slice(1)])).toMatchObject({
      code: 1,
      err: expect.stringContaining('newer version'),
    });
    expect(await restoring('other.jsonl', ['{"title":"A mill burnt"}'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not a dump'),
    });
    expect(await restoring('right.jsonl', lines)).toMatchObject({ code: 0 });
  });

  it('has a doctor who finds nothing to fix, and makes nothing', async () => {
    const env = copied();
    expect(await say(['doctor'], '', env)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/ok +Database +embedded.*\n.*Migrations +all applied[\s\S]*Nothing to fix/),
    });
    const nowhere = join(folder, 'nowhere');
    expect(await say(['doctor'], '', { DATA_DIR: nowhere })).toMatchObject({
      code: 0,
      out: expect.stringContaining('not there yet'),
    });
    expect(existsSync(nowhere)).toBe(false);
  });

  it('has nothing to read again when this version read it', async () => {
    const env = copied();
    await say(['ingest', articles], '', env);
    expect(await say(['retag'], '', env)).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to do') });
    expect(await say(['retag', '--all'], '', env)).toMatchObject({ code: 0, out: '2 articles were read again.\n' });
  });
});

describe('on a folder that another process owns', { timeout: 180_000 }, () => {
  it('says who holds it when that one does not serve', async () => {
    const env = copied();
    const lock = lockFolder(env.DATA_DIR);
    for (const args of [['status', 'KZ'], ['ingest', articles], ['dump', join(folder, 'held.jsonl')], ['migrate']]) {
      const { code, out, err } = await say(args, '', env);
      expect([args[0], code, out]).toEqual([args[0], 1, '']);
      expect(err).toContain(`process ${process.pid}`);
    }
    lock.release();
  });

  it('asks the server that runs there, and leaves no message in its channel', async () => {
    const env = { ...copied(), ACCESS_TOKEN: 'a-long-enough-token', PORT: '0' };
    const server = start('main.js', [], env);
    try {
      const url = await served(env.DATA_DIR);
      const taken = await bellwether(['ingest', articles], { env });
      expect([taken.code, taken.out]).toEqual([1, '2 accepted, 0 duplicates, 1 rejected\n']);
      expect(taken.err).toContain(`The running server at ${url}`);
      const status = await bellwether(['status', 'KZ', '--json'], { env });
      expect(JSON.parse(status.out)).toMatchObject({
        score: { coverage: { articles: 2 } },
        card: { title: expect.stringContaining('Kazakhstan') },
      });
      expect(await bellwether(['doctor'], { env })).toMatchObject({
        code: 0,
        out: expect.stringMatching(/Server +runs at .*[\s\S]*2 articles/),
      });
      expect(await bellwether(['dump', join(folder, 'held.jsonl')], { env })).toMatchObject({
        code: 1,
        err: expect.stringContaining(`process ${server.pid}`),
      });
      expect(await bellwether(['status', 'KZ'], { env: { DATA_DIR: env.DATA_DIR } })).toMatchObject({
        code: 1,
        err: expect.stringContaining('ACCESS_TOKEN'),
      });
      const said = await fetch(`${url}/api/messages`, { headers: { authorization: `Bearer ${env.ACCESS_TOKEN}` } });
      expect(await said.json()).toEqual({ messages: [] });
    } finally {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(env.DATA_DIR, { recursive: true });
  });
});

/** Waits until the owner of the folder says where it answers. */
async function served(dataDir: string): Promise<string> {
  for (;;) {
    const url = ownerOf(dataDir)?.url;
    if (url) return url;
    await new Promise((done) => setTimeout(done, 100));
  }
}
