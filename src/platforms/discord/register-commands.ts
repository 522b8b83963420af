import { type APIApplication, REST, Routes } from 'discord.js';
import type { Chat } from '../../chat/chat.js';
import { problemOf, restOptions } from './api.js';
import { register } from './register.js';
import { registrationOf } from './registration.js';

/**
 * Registers the commands without connecting, in every server or in one; what was changed, a line each, none when nothing differed.
 * @throws Problem that names DISCORD_TOKEN when it is refused, or that Discord cannot be reached
 */
export async function registerCommands(
  { token, apiUrl }: { readonly token: string; readonly apiUrl: string | null },
  chat: Pick<Chat, 'commands' | 'suggest'>,
  guild: string | null,
): Promise<readonly string[]> {
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const { changes } = await register(rest, id, registrationOf(chat), guild);
    return changes;
  } catch (fault) {
    throw problemOf(fault);
  }
}
