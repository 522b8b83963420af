import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discordFindings, slackFindings } from '../../src/cli/doctor-chats.js';
import { stateFindings } from '../../src/cli/doctor-database.js';
import { findingLines, nodeFinding } from '../../src/cli/finding.js';
import { say } from './sham-terminal.js';

let server: Server;
let at = '';
beforeAll(async () => {
  server = createServer(({ url, headers }, answer) => {
    const good = /good/.test(headers.authorization ?? '');
    if (url?.startsWith('/api/v10/gateway/bot')) answer.statusCode = good ? 200 : 401;
    answer.end(JSON.stringify(good ? { ok: true, team: 'Desk', user: 'bot' } : { ok: false, error: 'invalid_auth' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterAll(() => server.close());

describe('the doctor', () => {
  it('asks Slack about each token, and says which one is refused', async () => {
    const found = await slackFindings({ slack: { botToken: 'good', appToken: 'bad', apiUrl: `${at}/` } });
    expect(found.map(({ state, words }) => [state, words])).toEqual([
      ['fine', 'SLACK_BOT_TOKEN is accepted (bot in Desk)'],
      ['fix', 'SLACK_APP_TOKEN is refused (invalid_auth)'],
    ]);
  });

  it('asks Discord for its gateway', async () => {
    expect(await discordFindings({ discord: { token: 'good', apiUrl: at } })).toEqual([
      { state: 'fine', about: 'Discord', words: 'DISCORD_TOKEN is accepted' },
    ]);
    expect(await discordFindings({ discord: { token: 'bad', apiUrl: at } })).toMatchObject([
      { state: 'fix', words: 'DISCORD_TOKEN is refused' },
    ]);
  });

  it('says that a platform cannot be reached, and where to look', async () => {
    expect(await discordFindings({ discord: { token: 'good', apiUrl: 'http://127.0.0.1:1/api' } })).toMatchObject([
      { state: 'fix', mend: expect.stringContaining('DISCORD_API_URL') },
    ]);
  });

  it('names what is wrong with the configuration, and ends with 1', async () => {
    const { code, out } = await say(['doctor'], '', { SLACK_BOT_TOKEN: 'xoxb-1', DATA_DIR: '/nowhere' });
    expect([code, out.join('\n')]).toEqual([
      1,
      expect.stringMatching(/FIX +Configuration +SLACK_APP_TOKEN is missing[\s\S]*1 thing to fix/),
    ]);
  });

  it.each<[string, 'fine' | 'fix']>([
    ['20.19.0', 'fine'],
    ['22.1.0', 'fine'],
    ['20.18.3', 'fix'],
    ['18.20.0', 'fix'],
  ])('takes Node.js %s for %s', (version, state) => {
    expect(nodeFinding(version).state).toBe(state);
  });

  it('tells of migrations to be applied, and of what was not delivered', () => {
    const database = { database: { url: null, dataDir: '/data' } };
    const fresh = { kind: 'embedded', postgres: '18.0', pending: ['0001_news.sql'], stored: null } as const;
    expect(stateFindings(fresh, database)).toMatchObject([{ state: 'fine' }, { state: 'fix', words: '1 migration is to be applied' }]);
    const outbox = { waiting: 1, gone: 2, unknown: 0 };
    const feeds = { known: 2, failing: 2, lastRead: null };
    const found = stateFindings(
      { ...fresh, pending: [], stored: { articles: 1, events: 2, outbox, feeds, sampleEnds: null, liveSince: null, model: null } },
      database,
    );
    expect(found.filter(({ state }) => state === 'fix').map(({ about }) => about)).toEqual(['Outbox', 'Feeds']);
  });

  it('puts what to do on a line of its own', () => {
    expect(findingLines({ state: 'fix', about: 'Slack', words: 'is silent', mend: 'Wake it.' })).toEqual([
      'FIX  Slack          is silent',
      expect.stringMatching(/^ +→ Wake it\.$/),
    ]);
  });
});
