import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inFolder } from '../../lab/bench/server.js';
import { ours } from '../../src/files.js';
import { TOKEN } from '../standins/discord/facts.js';
import { type DiscordStandin, startDiscord } from '../standins/discord/index.js';
import { type SlackFaults, startSlackFaults } from '../standins/slack-faults.js';

/** The built product in a process of its own, with tokens that are refused. */
const main = ours('dist', 'src', 'main.js');

let slack: SlackFaults;
let discord: DiscordStandin;

beforeAll(async () => {
  slack = await startSlackFaults();
  discord = await startDiscord({ checks: false });
});
afterAll(async () => {
  await slack.close();
  await discord.close();
});

const ended = (env: Record<string, string>): Promise<{ code: number | null; words: string }> =>
  inFolder(async (folder) => {
    const child = spawn(process.execPath, [main], {
      env: { PATH: process.env.PATH, PORT: '0', FEEDS: 'off', SAMPLE: 'off', DATA_DIR: folder, ...env },
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let words = '';
    child.stderr.on('data', (part) => {
      words += String(part);
    });
    return new Promise((done) => child.once('exit', (code) => done({ code, words: words.replaceAll(folder, '') })));
  });

const inSlack = () => ended({ SLACK_BOT_TOKEN: 'xoxb-wrong', SLACK_APP_TOKEN: 'xapp-wrong', SLACK_API_URL: slack.apiUrl });

test.runIf(existsSync(main)).each([
  ['auth.test', 'SLACK_BOT_TOKEN'],
  ['apps.connections.open', 'SLACK_APP_TOKEN'],
])('when Slack refuses %s the process ends with a line that names %s, and no stack', async (refused, variable) => {
  slack.answer(({ method }) => ({
    body: method === refused ? { ok: false, error: 'invalid_auth' } : { ok: true, bot_id: 'B1', user_id: 'U1' },
  }));
  const { code, words } = await inSlack();
  expect(code).toBe(1);
  expect(words).toMatch(new RegExp(`^Slack refuses ${variable} \\(invalid_auth\\)\\.\\n.*\\n$`));
  expect(words).not.toContain('wrong');
});

test.runIf(existsSync(main))('when Discord refuses the token at its gateway the process ends with the reason, and no stack', async () => {
  discord.hangUp(4004);
  const { code, words } = await ended({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl });
  expect({ code, words }).toEqual({ code: 1, words: 'Discord refuses DISCORD_TOKEN (4004).\n' });
});
