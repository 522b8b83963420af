import { expect, it } from 'vitest';
import { connectPlatforms } from '../../src/platforms/connect.js';
import { TOKEN } from '../standins/discord/facts.js';
import { startDiscord } from '../standins/discord/index.js';
import { ownChat, ownHooks } from '../standins/own-chat.js';

it('connects nothing without a token', async () => {
  expect(await connectPlatforms({ slack: null, discord: null }, ownChat(), ownHooks())).toEqual([]);
});

it('leaves no platform connected when another cannot be', async () => {
  const discord = await startDiscord();
  const slack = { botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: 'http://127.0.0.1:1/api/' };
  const both = connectPlatforms({ slack, discord: { token: TOKEN, apiUrl: discord.apiUrl } }, ownChat(), ownHooks());
  await expect(both).rejects.toMatchObject({ name: 'Problem', message: expect.stringContaining('Slack') });
  await expect.poll(discord.connected).toBe(0);
  await discord.close();
});
