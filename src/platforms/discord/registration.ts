import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Chat } from '../../chat/chat.js';
import type { Command } from '../../chat/command.js';
import { describeOptions, type OptionSpec } from '../../chat/grammar.js';
import { clip } from '../inert.js';

/** Discord's limits. */
const DESCRIPTION = 100;
const CHOICES = 25;

const ROOTS = {
  risk: { description: 'Which countries are at risk, from whom, and why', permission: null },
  watch: { description: 'Alerts and digests for this channel', permission: PermissionFlagsBits.ManageGuild },
} as const;

/** The two root commands as Discord registers them; who may use /watch is its default permission, which admins re-map in Discord. */
export function registrationOf(chat: Chat): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return Object.entries(ROOTS).map(([root, { description, permission }]) => ({
    name: root,
    type: ApplicationCommandType.ChatInput,
    description,
    default_member_permissions: permission === null ? null : String(permission),
    // A workspace is a server: there is none in a direct message.
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: chat.commands
      .filter(({ name }) => name.startsWith(`${root} `))
      .map((command) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        name: command.name.slice(root.length + 1),
        description: clip(command.summary, DESCRIPTION),
        options: optionsOf(chat, command),
      })),
  }));
}

/** Discord wants the options that are needed first. */
function optionsOf(chat: Chat, command: Command): APIApplicationCommandBasicOption[] {
  const specs = describeOptions(command.options);
  return [...specs.filter(({ required }) => required), ...specs.filter(({ required }) => !required)].map((spec) =>
    optionOf(spec, spec.choices === null ? [] : chat.suggest(command, spec.name, '')),
  );
}

function optionOf(
  { name, description, required, type, choices, complete, min, max }: OptionSpec,
  shown: readonly APIApplicationCommandOptionChoice<string>[],
): APIApplicationCommandBasicOption {
  const base = { name, description: clip(description || name, DESCRIPTION), required };
  if (type === 'integer')
    return {
      ...base,
      type: ApplicationCommandOptionType.Integer,
      ...(min === null ? {} : { min_value: min }),
      ...(max === null ? {} : { max_value: max }),
    };
  // A closed set that fits is shown whole and checked by Discord itself.
  if (choices !== null && choices.length <= CHOICES && shown.length === choices.length)
    return { ...base, type: ApplicationCommandOptionType.String, choices: [...shown] };
  return { ...base, type: ApplicationCommandOptionType.String, autocomplete: complete !== null || choices !== null };
}
