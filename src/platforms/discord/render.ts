import type { APIAttachment, APIEmbed } from 'discord.js';
import type { AttachedPicture } from '../../charts/picture.js';
import type { Block, Card, Color } from '../../core/card.js';
import { clip } from '../inert.js';
import { type Atom, atomsOf, trimLines, trimTo } from '../trim.js';
import { atomsOfText, boldOf, escapeContent, escapeMarkdown } from './markdown.js';
import { type Row, rowsOf } from './rows.js';

/** Discord's limits, in UTF-16 units after escaping. Title and description together stay below the 6,000 of a message's embeds. */
const TITLE = 256;
const DESCRIPTION = 4_096;
const CONTENT = 2_000;
const ALT = 1_024;
const EMBEDS = 10;
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

/** A message as Discord takes it, to create as to edit: what is not in it any more must be said to be gone. */
export interface DiscordMessage {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: Row[];
  /** The files sent with it, by their place among them. */
  readonly attachments: Pick<APIAttachment, 'id' | 'filename' | 'description'>[];
  /** Nothing in a card can ping anybody. */
  readonly allowed_mentions: { readonly parse: never[] };
}

/** How a card is shown. */
export interface Showing {
  /** The pictures of its charts, in order; a chart without one is told in words. */
  readonly pictures?: readonly (AttachedPicture | null)[];
  /** The workspace it is of, where the place does not tell: in a direct message. */
  readonly workspace?: string | null;
  /** It comes unasked: its title stands above it, since Discord's notifications show nothing of an embed. */
  readonly posted?: boolean;
}

/** A card as one embed and rows of buttons. Every piece is escaped here, and every limit kept by leaving whole words, items or blocks out. */
export function renderDiscord(card: Card, { pictures = [], workspace = null, posted = false }: Showing = {}): DiscordMessage {
  const drawn = pictures.flatMap((picture) => picture ?? []);
  const attachments = drawn.map(({ name, alt }, at) => ({
    id: String(at),
    filename: fileName(name, at),
    description: clip(alt, ALT),
  }));
  const images = card.compact ? [] : attachments.map(({ filename }) => ({ url: `attachment://${filename}` }));
  return {
    content: contentOf(card, posted),
    embeds: card.compact ? [] : embedsOf(card, pictures, images, posted),
    components: rowsOf(card, workspace),
    attachments,
    allowed_mentions: { parse: [] },
  };
}

/** Two charts of one kind have two names. */
const fileName = (name: string, at: number): string => (at === 0 ? name : `${at + 1}-${name}`);

/** A compact card is only its line. A posted one has its title here and not in the embed, so that nothing is on the screen twice. */
function contentOf({ title, line, compact }: Card, posted: boolean): string {
  if (compact) return trimTo(atomsOf(line || title, escapeContent), CONTENT) || 'Bellwether';
  if (!posted) return '';
  const shown = clip(title || line, TITLE);
  return shown === '' ? '' : `**${escapeContent(shown)}**`;
}

/** The card's own embed with its first picture, and one more for each other picture: Discord shows one in each. */
function embedsOf(
  { title, line, blocks, color }: Card,
  pictures: Showing['pictures'],
  images: readonly { url: string }[],
  posted: boolean,
): APIEmbed[] {
  const bar = COLORS[color];
  const description = describe(blocks, pictures);
  const [first, ...others] = images;
  const isTitled = !posted || (description === '' && !first);
  const embed: APIEmbed = {
    ...(isTitled ? { title: trimTo(atomsOf(clip(title || line, TITLE), escapeMarkdown), TITLE, () => '…') || 'Bellwether' } : {}),
    ...(description === '' ? {} : { description }),
    ...(bar === null ? {} : { color: bar }),
    ...(first ? { image: first } : {}),
  };
  return [embed, ...others.slice(0, EMBEDS - 1).map((image) => ({ image, ...(bar === null ? {} : { color: bar }) }))];
}

/** Notes come last and always: they say as of when, by which method, and that it is a sample. */
function describe(blocks: readonly Block[], pictures: Showing['pictures']): string {
  const charts = blocks.filter(({ kind }) => kind === 'chart');
  const textOf = (block: Block): string => (pictures?.[charts.indexOf(block)] ? '' : blockText(block));
  const isNote = ({ kind }: Block): boolean => kind === 'note';
  const notes = trimLines(blocks.filter(isNote).map(blockText), NOTES);
  const body = blocks.filter((block) => !isNote(block)).map(textOf);
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
  }
}

/** Small words; each of their lines says that it is small. */
function noteText(atoms: readonly Atom[]): string {
  if (atoms.every((atom) => atom.trim() === '')) return '';
  return trimTo(['-# ', ...atoms.map((atom) => (atom.includes('\n') ? '\n-# ' : atom))], ITEM);
}
