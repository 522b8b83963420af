import type { Permit } from '../../chat/chat.js';
import type { Api } from './api.js';
import { isDirect } from './direct.js';
import { faultWords, missingScope } from './fault.js';

const words = {
  foreign: 'Only members of this workspace set what is watched here.',
  member: 'In this workspace only members of a channel set what is watched in it. Join the channel first.',
  admin: 'In this workspace only its admins set what is watched.',
  scope: (scope: string) =>
    `I cannot check whether you may do this: the Slack app lacks the permission ${scope}. Somebody who manages the app can add it and install it again.`,
  unknown: (why: string) => `I cannot check whether you may do this (${why}). Please try again in a minute.`,
};

/** Members asked for at a time, and how often at most: half a million people. */
const PAGE = 1_000;
const PAGES = 500;

interface Whom {
  readonly team: string | null;
  readonly enterprise: string | null;
  readonly person: string;
  readonly personTeam: string | null;
  readonly channel: string;
}

/** Whether a person may configure where they are, by what Slack says of them now. A question that Slack does not answer is a no. */
export const permitOf =
  (client: Api, whom: Whom): Permit =>
  async (policy) => {
    try {
      if (await isForeign(client, whom)) return words.foreign;
      if (policy === 'members') return (await isMember(client, whom)) || words.member;
      if (policy === 'admins') return (await isAdmin(client, whom.person)) || words.admin;
      return true;
    } catch (fault) {
      const scope = missingScope(fault);
      return scope === null ? words.unknown(faultWords(fault)) : words.scope(scope);
    }
  };

/** Somebody of another company in a shared channel. Within one organisation a person's own team may be another. */
async function isForeign(client: Api, { team, enterprise, person, personTeam }: Whom): Promise<boolean> {
  if (personTeam === null || personTeam === team || personTeam === enterprise) return false;
  if (enterprise === null) return true;
  const { user } = await client.users.info({ user: person });
  return user?.enterprise_user?.enterprise_id !== enterprise;
}

async function isMember(client: Api, { channel, person }: Whom): Promise<boolean> {
  if (isDirect(channel)) return true;
  let cursor = '';
  for (let page = 0; page < PAGES; page += 1) {
    const { members = [], response_metadata } = await client.conversations.members({ channel, limit: PAGE, ...(cursor ? { cursor } : {}) });
    if (members.includes(person)) return true;
    cursor = response_metadata?.next_cursor ?? '';
    if (cursor === '') return false;
  }
  return false;
}

async function isAdmin(client: Api, person: string): Promise<boolean> {
  const { user } = await client.users.info({ user: person });
  return user?.is_admin === true || user?.is_owner === true || user?.is_primary_owner === true;
}
