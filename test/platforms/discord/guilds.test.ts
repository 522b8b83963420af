import { expect, it } from 'vitest';
import { buttonsOf, connected, titleOf } from '../../standins/discord/connected.js';
import { GUILD, OTHER_GUILD, OWNER } from '../../standins/discord/facts.js';
import { discordSpec, violationsOf } from '../../standins/discord/spec.js';
import { ownChat, ownHooks } from '../../standins/own-chat.js';

const hooks = ownHooks();
const bot = connected(ownChat(), hooks);
const canCheck = (await discordSpec()) !== null;
const NEW = { id: '300000000000000003', channel: '400000000000000003' };

it('whoever owns a server is welcomed, of those that were joined while we were away too', async () => {
  await expect.poll(() => hooks.welcomed).toEqual([`discord:${GUILD.id} ${OWNER}`, `discord:${OTHER_GUILD.id} ${OWNER}`]);
  bot.discord.join(NEW);
  await expect.poll(() => hooks.welcomed.at(-1)).toBe(`discord:${NEW.id} ${OWNER}`);
  expect(hooks.workspaces).toContain(`discord discord:${NEW.id}`);
});

it('a server that is unreachable for a while is not left, and one that removed us is', async () => {
  bot.discord.leave(GUILD.id, true);
  bot.discord.leave(OTHER_GUILD.id);
  await expect.poll(() => hooks.gone).toEqual([`discord:${OTHER_GUILD.id}: removed from the server`]);
});

it.each(['asked to connect anew', 'cut off'])('what people did while the connection was %s is answered', async (how) => {
  const before = bot.discord.resumed();
  if (how === 'cut off') bot.discord.drop(4000);
  else bot.discord.askToReconnect();
  expect(titleOf(await bot.discord.press('v1:/risk why KZ'))).toBe('/risk why KZ');
  await expect.poll(() => bot.discord.resumed()).toBe(before + 1);
  expect(hooks.ends).toEqual([]);
});

it('an interaction that nobody waits for any more is let go without a word', async () => {
  const logged = hooks.logged.length;
  const { press, state } = bot.discord;
  state.answers.push({ status: 404, body: { code: 10062, message: 'Unknown interaction' } });
  void press('v1:/risk why RU').catch(() => undefined);
  await expect.poll(() => state.answers).toEqual([]);
  expect(buttonsOf(await press('v1:/risk why KZ'))).toEqual({ Why: 'v1:/risk why KZ' });
  expect(hooks.logged).toHaveLength(logged);
});

it.runIf(canCheck)('the stand-in says what Discord’s own schemas refuse', () => {
  const { spec } = bot.discord.state;
  expect(violationsOf(spec, 'MessageCreateRequest', { content: 'x' })).toEqual([]);
  expect(violationsOf(spec, 'MessageCreateRequest', { content: 'x', contents: 'y' }).join()).toContain('contents');
  expect(violationsOf(spec, 'MessageCreateRequest', { embeds: [{ title: 'x'.repeat(257) }] })).toHaveLength(1);
});
