import type { BaseInteraction, Client } from 'discord.js';
import type { Asked, Chat } from '../../chat/chat.js';
import { Problem } from '../../core/problem.js';
import type { PlatformHooks } from '../hooks.js';
import type { UnderWay } from '../under-way.js';
import type { Permissions } from './permit.js';

/** All that answering takes. */
export interface Ears {
  readonly client: Client;
  readonly chat: Chat;
  readonly hooks: Pick<PlatformHooks, 'ensureWorkspace' | 'log'>;
  readonly permissions: Permissions;
  readonly underWay: Pick<UnderWay, 'of'>;
}

/** Before the id of a person: a direct message to them. */
const DIRECT = 'dm:';

const words = {
  elsewhere: 'This button is of another server.',
  noMember: 'You are no member of that server, or Bellwether is not there any more.',
};

/** The workspace of a server. */
export const workspaceOf = (guild: string): string => `discord:${guild}`;

/**
 * Who asks, where. In a direct message a button says of which workspace it is; only a member of that server may press it. Null where
 * there is no workspace.
 * @throws Problem 'not-allowed'
 */
export async function askedBy(interaction: BaseInteraction, workspace: string | null, { permissions }: Ears): Promise<Asked | null> {
  const { user } = interaction;
  const base = { person: { id: user.id, name: user.displayName }, at: new Date(), alone: true };
  if (interaction.inGuild()) {
    const here = workspaceOf(interaction.guildId);
    if (workspace !== null && workspace !== here) throw new Problem('not-allowed', words.elsewhere);
    return {
      ...base,
      workspace: here,
      place: { platform: 'discord', channel: interaction.channelId ?? `${DIRECT}${user.id}` },
      // Discord checked a command, by whatever admins re-mapped; what is pressed and filled in it does not.
      may: interaction.isCommand() ? async () => true : () => permissions.mayHere(interaction),
    };
  }
  const [, guild] = /^discord:(\d{1,20})$/.exec(workspace ?? '') ?? [];
  if (workspace === null || guild === undefined) return null;
  const may = await permissions.mayIn(guild, user.id);
  if (may === null) throw new Problem('not-allowed', words.noMember);
  return { ...base, workspace, place: { platform: 'discord', channel: `${DIRECT}${user.id}` }, may: async () => may };
}
