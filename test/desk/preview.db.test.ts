import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../src/core/incoming.js';
import { Problem } from '../../src/core/problem.js';
import { scoresOf } from '../../src/desk/look.js';
import { previewWords } from '../../src/desk/preview.js';
import { takeIn } from '../../src/desk/take-in.js';
import type { Fetch } from '../../src/ingest/fetch.js';
import type { Db } from '../../src/store/db.js';
import { freshDb } from '../postgres/fresh.js';

const db: Db = freshDb();
const tenant = { workspace: 'local', db };
const now = new Date('2026-03-10T12:00:00Z');

const STRIKE =
  'Russian missiles hit the Ukrainian port of Odesa\n\nRussia fired missiles at the Ukrainian port of Odesa on Tuesday and killed 12 people, officials in Kyiv said.';
const [TITLE = '', TEXT = ''] = STRIKE.split('\n\n');

const strike = (publisher: string, given: Partial<Incoming> = {}): Incoming => ({
  url: `https://${publisher}/odesa`,
  title: TITLE,
  text: TEXT,
  language: 'en',
  publisher,
  publishedAt: new Date('2026-03-10T09:00:00Z'),
  tags: [],
  workspace: null,
  ...given,
});

const never: Fetch = async (url) => {
  throw new Problem('unreadable', `${url} is not there.`);
};
const pages =
  (of: Readonly<Record<string, string>>): Fetch =>
  async (url, options) => {
    const text = of[url];
    if (text === undefined) return never(url, options);
    return { kind: 'body', url, bytes: new TextEncoder().encode(text), contentType: 'text/plain', etag: null, lastModified: null };
  };

const levelOf = async (country: string) =>
  (await scoresOf(tenant, [{ country, indicator: 'all', role: 'target' }], now))[0]?.level ?? Number.NaN;

describe('a preview', () => {
  it('says how a score would move, to where it then stands when the text is taken in', async () => {
    const { moves, articles, standing } = await previewWords(tenant, STRIKE, now, never);
    expect({ articles, standing }).toEqual({ articles: 1, standing: 0 });
    expect(moves).toMatchObject([{ country: 'UA', role: 'target', before: 0 }]);
    expect(moves[0]?.after).toBeGreaterThan(5);
    await takeIn(db, [strike('paper.example', { url: null, publisher: null, publishedAt: null })], now);
    expect(await levelOf('UA')).toBeCloseTo(moves[0]?.after ?? 0, 9);
  });

  it('stores nothing', async () => {
    await previewWords(tenant, STRIKE, now, never);
    expect(await db.query('select id from articles')).toEqual([]);
    expect(await levelOf('UA')).toBe(0);
  });

  it('joins the story that stands: another publisher of it moves less than the first', async () => {
    await takeIn(db, [strike('first.example')], now);
    const retold = `Odesa: 12 dead as Russian missiles hit port\n\nAt least 12 people were killed when Russian missiles hit the Ukrainian port of Odesa on Tuesday, the governor said.`;
    const { moves } = await previewWords(tenant, retold, now, never);
    const alone = await levelOf('UA');
    expect(moves[0]?.before).toBeCloseTo(alone, 9);
    expect((moves[0]?.after ?? 0) - alone).toBeLessThan(alone);
    expect(moves[0]?.after).toBeGreaterThan(alone);
  });

  it('says that words which were taken in already move nothing more', async () => {
    await takeIn(db, [strike('first.example')], now);
    expect(await previewWords(tenant, STRIKE, now, never)).toMatchObject({ standing: 1, moves: [] });
  });

  it('reads as the workspace reads: an article of another one is not seen', async () => {
    await db.query(`insert into workspaces (id, platform) values ('slack:T2', 'slack')`);
    await takeIn(db, [strike('own.example', { workspace: 'slack:T2' })], now);
    expect((await previewWords(tenant, STRIKE, now, never)).moves[0]?.before).toBe(0);
    expect(await previewWords({ ...tenant, workspace: 'slack:T2' }, STRIKE, now, never)).toMatchObject({ standing: 1 });
  });
});

describe('links', () => {
  const fetch = pages({ 'https://a.example/1': STRIKE, 'https://b.example/2': 'Turkey closes its airspace to Israeli flights.' });

  it('of one message are read together, also with a few words beside them', async () => {
    const found = await previewWords(tenant, 'see https://a.example/1 and https://b.example/2 please', now, fetch);
    expect(found).toMatchObject({ articles: 2, unread: 0 });
    expect(found.moves.map(({ country }) => country)).toEqual(['UA', 'IL']);
    expect(found.title).toBe('Russian missiles hit the Ukrainian port of Odesa · Turkey closes its airspace to Israeli flights.');
  });

  it('that give nothing are counted, unless none gives anything', async () => {
    expect(await previewWords(tenant, 'https://a.example/1 https://gone.example/', now, fetch)).toMatchObject({ articles: 1, unread: 1 });
    await expect(previewWords(tenant, 'https://gone.example/', now, fetch)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('in a text are part of it', async () => {
    const words = 'Turkey closes its airspace to Israeli flights, says https://gone.example/ today.';
    expect(await previewWords(tenant, words, now, never)).toMatchObject({ articles: 1, moves: [{ country: 'IL' }] });
  });

  it('a text without a word is refused', async () => {
    await expect(previewWords(tenant, ' … ', now, never)).rejects.toMatchObject({ code: 'unreadable' });
  });
});
