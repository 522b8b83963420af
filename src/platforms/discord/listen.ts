import { type AutocompleteInteraction, type ChatInputCommandInteraction, DiscordAPIError, Events, type Interaction } from 'discord.js';
import type { Chat } from '../../chat/chat.js';
import type { Command } from '../../chat/command.js';
import { describeOptions } from '../../chat/grammar.js';
import { writeWords } from '../../chat/write-words.js';
import type { Ears } from './asked.js';
import { explained, MENU_NAME } from './context-menu.js';
import { openForm, opens, submitted } from './forms.js';
import { pressed } from './pressed.js';
import { answer } from './reply.js';

/** Most completions Discord takes. */
const CHOICES = 25;

/** Unknown interaction, unknown or expired answer, already acknowledged: replayed after a reconnection, or answered too late. Nobody is waiting any more. */
const EXPIRED = new Set<number | string>([10062, 10015, 50027, 40060]);

/** Answers what people type, half type, press, pick and fill in. */
export function listen(ears: Ears): void {
  ears.client.on(Events.InteractionCreate, (interaction) => {
    ears.underWay.of(respond(interaction, ears)).catch((fault: unknown) => {
      if (fault instanceof DiscordAPIError && EXPIRED.has(fault.code)) return;
      ears.hooks.log(`Discord did not take an answer (${fault instanceof Error ? fault.message : String(fault)})`);
    });
  });
}

async function respond(interaction: Interaction, ears: Ears): Promise<void> {
  if (interaction.isAutocomplete()) await complete(interaction, ears.chat);
  else if (interaction.isChatInputCommand()) await typed(interaction, ears);
  else if (interaction.isMessageComponent()) await pressed(interaction, ears);
  else if (interaction.isModalSubmit()) await submitted(interaction, ears);
  else if (interaction.isMessageContextMenuCommand() && interaction.commandName === MENU_NAME) await explained(interaction, ears);
}

/** From memory: a person sees it while they type. */
async function complete(interaction: AutocompleteInteraction, chat: Chat): Promise<void> {
  const command = commandOf(interaction, chat);
  const { name, value } = interaction.options.getFocused(true);
  const found = command ? chat.suggest(command, name, value) : [];
  await interaction.respond([...found.slice(0, CHOICES)]);
}

async function typed(interaction: ChatInputCommandInteraction, ears: Ears): Promise<void> {
  const command = commandOf(interaction, ears.chat);
  const given = interaction.options.data.flatMap(({ options }) => options ?? []);
  const raw = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  const words = command ? wordsOf(command, raw) : '';
  if (command?.form && opens(ears.chat, words, null)) return openForm(interaction, ears, words, null);
  return answer(interaction, ears, null, async (asked) => {
    if (!command) throw new Error(`Discord sent a command that is not ours: ${interaction.commandName}`);
    return ears.chat.answer(command, raw, asked);
  });
}

/** What a person would have typed, to open the form of it. */
function wordsOf(command: Command, raw: Readonly<Record<string, unknown>>): string {
  const specs = describeOptions(command.options);
  const given = specs.flatMap(({ key, name }) => (raw[name] === undefined ? [] : [[key, raw[name]] as const]));
  return writeWords(command, specs, Object.fromEntries(given));
}

function commandOf(interaction: ChatInputCommandInteraction | AutocompleteInteraction, chat: Chat): Command | null {
  const name = `${interaction.commandName} ${interaction.options.getSubcommand(false) ?? ''}`;
  return chat.commands.find((command) => command.name === name) ?? null;
}
