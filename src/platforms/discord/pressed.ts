import type { MessageComponentInteraction } from 'discord.js';
import { oldButtonCard } from '../own-cards.js';
import { readPress } from '../press.js';
import type { Ears } from './asked.js';
import { openForm, opens } from './forms.js';
import { CANCEL, nothingCard } from './preview.js';
import { answer } from './reply.js';

/** A button says what it carries, a drop-down what its option does; what is not known any more is explained. */
export async function pressed(interaction: MessageComponentInteraction, ears: Ears): Promise<void> {
  const { chat } = ears;
  const press = readPress(interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId);
  if (press === null) return answer(interaction, ears, null, async () => oldButtonCard());
  const { words, workspace } = press;
  if (words === CANCEL) return answer(interaction, ears, workspace, async () => nothingCard());
  if (opens(chat, words, workspace)) return openForm(interaction, ears, words, workspace);
  return answer(interaction, ears, workspace, (asked) => chat.say(words, asked));
}
