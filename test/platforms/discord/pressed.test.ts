import { beforeEach, describe, expect, it } from 'vitest';
import type { Chat } from '../../../src/chat/chat.js';
import { Problem } from '../../../src/core/problem.js';
import { buttonsOf, connected, titleOf, wordsOf } from '../../standins/discord/connected.js';
import { APPLICATION, GUILD, MANAGERS, OTHER_GUILD, PERMISSIONS, PERSON, ROLE } from '../../standins/discord/facts.js';
import type { Doing } from '../../standins/discord/interactions.js';
import { ownChat } from '../../standins/own-chat.js';

const plain = ownChat();
/** Asks for permission as the desk does, before anything is set. */
const chat: Chat & Pick<typeof plain, 'asked'> = {
  ...plain,
  say: async (words, asked) => {
    const may = /^\/(watch|press)/.test(words) ? await asked.may('everyone') : true;
    if (may !== true) throw new Problem('not-allowed', may);
    return plain.say(words, asked);
  },
};
const bot = connected(chat);
const member: Doing = { permissions: PERMISSIONS.member };
const SET = 'v1:/watch alert country:KZ level:60';

const watchId = (): unknown => bot.discord.state.commands.get('')?.find(({ name }) => name === 'watch')?.id;
const remap = (guild: string, id: unknown, permissions: readonly { id: string; type: number; permission: boolean }[]): void => {
  bot.discord.state.remapped.set(guild, [{ id, application_id: APPLICATION, guild_id: guild, permissions }]);
};

describe('who may press what sets something', () => {
  it('whoever may manage the server, and nobody else', async () => {
    expect(titleOf(await bot.discord.press(SET))).toBe('/watch alert country:KZ level:60');
    const refused = await bot.discord.press(SET, { ...member, guild: OTHER_GUILD });
    expect([titleOf(refused), wordsOf(refused)]).toEqual(['Not allowed', expect.stringContaining('Manage Server')]);
    expect(titleOf(await bot.discord.press('v1:/risk why KZ', member))).toBe('/risk why KZ');
  });

  it('whom an admin gave /watch to, by a role, the channel being open; asked of Discord once a minute', async () => {
    remap(GUILD.id, watchId(), [{ id: ROLE, type: 1, permission: true }]);
    expect(titleOf(await bot.discord.press(SET, { ...member, roles: [ROLE] }))).toBe('/watch alert country:KZ level:60');
    expect(titleOf(await bot.discord.press(SET, member))).toBe('Not allowed');
    const asked = bot.discord.state.calls.filter(
      ({ path }) => path === `/applications/${APPLICATION}/guilds/${GUILD.id}/commands/permissions`,
    );
    expect(asked).toHaveLength(1);
  });
});

describe('in a direct message', () => {
  const direct: Doing = { guild: null };
  const resume = `v1@discord:${GUILD.id}:/watch resume r1`;
  beforeEach(() => bot.discord.state.members.clear());

  it('a button says of which server it is, and whoever may manage that one may press it', async () => {
    bot.discord.state.members.set(PERSON, [MANAGERS]);
    const answer = await bot.discord.press(resume, direct);
    expect(titleOf(answer)).toBe('/watch resume r1');
    expect(chat.asked.at(-1)?.by).toMatchObject({
      workspace: `discord:${GUILD.id}`,
      place: { platform: 'discord', channel: `dm:${PERSON}` },
    });
    expect(buttonsOf(answer)).toEqual({ Why: `v1@discord:${GUILD.id}:/risk why KZ` });
  });

  it.each<[string, readonly string[] | null, string]>([
    ['a member without that permission', [ROLE], '“Manage Server” in that server'],
    ['somebody who left', null, 'no member of that server'],
  ])('%s is told why not', async (_, roles, why) => {
    if (roles) bot.discord.state.members.set(PERSON, roles);
    const answer = await bot.discord.press(resume, direct);
    expect([titleOf(answer), wordsOf(answer)]).toEqual(['Not allowed', expect.stringContaining(why)]);
  });

  it('somebody who left reads nothing of the server either', async () => {
    expect(titleOf(await bot.discord.press(`v1@discord:${GUILD.id}:/risk why KZ`, direct))).toBe('Not allowed');
  });

  it('a button of no server is answered with where to ask', async () => {
    expect(titleOf(await bot.discord.press('v1:/risk why KZ', direct))).toBe('Only in a server');
  });
});

it('a button of one server pressed in another does nothing', async () => {
  const before = chat.asked.length;
  expect(titleOf(await bot.discord.press(`v1@discord:${OTHER_GUILD.id}:/risk why KZ`))).toBe('Not allowed');
  expect(chat.asked).toHaveLength(before);
});

describe('the menu of a message', () => {
  const tag = async (message: Record<string, unknown>) => titleOf(await bot.discord.menu('What risk is in this?', message));
  const embed = { type: 'rich', title: 'Border shut', description: 'Kazakhstan closes its border with Russia for a week.' };

  it.each([
    [
      'its text',
      { content: 'Kazakhstan closes its border with Russia for a week.' },
      'Kazakhstan closes its border with Russia for a week.',
    ],
    [
      'what Discord shows of a link',
      { content: 'https://news.example/a', embeds: [embed] },
      `https://news.example/a\\n\\nBorder shut\\nKazakhstan`,
    ],
    [
      'its first link, where there is nothing else',
      { content: 'see https://news.example/a and https://news.example/b' },
      'https://news.example/a',
    ],
  ])('reads %s', async (_, message, said) => {
    await tag(message);
    expect(chat.asked.at(-1)?.words).toContain(`risk tag {"text":"${said}`);
  });

  it('says that there is nothing to read', async () => {
    expect(await tag({ content: ' ' })).toBe('Nothing to read');
  });
});
