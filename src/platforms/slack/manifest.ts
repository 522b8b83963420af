import { METHODS } from './api.js';
import { EVENTS, type ROOTS, WHAT_RISK } from './names.js';

/** Why the app asks for a scope, for whoever installs it. Socket Mode's own, connections:write, belongs to the app's token. */
const SCOPES: Readonly<Record<string, string>> = {
  commands: 'the commands /risk and /watch, and the shortcut on messages',
  'chat:write': 'answers, alerts and digests in channels it was invited to',
  'chat:write.public': 'alerts and digests in public channels without an invitation',
  'files:write': 'charts and maps in its messages, and exported files',
  'im:write': 'direct messages: the welcome, digests to a person, and why a message could not be delivered',
  'users:read': 'whether a person is an admin, where only admins may configure',
  'channels:read': 'whether a person is in the public channel, where only members may configure',
  'groups:read': 'whether a person is in the private channel, where only members may configure',
};

/** The scopes of the bot, each with its reason: those that our calls take, and the one of what people type. */
export function botScopes(): { readonly scope: string; readonly why: string }[] {
  const needed: readonly string[] = Object.values(METHODS).flatMap((methods) => Object.values(methods).flat());
  return [...new Set(['commands', ...needed])].map((scope) => ({ scope, why: SCOPES[scope] ?? '' }));
}

/**
 * The app as Slack creates it from a manifest: https://docs.slack.dev/reference/app-manifest. Socket Mode, so that nothing needs a public
 * address; it reads no messages.
 */
export const slackManifest = () => ({
  display_information: {
    name: 'Bellwether',
    description: 'Country risk from the news: scores, alerts and digests',
    background_color: '#1f3a5f',
    long_description:
      'Bellwether reads the news, scores the risk to every country, and says why: each point of a score leads to the sentences behind it. Ask with /risk. With /watch a channel is told when a country crosses a level, and gets a digest of what moved at the hour it likes. It reads no messages of the workspace.',
  },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
    bot_user: { display_name: 'Bellwether', always_online: true },
    shortcuts: [
      {
        name: 'What risk is in this?',
        type: 'message',
        callback_id: WHAT_RISK,
        description: 'What the message would be tagged with, and how scores would move',
      },
    ],
    slash_commands: [
      slash('/risk', 'How risky a country is, and why', 'kazakhstan · why KZ · compare KZ,UZ · help'),
      slash('/watch', 'Alerts and digests in this channel', 'alert country:KZ level:60 · digest at:08:00 · list'),
    ],
  },
  oauth_config: { scopes: { bot: botScopes().map(({ scope }) => scope) } },
  settings: {
    event_subscriptions: { bot_events: [...EVENTS] },
    interactivity: { is_enabled: true },
    org_deploy_enabled: false,
    socket_mode_enabled: true,
    token_rotation_enabled: false,
  },
});

const slash = (command: (typeof ROOTS)[number], description: string, usage_hint: string) => ({
  command,
  description,
  usage_hint,
  // Channels that are named come with their ids.
  should_escape: true,
});
