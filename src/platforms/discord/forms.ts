import { setTimeout as pause } from 'node:timers/promises';
import type {
  APIModalInteractionResponseCallbackData,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Asked, Chat } from '../../chat/chat.js';
import type { Command } from '../../chat/command.js';
import { describeOptions } from '../../chat/grammar.js';
import { type Understood, understand } from '../../chat/understand.js';
import type { Card } from '../../core/card.js';
import { Problem } from '../../core/problem.js';
import { nowhereCard, oldButtonCard } from '../own-cards.js';
import { pressOf, readPress } from '../press.js';
import { askedBy, type Ears } from './asked.js';
import { filledIn, modalOf } from './modal.js';
import { previewCard } from './preview.js';
import { answer } from './reply.js';

type Opening = ChatInputCommandInteraction | MessageComponentInteraction;

/** Most that the id of a modal holds. */
const CUSTOM_ID = 100;

/** Whether these words open a form that can carry them along. */
export const opens = (chat: Chat, words: string, workspace: string | null): boolean =>
  pressOf(words, CUSTOM_ID, workspace) !== null && chat.opensForm(words);

/** Discord waits three seconds for a first answer, and a modal cannot come after another: what takes longer than this is given up. */
const PATIENCE_MS = 2_000;

const words = { late: 'The form took too long to open. Please try again in a minute.' };

/** Opens the form as the first answer, which a modal must be; when it cannot be filled in, or not in time, says why. */
export async function openForm(interaction: Opening, ears: Ears, says: string, workspace: string | null): Promise<void> {
  const late: Made = { card: () => Promise.reject(new Problem('busy', words.late)) };
  const made = await Promise.race([modalOrCard(() => makeModal(interaction, ears, says, workspace)), pause(PATIENCE_MS, late)]);
  if ('custom_id' in made) await interaction.showModal(made);
  else await answer(interaction, ears, workspace, made.card);
}

type Made = APIModalInteractionResponseCallbackData | { readonly card: () => Promise<Card> };

/** A problem is thrown again where it becomes a card. */
async function modalOrCard(work: () => Promise<Made>): Promise<Made> {
  try {
    return await work();
  } catch (fault) {
    return { card: () => Promise.reject(fault) };
  }
}

async function makeModal(interaction: Opening, ears: Ears, words: string, workspace: string | null): Promise<Made> {
  const asked = await askedBy(interaction, workspace, ears);
  const press = pressOf(words, CUSTOM_ID, workspace);
  if (!asked || press === null) return { card: async () => nowhereCard() };
  await ears.hooks.ensureWorkspace(asked.workspace, 'discord');
  const form = await ears.chat.form(words, asked);
  const { command, raw } = meant(ears.chat, words);
  const given = describeOptions(command.options).flatMap(({ key, name }) => (Object.hasOwn(raw, key) ? [name] : []));
  return modalOf(form, new Set(given), press);
}

/** What was filled in, shown before it is saved where there is something to show, else saved at once. */
export async function submitted(interaction: ModalSubmitInteraction, ears: Ears): Promise<void> {
  const press = readPress(interaction.customId);
  const filled = filledIn(interaction);
  await answer(interaction, ears, press?.workspace ?? null, async (asked) =>
    press === null ? oldButtonCard() : save(ears.chat, press.words, filled, asked),
  );
}

async function save(chat: Chat, words: string, filled: Readonly<Record<string, string>>, asked: Asked): Promise<Card> {
  const { command, raw } = meant(chat, words);
  const all = { ...raw, ...byKey(command, filled) };
  const preview = await chat.preview(command, all, asked);
  return preview ? chat.carry(previewCard(preview, command, all), asked) : chat.answer(command, all, asked);
}

const byKey = ({ options }: Command, filled: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    describeOptions(options).flatMap(({ key, name }) => (filled[name] === undefined ? [] : [[key, filled[name]] as const])),
  );

function meant(chat: Chat, words: string): Understood {
  const understood = understand(words, /^\s*\/?press\b/.test(words) ? chat.presses : chat.commands);
  if (!understood.command.form)
    throw new Problem('unknown-word', 'This form is from another version of Bellwether.', { choices: ['/risk help'] });
  return understood;
}
