import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { GUILD, TOKEN } from '../standins/discord/facts.js';
import { type DiscordStandin, startDiscord } from '../standins/discord/index.js';
import { say } from './sham-terminal.js';

let discord: DiscordStandin;
beforeAll(async () => {
  discord = await startDiscord();
});
afterEach(() => expect([discord.state.unrouted, discord.state.violations]).toEqual([[], []]));
afterAll(() => discord.close());

const register = (words: string, token = TOKEN) =>
  say(['register', ...words.split(' ')], '', { DISCORD_TOKEN: token, DISCORD_API_URL: discord.apiUrl });

it('tells what is added, changed and removed, and changes nothing the second time', async () => {
  const first = await register('discord');
  expect(first).toMatchObject({ code: 0, err: [] });
  expect(first.out).toContain('+ /risk status');
  expect(first.out).toContain('+ “What risk is in this?”');
  expect(first.out.at(-2)).toBe('Registered in every server.');
  expect(first.out.at(-1)).toMatch(
    /^To invite the bot: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot\+applications\.commands&permissions=\d+$/,
  );
  expect((await register('discord')).out[0]).toBe('There is nothing to change in every server.');
  const standing = discord.state.commands.get('') ?? [];
  const risk = standing.find(({ name }) => name === 'risk') as { options: { name: string; description: string }[] };
  const [one, ...others] = risk.options;
  risk.options = [
    { ...one, name: one?.name ?? '', description: 'Something else' },
    ...others.slice(1),
    { ...one, name: 'gone', description: 'It was here once' },
  ];
  expect((await register('discord')).out).toEqual([
    `+ /risk ${others[0]?.name}`,
    `~ /risk ${one?.name}`,
    '- /risk gone',
    'Registered in every server.',
    expect.stringContaining('To invite the bot'),
  ]);
});

it('registers in one server alone', async () => {
  const puts = discord.state.calls.length;
  expect((await register(`discord --guild ${GUILD.id}`)).out.at(-2)).toBe(`Registered in the server ${GUILD.id}.`);
  expect(discord.state.commands.get(GUILD.id)).toHaveLength(3);
  expect(discord.state.calls.slice(puts).flatMap(({ method, path }) => (method === 'PUT' ? [path] : []))).toEqual([
    expect.stringContaining(`/guilds/${GUILD.id}/commands`),
  ]);
});

it.each([
  ['slack', TOKEN, 'discord is the one'],
  ['discord --guild here', TOKEN, 'no id of a server'],
  ['discord', 'MTIz.wrong.token', 'Discord refuses DISCORD_TOKEN.'],
  ['discord', '', 'DISCORD_TOKEN is not set.'],
])('register %s with the token %j says what is wrong', async (words, token, why) => {
  const { code, err } = await register(words, token);
  expect(code).not.toBe(0);
  expect(err.join()).toContain(why);
});
