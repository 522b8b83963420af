import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { cloneOn } from '../postgres/fresh.js';
import { say } from './sham-terminal.js';
import { ownFolder } from './spawned.js';

const folder = ownFolder();

it.runIf(inject('serverUrl'))(
  'a dump of an embedded database is restored on a server, and gives the same answers',
  { timeout: 180_000 },
  async () => {
    const from = { DATA_DIR: join(folder, 'data'), SAMPLE: 'off' };
    const to = { DATABASE_URL: await cloneOn(inject('serverUrl')) };
    const file = join(folder, 'dump.jsonl.gz');
    const told = { text: 'Nobody was there.', publishedAt: '2026-01-10T08:00:00Z', tags: [{ indicator: 'armed-conflict', country: 'KZ' }] };
    const input = ['A mill burnt', 'A bridge fell'].map((title) => JSON.stringify({ ...told, title })).join('\n');
    expect(await say(['ingest', '-'], input, from)).toMatchObject({ code: 0, out: ['2 accepted, 0 duplicates, 0 rejected'] });
    expect(await say(['dump', file], '', from)).toMatchObject({ code: 0 });
    expect(await say(['restore', file], '', to)).toMatchObject({ code: 0 });
    const asked = ['status', 'KZ', '--as-of', '2026-01-15', '--json'];
    const [one, other] = [await say(asked, '', from), await say(asked, '', to)];
    expect(other.out).toEqual(one.out);
    expect(JSON.parse(one.out[0] ?? '{}').score.coverage.articles).toBe(2);
    expect(await say(['ingest', '-'], input, to)).toMatchObject({ out: ['0 accepted, 2 duplicates, 0 rejected'] });
  },
);
