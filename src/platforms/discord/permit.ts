import {
  type APIGuildMember,
  ApplicationCommandPermissionType,
  type BaseInteraction,
  type Client,
  DiscordAPIError,
  PermissionFlagsBits,
  type RESTGetAPIGuildApplicationCommandsPermissionsResult,
  Routes,
} from 'discord.js';

const words = {
  notHere:
    'Only members who may use /watch here set alerts and digests: those with “Manage Server”, unless the server’s settings say otherwise.',
  notThere: 'Only members with “Manage Server” in that server may do that.',
};

/** How long what an admin re-mapped is taken for known. */
const KNOWN_MS = 60_000;

/** Discord's way to say "nothing was re-mapped". */
const UNKNOWN_PERMISSIONS = 10066;
const UNKNOWN = new Set<number | string>([10004, 10007, 10013, 50001]);

type Overwrites = RESTGetAPIGuildApplicationCommandsPermissionsResult;

/** Who may configure: asked on every click, since Discord checks only commands. */
export interface Permissions {
  /** Whether the person who clicked may use /watch in the server and channel of the click; else why not, in words. */
  mayHere(interaction: BaseInteraction<'cached' | 'raw'>): Promise<true | string>;
  /** Whether a person may configure a server from outside of it; null: they are no member of it. */
  mayIn(guild: string, person: string): Promise<true | string | null>;
}

/** Asks Discord what admins re-mapped, and keeps the answers for a minute. `watch` is the id of /watch, once registered. */
export function permissionsOf(client: Client, watch: () => string | null): Permissions {
  const known = new Map<string, { readonly at: number; readonly overwrites: Promise<Overwrites> }>();
  const overwritesOf = (guild: string): Promise<Overwrites> => {
    const standing = known.get(guild);
    if (standing && Date.now() - standing.at < KNOWN_MS) return standing.overwrites;
    const overwrites = fetchOverwrites(client, guild);
    known.set(guild, { at: Date.now(), overwrites });
    overwrites.catch(() => known.delete(guild));
    return overwrites;
  };
  return {
    mayHere: async (interaction) => {
      if (interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) return true;
      const overwrites = await overwritesOf(interaction.guildId);
      const ids = [watch(), interaction.applicationId];
      // What is said of the command stands above what is said of the whole application.
      const mapped = ids.flatMap((id) => overwrites.find((one) => one.id === id) ?? [])[0]?.permissions ?? [];
      return allows(mapped, interaction) ? true : words.notHere;
    },
    mayIn: async (guild, person) => {
      const permissions = await permissionsIn(client, guild, person);
      if (permissions === null) return null;
      return (permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n ? true : words.notThere;
    },
  };
}

async function fetchOverwrites(client: Client, guild: string): Promise<Overwrites> {
  try {
    const route = Routes.guildApplicationCommandsPermissions(client.application?.id ?? '', guild);
    return (await client.rest.get(route)) as Overwrites;
  } catch (fault) {
    if (fault instanceof DiscordAPIError && fault.code === UNKNOWN_PERMISSIONS) return [];
    throw fault;
  }
}

/** As Discord decides on a command: the channel must not be shut, then the person counts before their roles, and any role that may is enough. */
function allows(mapped: Overwrites[number]['permissions'], interaction: BaseInteraction<'cached' | 'raw'>): boolean {
  const { guildId, channelId, channel, user } = interaction;
  const said = (type: ApplicationCommandPermissionType, id: string | null): boolean | undefined =>
    mapped.find((one) => one.type === type && one.id === id)?.permission;
  const place = channel?.isThread() ? channel.parentId : channelId;
  // Discord's mark of "all channels" is the id of the server less one.
  const isShut =
    (said(ApplicationCommandPermissionType.Channel, place) ??
      said(ApplicationCommandPermissionType.Channel, String(BigInt(guildId) - 1n))) === false;
  if (isShut) return false;
  const own = said(ApplicationCommandPermissionType.User, user.id);
  if (own !== undefined) return own;
  return [guildId, ...rolesOf(interaction)].some((role) => said(ApplicationCommandPermissionType.Role, role) === true);
}

const rolesOf = ({ member }: BaseInteraction<'cached' | 'raw'>): string[] =>
  Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];

/** What a person may do in a server, of all their roles; null when they are no member of it, or we are not there. */
async function permissionsIn(client: Client, id: string, person: string): Promise<bigint | null> {
  const guild = client.guilds.cache.get(id);
  if (!guild) return null;
  try {
    const { roles } = (await client.rest.get(Routes.guildMember(id, person))) as APIGuildMember;
    if (guild.ownerId === person) return PermissionFlagsBits.Administrator;
    return [id, ...roles].reduce((all, role) => all | (guild.roles.cache.get(role)?.permissions.bitfield ?? 0n), 0n);
  } catch (fault) {
    if (fault instanceof DiscordAPIError && UNKNOWN.has(fault.code)) return null;
    throw fault;
  }
}
