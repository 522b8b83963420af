import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  Routes,
} from 'discord.js';
import type { Asked } from '../../chat/chat.js';
import type { Card } from '../../core/card.js';
import { cardOf } from '../answer.js';
import { faultCard, nowhereCard } from '../own-cards.js';
import { askedBy, type Ears } from './asked.js';
import { messageOf } from './attach.js';
import { isPreview } from './preview.js';

/** What is answered with a message that only the person sees. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/**
 * Deferred first, for only the person who asked to see, then edited: Discord waits three seconds for the first. What is pressed in a
 * preview takes its place. `workspace` is what the button says of itself.
 */
export async function answer(
  interaction: Answerable,
  ears: Ears,
  workspace: string | null,
  work: (asked: Asked) => Promise<Card>,
): Promise<void> {
  if (interaction.isMessageComponent() && isPreview(interaction.message.components)) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const card = await cardOf(() => makeCard(interaction, ears, workspace, work), ears.hooks, 'Discord');
  try {
    await show(interaction, ears, workspace, card);
  } catch (fault) {
    // Else the person would be told for ever that we are thinking.
    if (fault instanceof DiscordAPIError && fault.status === 400) await show(interaction, ears, workspace, faultCard());
    throw fault;
  }
}

async function makeCard(
  interaction: Answerable,
  ears: Ears,
  workspace: string | null,
  work: (asked: Asked) => Promise<Card>,
): Promise<Card> {
  const asked = await askedBy(interaction, workspace, ears);
  if (!asked) return nowhereCard();
  await ears.hooks.ensureWorkspace(asked.workspace, 'discord');
  return work(asked);
}

/** Shows a card in place of "is thinking". Its attachments are always said, or those of before would stay. */
async function show(
  { applicationId, token, guildId }: Answerable,
  { client, hooks }: Ears,
  workspace: string | null,
  card: Card,
): Promise<void> {
  const { body, files } = await messageOf(card, { workspace: guildId === null ? workspace : null }, (words) =>
    hooks.log(`Discord: ${words}`),
  );
  await client.rest.patch(Routes.webhookMessage(applicationId, token, '@original'), { body, files, auth: false });
}
