import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../../src/delivery/platform.js';
import { connectDiscord } from '../../../src/platforms/discord/index.js';
import { GUILD, OTHER_GUILD, PERSON, TOKEN } from '../../standins/discord/facts.js';
import { type DiscordStandin, startDiscord } from '../../standins/discord/index.js';
import type { Body } from '../../standins/discord/rest.js';
import { itemOf } from '../../standins/items.js';
import { cardOf, ownChat, ownHooks } from '../../standins/own-chat.js';

const NOW = new Date('2026-11-24T08:00:00Z');

const titleOf = ({ embeds }: Body): unknown => (embeds as { title: string }[])[0]?.title;
/** A posted card has its title above it. */
const aboveOf = ({ content }: Body): unknown => content;
const wordsOf = ({ embeds }: Body): string => (embeds as { description?: string }[])[0]?.description ?? '';

describe('with a connected bot', () => {
  const chat = ownChat();
  const hooks = ownHooks();
  let discord: DiscordStandin;
  let platform: Platform;

  beforeAll(async () => {
    discord = await startDiscord();
    platform = await connectDiscord({ token: TOKEN, apiUrl: discord.apiUrl }, chat, hooks);
  });
  afterEach(() => expect([discord.state.unrouted, discord.state.violations]).toEqual([[], []]));
  afterAll(async () => {
    await platform.close();
    await discord.close();
  });

  const callsTo = (part: string): Body[] => discord.state.calls.filter(({ path }) => path.includes(part)).map(({ body }) => body);

  it('answers a slash command for the person who asked, in the place it was asked', async () => {
    const answer = await discord.slash('risk status', { country: 'KZ', 'as-of': '2022-07-10' });
    expect(titleOf(answer)).toBe('risk status {"country":"KZ","as-of":"2022-07-10"}'.replace(/[[\]_*]/g, '\\$&'));
    expect(callsTo('/callback').at(-1)).toEqual({ type: 5, data: { flags: 64 } });
    expect(answer.allowed_mentions).toEqual({ parse: [] });
    expect(chat.asked.at(-1)?.by).toMatchObject({
      workspace: `discord:${GUILD.id}`,
      person: { id: PERSON, name: 'ana' },
      place: { platform: 'discord', channel: GUILD.channel },
    });
    expect(hooks.workspaces).toContain(`discord discord:${GUILD.id}`);
  });

  it('answers two servers as two workspaces', async () => {
    await discord.slash('risk status', { country: 'RU' }, { guild: OTHER_GUILD });
    expect(chat.asked.at(-1)?.by.workspace).toBe(`discord:${OTHER_GUILD.id}`);
  });

  it('answers a mistake with what may have been meant', async () => {
    const answer = await discord.slash('risk status', { country: 'Atlantis' });
    expect(wordsOf(answer)).toContain('I know no country called “Atlantis”.');
    expect(JSON.stringify(answer.components)).toContain('v1:/risk status Austria');
  });

  it('answers with an apology when something broke, and logs what', async () => {
    expect(titleOf(await discord.slash('risk status', { country: 'explode' }))).toBe('Something broke');
    expect(hooks.logged.join()).toContain('it exploded');
  });

  it('apologises when Discord refuses an answer, and logs why', async () => {
    discord.fail({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    const before = discord.state.calls.length;
    await discord.slash('risk status', { country: 'KZ' });
    await expect
      .poll(() => discord.state.calls.slice(before).flatMap(({ path, body }) => (path.endsWith('@original') ? [titleOf(body)] : [])))
      .toEqual([expect.stringContaining('KZ'), 'Something broke']);
    await expect.poll(() => hooks.logged.join()).toContain('Invalid Form Body');
  });

  it('answers in a direct message that it needs a server', async () => {
    expect(titleOf(await discord.slash('risk status', { country: 'KZ' }, { guild: null }))).toBe('Only in a server');
  });

  it('says what a pressed button says', async () => {
    expect(titleOf(await discord.press('v1:/risk why KZ'))).toBe('/risk why KZ');
  });

  it('explains a button of another version', async () => {
    expect(titleOf(await discord.press('v0:why'))).toBe('An old button');
  });

  it('says what a picked option says', async () => {
    expect(titleOf(await discord.pick('v1:/risk top 5'))).toBe('/risk top 5');
    expect(titleOf(await discord.pick('v0:top'))).toBe('An old button');
  });

  it('completes a half-typed country', async () => {
    expect(await discord.halfTyped('risk status', 'country', 'kazakh')).toContainEqual({ name: 'Kazakhstan', value: 'KZ' });
  });

  it('posts an item and edits the message that stands', async () => {
    const item = itemOf({ platform: 'discord', channel: GUILD.channel });
    const sent = await platform.send(item, NOW);
    if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent));
    const edit = itemOf({ ...item, id: '42', edits: item.key, editsMessage: sent.message, card: cardOf('Kazakhstan 40') });
    expect(await platform.send(edit, NOW)).toEqual(sent);
    const stands = discord.state.messages.get(sent.message) ?? {};
    expect(aboveOf(stands)).toBe('**Kazakhstan 40**');
    expect(titleOf(stands)).toBe(undefined);
    expect(stands).toMatchObject({ nonce: '41', enforce_nonce: true, allowed_mentions: { parse: [] }, edited: true });
  });

  it('shows an item once when the first answer was lost', async () => {
    const item = itemOf({ platform: 'discord', channel: GUILD.channel, id: '77' });
    discord.fail('lost');
    expect(await platform.send(item, NOW)).toMatchObject({ kind: 'later', at: new Date(NOW.getTime() + 5_000) });
    expect(await platform.send(item, NOW)).toMatchObject({ kind: 'sent' });
    expect([...discord.state.messages.values()].filter(({ nonce }) => nonce === '77')).toHaveLength(1);
  });

  it.each([
    [429, { message: 'slow', retry_after: 12.5, global: false }, 'later', 'asks to wait'],
    [404, { code: 10003, message: 'Unknown Channel' }, 'gone', 'the channel is gone'],
    [403, { code: 50001, message: 'Missing Access' }, 'gone', 'cannot see'],
    [403, { code: 50013, message: 'Missing Permissions' }, 'gone', 'Send Messages'],
    [400, { code: 50035, message: 'Invalid Form Body' }, 'gone', 'could not show'],
    [404, { code: 10004, message: 'Unknown Guild' }, 'gone', 'not in the server'],
    [403, { code: 50278, message: 'Cannot send messages to this user' }, 'gone', 'shares no server'],
    [400, { code: 50024, message: 'Cannot execute action on this channel type' }, 'gone', 'of that kind'],
    [403, { code: 20016, message: 'slow mode' }, 'later', 'slow mode'],
    [400, { code: 200000, message: 'blocked' }, 'gone', 'AutoMod'],
    [404, { code: 10008, message: 'Unknown Message' }, 'ended', 'deleted'],
    [503, { message: 'overloaded' }, 'later', 'did not answer'],
  ])('HTTP %i %j ends as %s', async (status, body, kind, why) => {
    discord.fail({ status, body, ...(status === 429 ? { headers: { 'retry-after': '12.5', 'x-ratelimit-scope': 'user' } } : {}) });
    const outcome = await platform.send(itemOf({ platform: 'discord', channel: OTHER_GUILD.channel, id: '90' }), NOW);
    expect(outcome).toMatchObject({ kind, why: expect.stringContaining(why) });
    if (status === 429)
      expect(outcome).toMatchObject({
        at: expect.toSatisfy((at: Date) => at.getTime() >= NOW.getTime() + 12_500 && at.getTime() < NOW.getTime() + 14_000),
      });
  });

  it('registers the commands once, and not again while they are the same', async () => {
    const puts = () => discord.state.calls.filter(({ method }) => method === 'PUT').length;
    const before = puts();
    const second = await connectDiscord({ token: TOKEN, apiUrl: discord.apiUrl }, chat, ownHooks());
    await second.close();
    expect([before, puts()]).toEqual([1, 1]);
    expect(discord.state.commands.get('')?.map(({ name, default_member_permissions: needs }) => [name, needs])).toEqual([
      ['risk', null],
      ['watch', '32'],
      ['What risk is in this?', null],
    ]);
  });
});

