import { type APIApplication, PermissionFlagsBits, REST, Routes } from 'discord.js';
import type { Chat } from '../../chat/chat.js';
import { problemOf, restOptions } from './api.js';
import { register } from './register.js';
import { registrationOf } from './registration.js';

/** What is done in a channel, and nothing more: read that it is there, post cards with pictures, and tell changes in a thread. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.SendMessagesInThreads;

/** What registering did, and where the bot is invited from. */
interface Registered {
  /** A line each; none when nothing differed. */
  readonly changes: readonly string[];
  readonly invite: string;
}

/** The link under which whoever may manage a server brings the bot in (https://docs.discord.com/developers/topics/oauth2). */
const inviteOf = (application: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;

/**
 * Registers the commands without connecting, in every server or in one.
 * @throws Problem that names DISCORD_TOKEN when it is refused, or that Discord cannot be reached
 */
export async function registerCommands(
  { token, apiUrl }: { readonly token: string; readonly apiUrl: string | null },
  chat: Pick<Chat, 'commands' | 'suggest'>,
  guild: string | null,
): Promise<Registered> {
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const { changes } = await register(rest, id, registrationOf(chat), guild);
    return { changes, invite: inviteOf(id) };
  } catch (fault) {
    throw problemOf(fault);
  }
}
