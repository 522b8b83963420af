import type { BlockAction, MessageShortcut, SlashCommand, ViewSubmitAction } from '@slack/bolt';
import type { Asked } from '../../chat/chat.js';
import type { WorkspaceId } from '../../core/workspace.js';
import type { Api } from './api.js';
import { directTo } from './direct.js';
import { permitOf } from './permit.js';

/** Who did something, and where. Everything comes out of the payload: nothing of it is known beforehand. */
export interface Heard {
  readonly workspace: WorkspaceId;
  /** Ids of the team and, in an organisation, of it. */
  readonly team: string | null;
  readonly enterprise: string | null;
  readonly person: string;
  readonly name: string;
  /** The person's own team; another one for a guest of a shared channel. */
  readonly personTeam: string | null;
  /** The channel, or a direct message to the person where there is none that we could post in. */
  readonly channel: string;
  /** Where Slack takes answers to it for half an hour; a credential. */
  readonly url: string | null;
}

type Clicked = Pick<BlockAction | MessageShortcut | ViewSubmitAction, 'team' | 'enterprise'> & {
  readonly user: { readonly id: string; readonly name?: string; readonly username?: string; readonly team_id?: string };
};

/** The workspace of a payload: the team, or the organisation where the app is installed for all of it. */
export const workspaceOf = (team: string | null | undefined, enterprise: string | null | undefined): WorkspaceId =>
  `slack:${team ?? enterprise ?? ''}`;

/** What was typed. */
export const heardCommand = (command: SlashCommand): Heard => ({
  workspace: workspaceOf(command.team_id || null, command.enterprise_id),
  team: command.team_id || null,
  enterprise: command.enterprise_id ?? null,
  person: command.user_id,
  name: command.user_name,
  personTeam: null,
  channel: placeOf({ id: command.channel_id, name: command.channel_name }, command.user_id),
  url: command.response_url || null,
});

/** What was pressed or sent in a message, a modal or the app's home. */
export function heardClick({ team, enterprise, user }: Clicked, channel: string, url: string | null): Heard {
  const [teamId, organisation] = [team?.id ?? null, enterprise?.id ?? team?.enterprise_id ?? null];
  return {
    workspace: workspaceOf(teamId ?? (organisation === null ? user.team_id : null), organisation),
    team: teamId,
    enterprise: organisation,
    person: user.id,
    name: user.name ?? user.username ?? user.id,
    personTeam: user.team_id ?? null,
    channel,
    url,
  };
}

/** A conversation of two people takes no messages of ours: what is set there comes to the person directly. */
export const placeOf = (channel: { readonly id: string; readonly name: string } | undefined, person: string): string =>
  channel && channel.name !== 'directmessage' && !channel.id.startsWith('D') ? channel.id : directTo(person);

/** The same as the chat is asked it. */
export const askedOf = (heard: Heard, client: Api): Asked => ({
  workspace: heard.workspace,
  person: { id: heard.person, name: heard.name },
  place: { platform: 'slack', channel: heard.channel },
  at: new Date(),
  may: permitOf(client, heard),
  alone: true,
});
