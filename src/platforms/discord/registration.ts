import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Chat } from '../../chat/chat.js';
import type { Command } from '../../chat/command.js';
import { describeOptions, type OptionSpec } from '../../chat/grammar.js';
import { clip } from '../inert.js';
import { MENU_NAME } from './context-menu.js';

/** Discord's limits. */
const DESCRIPTION = 100;
const CHOICES = 25;

const ROOTS = {
  risk: { description: 'Which countries are at risk, from whom, and why', permission: null },
  watch: { description: 'Alerts and digests for this channel', permission: PermissionFlagsBits.ManageGuild },
} as const;

/** A workspace is a server: there is none in a direct message. */
const WHERE = { contexts: [InteractionContextType.Guild], integration_types: [ApplicationIntegrationType.GuildInstall] };

type Said = Pick<Chat, 'commands' | 'suggest'>;

/** The two root commands and what stands in the menu of a message, as Discord registers them. */
export const registrationOf = (
  chat: Said,
): [...RESTPostAPIChatInputApplicationCommandsJSONBody[], RESTPostAPIContextMenuApplicationCommandsJSONBody] => [
  ...rootsOf(chat),
  { name: MENU_NAME, type: ApplicationCommandType.Message, ...WHERE },
];

/** Who may use /watch is its default permission, which admins re-map in Discord. */
export const rootsOf = (chat: Said): RESTPostAPIChatInputApplicationCommandsJSONBody[] =>
  Object.entries(ROOTS).map(([root, { description, permission }]) => ({
    name: root,
    type: ApplicationCommandType.ChatInput,
    description,
    default_member_permissions: permission === null ? null : String(permission),
    ...WHERE,
    options: chat.commands
      .filter(({ name }) => name.startsWith(`${root} `))
      .map((command) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        name: command.name.slice(root.length + 1),
        description: clip(command.summary, DESCRIPTION),
        options: optionsOf(chat, command),
      })),
  }));

/** Discord wants the options that are needed first. What is filled in as a form needs none: said bare, it opens. */
function optionsOf(chat: Said, command: Command): APIApplicationCommandBasicOption[] {
  const specs = describeOptions(command.options);
  return [...specs.filter(({ required }) => required), ...specs.filter(({ required }) => !required)].map((spec) =>
    optionOf(
      { ...spec, required: spec.required && command.form === undefined },
      spec.choices === null ? [] : chat.suggest(command, spec.name, ''),
    ),
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
