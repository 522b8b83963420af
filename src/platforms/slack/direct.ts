import type { Api } from './api.js';

/** What stands before a person's id where a channel's id stands: a direct message to them. */
const DIRECT = 'dm:';

/** The place of a direct message to a person. */
export const directTo = (person: string): string => `${DIRECT}${person}`;

/** Whether it is a conversation of one person with us. */
export const isDirect = (channel: string): boolean => channel.startsWith(DIRECT);

/** Conversations that were opened before, by client: they do not change. */
const opened = new WeakMap<Api, Map<string, string>>();

/** The id of the channel to post in: the conversation with a person is opened first. Throws what Slack says of it. */
export async function channelId(client: Api, channel: string): Promise<string> {
  if (!isDirect(channel)) return channel;
  const known = opened.get(client) ?? new Map<string, string>();
  opened.set(client, known);
  const before = known.get(channel);
  if (before !== undefined) return before;
  const { channel: conversation } = await client.conversations.open({ users: channel.slice(DIRECT.length) });
  if (!conversation?.id) throw new Error('Slack did not say which conversation it opened');
  known.set(channel, conversation.id);
  return conversation.id;
}
