import { APPLICATION, channelHere, clicker, GUILD, type GUILDS, PERMISSIONS, person, us } from './facts.js';
import { newId } from './messages.js';
import type { Body } from './rest.js';

/** Who does something, where, and on which message. */
export interface Doing {
  readonly guild?: (typeof GUILDS)[number] | null;
  readonly permissions?: string;
  readonly roles?: readonly string[];
  /** What stands in the message that is clicked. */
  readonly message?: Body;
}

/** What every interaction carries; in a direct message there is a user and no member. */
export function frame({ guild = GUILD, permissions = PERMISSIONS.manager, roles = [] }: Doing): Body {
  const base = {
    id: newId(),
    application_id: APPLICATION,
    version: 1,
    locale: 'en-US',
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
  if (guild === null) return { ...base, channel_id: '600000000000000001', user: person, context: 1, authorizing_integration_owners: {} };
  return {
    ...base,
    guild_id: guild.id,
    channel_id: guild.channel,
    channel: channelHere(guild),
    member: clicker(permissions, roles),
    app_permissions: PERMISSIONS.manager,
    guild_locale: 'en-US',
    authorizing_integration_owners: { 0: guild.id },
    context: 0,
  };
}

export type Values = Readonly<Record<string, string | number>>;

/** A slash command as it was typed. */
export function commandData(name: string, options: Values, focused?: string): Body {
  const [root = '', verb = ''] = name.split(' ');
  const given = Object.entries(options).map(([option, value]) => ({
    type: typeof value === 'number' ? 4 : 3,
    name: option,
    value,
    ...(option === focused ? { focused: true } : {}),
  }));
  return { id: newId(), name: root, type: 1, options: [{ type: 1, name: verb, options: given }] };
}

/** The modal as it was filled in; what nobody touched is sent as it stood. */
export function modalData(modal: Body, values: Readonly<Record<string, string>>): Body {
  const labels = (modal.components as Body[]).filter(({ type }) => type === 18);
  return {
    custom_id: modal.custom_id,
    components: labels.map((label, at) => {
      const { type, custom_id: name, value = '', options = [] } = label.component as Body;
      const stands = type === 3 ? (options as Body[]).find((option) => option.default)?.value : value;
      const filled = values[String(name)] ?? stands;
      const one = type === 3 ? { values: filled === undefined ? [] : [filled] } : { value: filled };
      return { type: 18, id: at * 2 + 1, component: { type, id: at * 2 + 2, custom_id: name, ...one } };
    }),
  };
}

/** A message as an interaction carries it. */
export const messageOf = (more: Body = {}): Body => ({
  id: newId(),
  channel_id: GUILD.channel,
  content: '',
  type: 0,
  author: us,
  embeds: [],
  components: [],
  attachments: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  timestamp: '2026-01-01T00:00:00.000000Z',
  edited_timestamp: null,
  flags: 0,
  ...more,
});
