import type { Embed, Message, MessageContextMenuCommandInteraction } from 'discord.js';
import { describeOptions } from '../../chat/grammar.js';
import type { Card } from '../../core/card.js';
import { webLink } from '../link.js';
import type { Ears } from './asked.js';
import { answer } from './reply.js';

/** In the menu of every message. At most 32 characters. */
export const MENU_NAME = 'What risk is in this?';

/** What it says. */
const COMMAND = 'risk tag';

/** Fewer letters beside a link are no text: the link is read. */
const TEXT = 40;

const words = {
  nothing: 'Nothing to read',
  nothingLine: 'That message has no text and no link.',
};

/** What the chosen message would be tagged with, for only the person who asked. Discord hands over that one message, and no other. */
export async function explained(interaction: MessageContextMenuCommandInteraction, ears: Ears): Promise<void> {
  const said = textOf(interaction.targetMessage);
  await answer(interaction, ears, null, async (asked) => {
    const command = ears.chat.commands.find(({ name }) => name === COMMAND);
    const option = command && describeOptions(command.options).find(({ takes }) => takes === 'text');
    if (!command || !option) throw new Error(`there is no ${COMMAND} that takes a text`);
    return said === '' ? nothingCard() : ears.chat.answer(command, { [option.name]: said }, asked);
  });
}

/** What people wrote, and what Discord shows of a link in it; only the first link where there are no words. */
function textOf({ content, embeds }: Pick<Message, 'content' | 'embeds'>): string {
  const links = [...(content.match(/https?:\/\/[^\s<>]+/g) ?? []), ...embeds.flatMap(({ url }) => url ?? [])];
  const written = [content, ...embeds.map(embedText)].filter((part) => part.trim() !== '').join('\n\n');
  const plain = written.replace(/https?:\/\/\S+/g, '').trim();
  const link = links.find((one) => webLink(one) !== null);
  return link !== undefined && plain.length < TEXT ? link : written;
}

const embedText = ({ title, description, fields }: Embed): string =>
  [title, description, ...fields.map(({ name, value }) => `${name}: ${value}`)].filter(Boolean).join('\n');

const nothingCard = (): Card => ({
  title: words.nothing,
  line: words.nothingLine,
  blocks: [{ kind: 'text', text: [words.nothingLine] }],
  buttons: [],
  color: 'plain',
});
