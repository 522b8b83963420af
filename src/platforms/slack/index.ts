import { App, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Chat } from '../../chat/chat.js';
import { Problem } from '../../core/problem.js';
import type { Platform } from '../../delivery/platform.js';
import type { PlatformHooks } from '../hooks.js';
import { openUnderWay } from '../under-way.js';
import { clientOptions, errorsTo } from './client.js';
import { openHomes } from './home.js';
import { listen } from './listen.js';
import { openUploads } from './pictures.js';
import { sendTo } from './send.js';
import { isRefused, keepSocket } from './socket.js';

export interface SlackSettings {
  readonly botToken: string;
  readonly appToken: string;
  /** Where Slack's API is, ending in /api/; null: Slack's own. */
  readonly apiUrl: string | null;
}

/**
 * Slack over Socket Mode: answers what people type, press, send and open, and posts what the outbox holds.
 * @throws Problem that names the variable when a token is refused, or that Slack cannot be reached
 */
export async function connectSlack({ botToken, appToken, apiUrl }: SlackSettings, chat: Chat, hooks: PlatformHooks): Promise<Platform> {
  const options = clientOptions(apiUrl, errorsTo(hooks.log));
  const client = new webApi.WebClient(botToken, options);
  const us = await client.auth.test().catch((fault: unknown) => Promise.reject(problemOf(fault, 'SLACK_BOT_TOKEN')));
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...options } },
    ...(options.logger ? { logger: options.logger } : {}),
  });
  // With `authorize` the app asks Slack nothing by itself: a refused token was told above, where it can be caught.
  const authorize = async () => ({
    botToken,
    ...(us.bot_id ? { botId: us.bot_id } : {}),
    ...(us.user_id ? { botUserId: us.user_id } : {}),
  });
  const app = new App({
    receiver,
    authorize,
    clientOptions: { ...options },
    deferInitialization: true,
    convoStore: false,
    ...(options.logger ? { logger: options.logger } : {}),
  });
  await app.init();
  const upload = openUploads(hooks.log);
  const underWay = openUnderWay();
  app.use(({ next }) => underWay.of(next()));
  listen(app, { chat, hooks, upload, homes: openHomes(chat, hooks, upload) });
  const socket = await keepSocket(receiver.client, {
    refused: (fault) => hooks.fatal(problemOf(fault, 'SLACK_APP_TOKEN').message),
    log: hooks.log,
  }).catch((fault: unknown) => Promise.reject(problemOf(fault, 'SLACK_APP_TOKEN')));
  const close = async (): Promise<void> => {
    await socket.close();
    await underWay.end();
  };
  return { name: 'slack', send: sendTo(client, upload), close };
}

/** Why Slack cannot be used, for the person who set the variable. */
function problemOf(fault: unknown, variable: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN'): Problem {
  if (isRefused(fault) && fault instanceof webApi.WebAPIPlatformError)
    return new Problem('not-allowed', `Slack refuses ${variable} (${fault.data.error}).`, {
      hint: variable === 'SLACK_APP_TOKEN' ? 'It begins with xapp- and needs the scope connections:write.' : 'It begins with xoxb-.',
    });
  const why = fault instanceof Error ? fault.message : 'the socket closed at once';
  return new Problem('busy', `Slack cannot be reached (${why}).`, { hint: 'Check the network, and SLACK_API_URL when it is set.' });
}
