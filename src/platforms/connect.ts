import type { Chat } from '../chat/chat.js';
import type { Config } from '../config.js';
import type { Platform } from '../delivery/platform.js';
import type { PlatformHooks } from './hooks.js';

/**
 * Connects the chat platforms that have a token; their libraries are loaded only then. When one cannot be connected, none stays.
 * @throws Problem that names the platform and the variable
 */
export async function connectPlatforms(config: Pick<Config, 'slack' | 'discord'>, chat: Chat, hooks: PlatformHooks): Promise<Platform[]> {
  const { slack, discord } = config;
  const opened = await Promise.allSettled([
    ...(slack ? [import('./slack/index.js').then(({ connectSlack }) => connectSlack(slack, chat, hooks))] : []),
    ...(discord ? [import('./discord/index.js').then(({ connectDiscord }) => connectDiscord(discord, chat, hooks))] : []),
  ]);
  const platforms = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = opened.find((one) => one.status === 'rejected');
  if (!failed) return platforms;
  await Promise.allSettled(platforms.map((platform) => platform.close()));
  throw failed.reason;
}
