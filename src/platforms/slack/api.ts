import type { webApi } from '@slack/bolt';

/**
 * Every method of Slack's that we call, and the scopes of the bot that it takes: https://docs.slack.dev/reference/methods. The type of
 * the client is made of it, so that no other can be called, and the app's manifest asks for these scopes and no more.
 */
export const METHODS = {
  auth: { test: [] },
  chat: { postMessage: ['chat:write', 'chat:write.public'], postEphemeral: ['chat:write'], update: ['chat:write'] },
  conversations: { open: ['im:write'], members: ['channels:read', 'groups:read'] },
  files: { uploadV2: ['files:write'] },
  users: { info: ['users:read'] },
  views: { open: [], update: [], publish: [] },
} as const;

type Methods = typeof METHODS;

/** Slack's client as far as we use it. */
export type Api = {
  readonly [Family in keyof Methods]: Pick<webApi.WebClient[Family], keyof Methods[Family] & keyof webApi.WebClient[Family]>;
};
