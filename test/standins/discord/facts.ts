/** Who and what there is in the stand-in: one bot, one person, two servers with a channel each. */
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.stand.in';
export const APPLICATION = '100000000000000001';
export const PERSON = '200000000000000001';
/** Who owns the servers, and brought us in. */
export const OWNER = '200000000000000002';
/** A role of each server that nobody has unless a test says so; one that may manage the server. */
export const ROLE = '700000000000000001';
export const MANAGERS = '700000000000000002';
export const GUILDS = [
  { id: '300000000000000001', channel: '400000000000000001' },
  { id: '300000000000000002', channel: '400000000000000002' },
] as const;
export const [GUILD, OTHER_GUILD] = GUILDS;

/** Permissions of a member: view and send, with or without Manage Server. */
export const PERMISSIONS = { member: '3072', manager: '3104' } as const;

const user = (id: string, username: string, bot: boolean) => ({
  id,
  username,
  discriminator: '0',
  global_name: username,
  avatar: null,
  bot,
  flags: 0,
  public_flags: 0,
  primary_guild: null,
});
export const us = user(APPLICATION, 'bellwether', true);
export const person = user(PERSON, 'ana', false);

const memberOf = (who: typeof us, roles: readonly string[] = []) => ({
  user: who,
  roles,
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  deaf: false,
  mute: false,
  flags: 0,
});

/** Who clicked or typed, as an interaction carries it. */
export const clicker = (permissions: string, roles: readonly string[]) => ({
  ...memberOf(person, roles),
  permissions,
  nick: null,
  avatar: null,
  premium_since: null,
  pending: false,
});

/** The same as the interface shows them. */
export const memberNamed = (id: string, roles: readonly string[]) => ({
  ...memberOf(user(id, 'somebody', false), roles),
  joined_at: '2026-01-01T00:00:00.000Z',
  avatar: null,
  banner: null,
  communication_disabled_until: null,
  nick: null,
  pending: false,
  premium_since: null,
});

/** The channel of direct messages with a person. */
export const channelOfPerson = (id: string) => ({
  id: `6${id.slice(1)}`,
  type: 1,
  flags: 0,
  last_message_id: null,
  recipients: [user(id, 'somebody', false)],
});

const role = (id: string, permissions: string) => ({
  id,
  name: `role ${id.at(-1)}`,
  permissions,
  position: 0,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: false,
  icon: null,
  unicode_emoji: null,
  flags: 0,
});

/** What the bot is told of its own application. */
export const applicationOf = () => ({
  id: APPLICATION,
  name: 'Bellwether',
  icon: null,
  description: '',
  type: null,
  flags: 0,
  flags_new: '0',
  verify_key: '00',
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  owner: person,
  approximate_guild_count: GUILDS.length,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  team: null,
  eligible_oauth2_scopes: [],
});

const textChannel = (id: string, guild: string) => ({
  id,
  guild_id: guild,
  type: 0,
  name: 'risk-desk',
  position: 0,
  permission_overwrites: [],
  nsfw: false,
  topic: null,
  last_message_id: null,
  rate_limit_per_user: 0,
  parent_id: null,
});

/** A channel as an interaction carries it. */
export const channelHere = ({ id, channel }: (typeof GUILDS)[number]) => ({
  ...textChannel(channel, id),
  permissions: PERMISSIONS.manager,
});

export const ready = (session: string, sessionUrl: string) => ({
  v: 10,
  user: us,
  guilds: GUILDS.map(({ id }) => ({ id, unavailable: true })),
  session_id: session,
  resume_gateway_url: sessionUrl,
  shard: [0, 1],
  application: { id: APPLICATION, flags: 0 },
});

export const guildCreate = ({ id, channel }: { readonly id: string; readonly channel: string }) => ({
  id,
  name: `Server ${id.at(-1)}`,
  icon: null,
  splash: null,
  discovery_splash: null,
  owner_id: OWNER,
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  roles: [role(id, '0'), role(ROLE, '0'), role(MANAGERS, PERMISSIONS.manager)],
  emojis: [],
  stickers: [],
  features: [],
  mfa_level: 0,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  vanity_url_code: null,
  description: null,
  banner: null,
  premium_tier: 0,
  preferred_locale: 'en-US',
  public_updates_channel_id: null,
  nsfw_level: 0,
  premium_progress_bar_enabled: false,
  safety_alerts_channel_id: null,
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  large: false,
  unavailable: false,
  member_count: 2,
  members: [memberOf(us)],
  channels: [textChannel(channel, id)],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
});
