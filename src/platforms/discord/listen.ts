import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  Events,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Asked, Chat } from '../../chat/chat.js';
import type { Command } from '../../chat/command.js';
import type { Card } from '../../core/card.js';
import { cardOf } from '../answer.js';
import type { PlatformHooks } from '../hooks.js';
import { notAllowedCard, nowhereCard, oldButtonCard } from '../own-cards.js';
import { wordsOf } from '../press.js';
import { renderDiscord } from './render.js';

type Hooks = Pick<PlatformHooks, 'ensureWorkspace' | 'log'>;
type Answerable = ChatInputCommandInteraction | ButtonInteraction;

/** Most completions Discord takes. */
const CHOICES = 25;

/** Unknown interaction, already acknowledged: replayed after a reconnection, or answered too late. Nobody is waiting any more. */
const EXPIRED = new Set<number | string>([10062, 40060]);

/** Answers what people type, half type and press. */
export function listen(client: Client, chat: Chat, hooks: Hooks): void {
  client.on(Events.InteractionCreate, (interaction) => {
    respond(interaction, chat, hooks).catch((fault: unknown) => {
      if (fault instanceof DiscordAPIError && EXPIRED.has(fault.code)) return;
      hooks.log(`Discord did not take an answer (${fault instanceof Error ? fault.message : String(fault)})`);
    });
  });
}

async function respond(interaction: Interaction, chat: Chat, hooks: Hooks): Promise<void> {
  if (interaction.isAutocomplete()) await complete(interaction, chat);
  else if (interaction.isChatInputCommand()) await answer(interaction, hooks, (asked) => typed(interaction, chat, asked));
  else if (interaction.isButton()) await answer(interaction, hooks, (asked) => pressed(interaction, chat, asked));
}

async function complete(interaction: AutocompleteInteraction, chat: Chat): Promise<void> {
  const command = commandOf(interaction, chat);
  const { name, value } = interaction.options.getFocused(true);
  const found = command ? chat.suggest(command, name, value) : [];
  await interaction.respond([...found.slice(0, CHOICES)]);
}

/** Deferred first, for only the person who asked to see, then edited: Discord waits three seconds for the first. */
async function answer(interaction: Answerable, hooks: Hooks, work: (asked: Asked) => Promise<Card>): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const card = await cardOf(
    async () => {
      const asked = askedBy(interaction);
      if (!asked) return nowhereCard();
      await hooks.ensureWorkspace(asked.workspace, 'discord');
      return work(asked);
    },
    hooks,
    'Discord',
  );
  const { embeds, components } = renderDiscord(card);
  await interaction.editReply({ embeds, components, allowedMentions: { parse: [] } });
}

function askedBy({ guildId, user, channelId }: Answerable): Asked | null {
  if (guildId === null) return null;
  return {
    workspace: `discord:${guildId}`,
    person: { id: user.id, name: user.displayName },
    place: { platform: 'discord', channel: channelId },
    at: new Date(),
    may: async () => true,
    alone: true,
  };
}

async function typed(interaction: ChatInputCommandInteraction, chat: Chat, asked: Asked): Promise<Card> {
  const command = commandOf(interaction, chat);
  if (!command) throw new Error(`Discord sent a command that is not ours: ${interaction.commandName}`);
  const given = interaction.options.data.flatMap(({ options }) => options ?? []);
  return chat.answer(command, Object.fromEntries(given.map(({ name, value }) => [name, value])), asked);
}

/** A click is not covered by the permissions of the command it says, so those of the person are looked at. */
async function pressed(interaction: ButtonInteraction, chat: Chat, asked: Asked): Promise<Card> {
  const words = wordsOf(interaction.customId);
  if (words === null) return oldButtonCard();
  const sets = /^\s*\/?watch\b/i.test(words);
  if (sets && !interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return notAllowedCard();
  return chat.say(words, asked);
}

function commandOf(interaction: ChatInputCommandInteraction | AutocompleteInteraction, chat: Chat): Command | null {
  const name = `${interaction.commandName} ${interaction.options.getSubcommand(false) ?? ''}`;
  return chat.commands.find((command) => command.name === name) ?? null;
}