it('two processes of one bot answer once, although both hear of it', async () => {
  const discord = await startDiscord();
  const [chat, hooks] = [ownChat(), ownHooks()];
  const both = [await connectDiscord({ token: TOKEN, apiUrl: discord.apiUrl }, chat, hooks)];
  both.push(await connectDiscord({ token: TOKEN, apiUrl: discord.apiUrl }, chat, hooks));
  await discord.slash('watch alert', { country: 'KZ', level: 60 });
  await expect.poll(() => discord.state.calls.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(2);
  for (const one of both) await one.close();
  expect(chat.asked).toHaveLength(1);
  expect([hooks.logged.filter((line) => !line.includes('registered')), discord.state.violations]).toEqual([[], []]);
  await discord.close();
});

it('what was promised an answer is answered before the connection is closed', async () => {
  const discord = await startDiscord();
  const chat = ownChat();
  let [asked, go] = [() => {}, () => {}];
  const begun = new Promise<void>((done) => {
    asked = done;
  });
  const slow = {
    ...chat,
    answer: async (...given: Parameters<typeof chat.answer>) => {
      asked();
      await new Promise<void>((done) => {
        go = done;
      });
      return chat.answer(...given);
    },
  };
  const platform = await connectDiscord({ token: TOKEN, apiUrl: discord.apiUrl }, slow, ownHooks());
  const answer = discord.slash('watch alert', { country: 'KZ', level: 60 });
  await begun;
  const closed = platform.close();
  go();
  await closed;
  expect(discord.state.calls.filter(({ path }) => path.includes('@original'))).toHaveLength(1);
  expect(titleOf(await answer)).toContain('watch alert');
  await discord.close();
});

describe('without a usable connection', () => {
  it('a refused token is a Problem that names it', async () => {
    const discord = await startDiscord();
    const wrong = connectDiscord({ token: 'MTIz.wrong.token', apiUrl: discord.apiUrl }, ownChat(), ownHooks());
    await expect(wrong).rejects.toMatchObject({ name: 'Problem', message: 'Discord refuses DISCORD_TOKEN.' });
    await discord.close();
  });

  it.each([4004, 4014])('close code %i while it runs ends the process with the reason', async (code) => {
    const discord = await startDiscord();
    const hooks = ownHooks();
    const platform = await connectDiscord({ token: TOKEN, apiUrl: discord.apiUrl }, ownChat(), hooks);
    discord.hangUp(code);
    await expect.poll(() => hooks.ends).toHaveLength(1);
    expect(hooks.ends[0]).toContain(String(code));
    await platform.close();
    await discord.close();
  });

  it.each([4004, 4014])('close code %i at the first connection is a Problem', async (code) => {
    const discord = await startDiscord();
    discord.hangUp(code);
    const hooks = ownHooks();
    const refused = connectDiscord({ token: TOKEN, apiUrl: discord.apiUrl }, ownChat(), hooks);
    await expect(refused).rejects.toMatchObject({ name: 'Problem', message: expect.stringMatching(`^Discord .*\\(${code}\\)\\.$`) });
    expect([hooks.ends, hooks.logged]).toEqual([[], []]);
    await discord.close();
  });

  it('a token that is refused while it runs ends the process, and loses nothing', async () => {
    const discord = await startDiscord();
    const hooks = ownHooks();
    const platform = await connectDiscord({ token: TOKEN, apiUrl: discord.apiUrl }, ownChat(), hooks);
    for (let tries = 0; tries < 2; tries += 1) {
      discord.fail({ status: 401, body: { code: 0, message: '401: Unauthorized' } });
      expect(await platform.send(itemOf({ platform: 'discord', channel: GUILD.channel }), NOW)).toMatchObject({ kind: 'later' });
    }
    expect(hooks.ends).toEqual(['Discord refuses DISCORD_TOKEN (401).']);
    await platform.close();
    await discord.close();
  });

  it('an address where nobody answers is a Problem', async () => {
    const nowhere = connectDiscord({ token: TOKEN, apiUrl: 'http://127.0.0.1:1/api' }, ownChat(), ownHooks());
    await expect(nowhere).rejects.toMatchObject({ name: 'Problem', message: expect.stringContaining('ECONNREFUSED') });
  });
});
