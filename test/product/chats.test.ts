import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFolder } from '../../lab/bench/server.js';
import { readConfig } from '../../src/config.js';
import { type Started, start } from '../../src/start.js';
import { PERSON as DISCORD_PERSON, GUILD, OTHER_GUILD, TOKEN } from '../standins/discord/facts.js';
import { type DiscordStandin, startDiscord } from '../standins/discord/index.js';
import { localSlackBinary } from '../standins/install.js';
import { APP_TOKEN, BOT_TOKEN, CHANNEL, type LocalSlack, PERSON, startLocalSlack } from '../standins/local-slack.js';
import { type SlackProxy, startSlackProxy } from '../standins/slack-proxy.js';

const binary = await localSlackBinary();

/** The whole product in one process, with Slack and Discord as its real clients see them. */
describe.skipIf(binary === null)('one desk in Slack and in Discord', () => {
  let slack: LocalSlack;
  let proxy: SlackProxy;
  let discord: DiscordStandin;
  let desk: Started;
  let ended: () => void;
  let gone: Promise<void>;

  beforeAll(async () => {
    slack = await startLocalSlack(binary ?? '');
    proxy = await startSlackProxy(slack.apiUrl);
    discord = await startDiscord();
    const ready = new Promise<void>((started) => {
      gone = inFolder(async (folder) => {
        const env = { PORT: '0', DATA_DIR: folder, FEEDS: 'off', SAMPLE: 'off', SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN };
        const fatal = (words: string) => {
          throw new Error(words);
        };
        desk = await start(readConfig({ ...env, SLACK_API_URL: proxy.apiUrl, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl }), {
          fatal,
        });
        started();
        await new Promise<void>((done) => {
          ended = done;
        });
        await desk.close();
      });
    });
    await ready;
  });
  afterAll(async () => {
    ended();
    await gone;
    await proxy.close();
    await slack.close();
    await discord.close();
  });

  const article = (at: number, severity: number) =>
    fetch(`${desk.url}/api/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        title: `Word ${at} from the border`,
        text: `What was said there, told for the ${at}th time in words of its own.`,
        publisher: `house${at}.example`,
        tags: [{ indicator: 'armed-conflict', country: 'KZ', severity }],
      }),
    });
  const posted = (fits: (words: string) => boolean) =>
    waited(() =>
      discord.state.calls.find(
        ({ method, path, body }) => method === 'POST' && /^\/channels\/\d+\/messages$/.test(path) && fits(JSON.stringify(body)),
      ),
    );
  const patched = (fits: (words: string) => boolean) =>
    waited(() =>
      discord.state.calls.findLast(
        ({ method, path, body }) => method === 'PATCH' && path.startsWith('/channels/') && fits(JSON.stringify(body)),
      ),
    );
  const button = (value: string) => ({ type: 'button', action_id: 'say:0', block_id: 'b', value, text: { type: 'plain_text', text: 'x' } });

  it('shows the person who brought it in how to begin, once in each', async () => {
    await slack.command('/risk', 'about');
    const { given } = await proxy.call('chat.postMessage', (words) => words.includes('three steps'));
    expect(given.channel).not.toBe(CHANNEL);
    await posted((words) => words.includes('Bellwether is here'));
  });

  it('sends whoever presses the test of that message a sample, in their own direct messages', async () => {
    discord.state.members.set(DISCORD_PERSON, []);
    const answer = JSON.stringify(await discord.press(`v1@discord:${GUILD.id}:/press test-me`, { guild: null }));
    expect(answer).not.toMatch(/Only in a server|Not allowed|broke/);
    await posted((words) => words.includes('Kazakhstan') || words.includes('sample'));
  });

  it('sets the same alert in both by the same words, and says how often it would have fired', async () => {
    await slack.command('/watch', 'alert country:KZ level:20 publishers:1');
    const told = await slack.message(({ text }) => text.includes('Alert set'));
    expect(JSON.stringify(told)).toMatch(/would (not )?have fired/);
    const answer = JSON.stringify(await discord.slash('watch alert', { country: 'Kazakhstan', level: 20, publishers: 1 }));
    expect(answer).toMatch(/would (not )?have fired/);
    expect(answer).toContain('Kazakhstan above 20');
  });

  it('tells both when an article crosses the level, each in its own channel', async () => {
    await article(1, 0.6);
    const { given } = await proxy.call('chat.postMessage', (words) => words.includes('/press acknowledge'));
    expect(given).toMatchObject({ channel: CHANNEL, text: expect.stringContaining('Kazakhstan') });
    const post = await posted((words) => words.includes('Kazakhstan') && words.includes('/press acknowledge'));
    expect(post.path).toContain(GUILD.channel);
    expect(post.body).toMatchObject({ allowed_mentions: { parse: [] }, enforce_nonce: true });
  });

  it('shows in each who acknowledged it, and the second click keeps that name', async () => {
    const stands = await slack.message((message) => message.subtype === undefined && message.text.includes('Kazakhstan'));
    await slack.press(stands.ts, button('v1:/press acknowledge r1.KZ.all.target.1'));
    const { given } = await proxy.call('chat.update', (words) => words.includes('Acknowledged'));
    expect(JSON.stringify(given)).toContain(`<@${PERSON}>`);
    await slack.press(stands.ts, button('v1:/press acknowledge r1.KZ.all.target.1'));
    const second = await slack.message(({ subtype, text }) => subtype === 'ephemeral' && /already|before/i.test(text));
    expect(JSON.stringify(second)).toContain(`<@${PERSON}>`);
    await discord.press('v1:/press acknowledge r1.KZ.all.target.1');
    expect(JSON.stringify((await patched((words) => words.includes('Acknowledged'))).body)).toContain('<@');
  });

  it('does nothing for a click from another server', async () => {
    const answer = JSON.stringify(await discord.press('v1:/press acknowledge r1.KZ.all.target.1', { guild: OTHER_GUILD }));
    expect(answer).not.toContain('Kazakhstan');
  });

  it('answers with a picture in both', async () => {
    await discord.slash('risk top', {});
    const answer = discord.state.calls.findLast(({ path }) => path.endsWith('/messages/@original'));
    expect(answer?.files.map(({ name }) => name)).toEqual([expect.stringMatching(/\.png$/)]);
    expect(answer?.body).toMatchObject({ attachments: [{ description: expect.stringContaining('Kazakhstan') }] });
    await slack.command('/risk', 'top');
    const { given } = await proxy.call('response_url', (words) => words.includes('slack_file'));
    expect(JSON.stringify(given)).toContain('alt_text');
  });

  it('edits the message and tells the change in its thread when the news gets worse', async () => {
    for (const at of [2, 3, 4]) await article(at, 1);
    const reply = await proxy.call('chat.postMessage', (words) => words.includes('thread_ts'));
    expect(reply.given).not.toHaveProperty('reply_broadcast', true);
    await waited(() => discord.state.calls.find(({ path }) => path.endsWith('/threads')));
  });

  it('opens the form of a correction from the menu of an alert', async () => {
    const stands = await slack.message((message) => message.subtype === undefined && message.text.includes('Kazakhstan'));
    const option = { text: { type: 'plain_text', text: 'Correct' }, value: 'v1:/press correct country:KZ indicator:all role:target' };
    await slack.press(stands.ts, { type: 'overflow', action_id: 'menu:1', block_id: 'b', selected_option: option });
    const { given } = await proxy.call('views.update', (words) => words.includes('Word '));
    expect(JSON.stringify(given)).toContain('verdict');
  });

  it('never sent what Slack or Discord would refuse', () => {
    expect(proxy.refused).toEqual([]);
    expect(discord.state.violations).toEqual([]);
    expect(discord.state.unrouted).toEqual([]);
  });

  it('ends within ten seconds of being told to', async () => {
    const began = Date.now();
    ended();
    await gone;
    expect(Date.now() - began).toBeLessThan(10_000);
    await waited(() => discord.connected() + proxy.connections() === 0 || undefined);
  });
});

async function waited<T>(find: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 800; tries += 1) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('waited for 20 seconds');
}
