import { type APIActionRowComponent, type APIButtonComponentWithCustomId, type APIEmbed, ButtonStyle, ComponentType } from 'discord.js';
import type { Block, Button, Card, Color } from '../../core/card.js';
import { clip } from '../inert.js';
import { pressOf } from '../press.js';
import { sparkline } from '../sparkline.js';
import { type Atom, atomsOf, trimLines, trimTo } from '../trim.js';
import { atomsOfText, boldOf, escapeMarkdown } from './markdown.js';

/** Discord's limits, in UTF-16 units after escaping. Title and description together stay below the 6,000 of a message's embeds. */
const TITLE = 256;
const DESCRIPTION = 4_096;
const BUTTONS_A_ROW = 5;
const ROWS = 5;
const LABEL = 80;
const CUSTOM_ID = 100;
/** Our own: one text or item must not push the others out. */
const TEXT = 3_000;
const ITEM = 1_000;
const NOTES = 1_000;

/** Colours of the bar beside a card; they only repeat what the title says in words. */
const COLORS: Readonly<Record<Color, number | null>> = {
  calm: 0x2f9e77,
  watch: 0xe0a100,
  high: 0xd9663a,
  severe: 0xb5304a,
  plain: null,
};

const STYLES = { plain: ButtonStyle.Secondary, primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

export interface DiscordMessage {
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponentWithCustomId>[];
  /** Nothing in a card can ping anybody. */
  readonly allowed_mentions: { readonly parse: never[] };
}

/** A card as one embed and rows of buttons. Every piece is escaped here, and every limit kept by leaving whole words, items or blocks out. */
export function renderDiscord({ title, line, blocks, buttons, color }: Card): DiscordMessage {
  const bar = COLORS[color];
  const description = describe(blocks);
  const embed: APIEmbed = {
    title: trimTo(atomsOf(clip(title || line, TITLE), escapeMarkdown), TITLE, () => '…') || 'Bellwether',
    ...(description === '' ? {} : { description }),
    ...(bar === null ? {} : { color: bar }),
  };
  return { embeds: [embed], components: rowsOf(buttons), allowed_mentions: { parse: [] } };
}

/** Notes come last and always: they say as of when, by which method, and that it is a sample. */
function describe(blocks: readonly Block[]): string {
  const isNote = ({ kind }: Block): boolean => kind === 'note';
  const notes = trimLines(blocks.filter(isNote).map(blockText), NOTES);
  const body = blocks.filter((block) => !isNote(block)).map(blockText);
  const room = DESCRIPTION - (notes === '' ? 0 : notes.length + 2);
  return [trimLines(body, room, { gap: '\n\n' }), notes].filter((part) => part !== '').join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return trimTo(atomsOfText(block.text), TEXT);
    case 'facts':
      return trimLines(
        block.facts.map(({ name, value }) => trimTo([boldOf(name), ': ', ...atomsOfText(value)], ITEM)),
        TEXT,
      );
    case 'list':
      return trimLines(
        block.items.map((item) => `• ${trimTo(atomsOfText(item), ITEM)}`),
        TEXT,
        { moreBefore: block.more },
      );
    case 'note':
      return noteText(atomsOfText(block.text));
    case 'item':
      return trimTo(atomsOfText(block.text), ITEM);
    case 'chart':
      return trimTo(atomsOf(block.alt, escapeMarkdown), ITEM);
    case 'series':
      return `${boldOf(block.label)}\n${sparkline(block.points.map(({ value }) => value))}\n${trimTo(atomsOf(block.alt, escapeMarkdown), ITEM)}`;
  }
}

/** Small words; each of their lines says that it is small. */
function noteText(atoms: readonly Atom[]): string {
  if (atoms.every((atom) => atom.trim() === '')) return '';
  return trimTo(['-# ', ...atoms.map((atom) => (atom.includes('\n') ? '\n-# ' : atom))], ITEM);
}

function rowsOf(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  // The same custom_id twice is refused.
  const once = buttons.filter(({ says }, at) => buttons.findIndex((other) => other.says === says) === at);
  const shown = once.flatMap(buttonOf).slice(0, BUTTONS_A_ROW * ROWS);
  return Array.from({ length: Math.ceil(shown.length / BUTTONS_A_ROW) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: shown.slice(row * BUTTONS_A_ROW, (row + 1) * BUTTONS_A_ROW),
  }));
}

/** A button whose command is longer than Discord carries is left out: cut, it would say something else. */
function buttonOf({ label, says, look }: Button): APIButtonComponentWithCustomId[] {
  const press = pressOf(says, CUSTOM_ID);
  const shown = clip(label, LABEL);
  if (press === null || shown === '') return [];
  return [{ type: ComponentType.Button, style: STYLES[look], label: shown, custom_id: press }];
}
