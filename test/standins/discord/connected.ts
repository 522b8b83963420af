import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Chat } from '../../../src/chat/chat.js';
import type { Platform } from '../../../src/delivery/platform.js';
import { connectDiscord } from '../../../src/platforms/discord/index.js';
import { ownHooks } from '../own-chat.js';
import { TOKEN } from './facts.js';
import { type DiscordStandin, startDiscord } from './index.js';
import type { Body } from './rest.js';

export const titleOf = ({ embeds }: Body): unknown => (embeds as { title?: string }[])[0]?.title;
export const wordsOf = ({ embeds }: Body): string => (embeds as { description?: string }[])[0]?.description ?? '';
/** What the buttons of a message carry, by their labels. */
export const buttonsOf = ({ components }: Body): Record<string, string> =>
  Object.fromEntries(
    (components as { components: { label: string; custom_id: string }[] }[])
      .flatMap(({ components: inside }) => inside)
      .map(({ label, custom_id: carries }) => [label, carries]),
  );

/** A bot connected to a stand-in for all tests of a file; whatever Discord's schemas refuse, or no route answers, fails the test. */
export function connected(chat: Chat, hooks = ownHooks()) {
  const bot = {} as { discord: DiscordStandin; platform: Platform; hooks: typeof hooks };
  beforeAll(async () => {
    bot.hooks = hooks;
    bot.discord = await startDiscord();
    bot.platform = await connectDiscord({ token: TOKEN, apiUrl: bot.discord.apiUrl }, chat, hooks);
  });
  afterEach(() => expect([bot.discord.state.unrouted, bot.discord.state.violations]).toEqual([[], []]));
  afterAll(async () => {
    await bot.platform.close();
    await bot.discord.close();
  });
  return bot;
}
