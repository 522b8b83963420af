import type { Block, Card, Piece, Text } from '../../core/card.js';
import { sparkline } from '../sparkline.js';

/** Bars that a terminal's line has room for. */
const SCREEN = 60;
/** Signs that a level of 100 takes. */
const BAR = 40;

/** Everything that could move the cursor, colour the terminal or reorder the line; our own line breaks stay. */
const UNSAFE = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]+/gu;

const words = {
  more: (count: number) => `  … and ${count} more`,
  try: 'Try: ',
};

/** A card in plain words: for the command line and for the `text` of the HTTP contract. It wraps nothing, so that any width will do. */
export function renderText({ title, blocks, buttons }: Card): string {
  const says = buttons.length > 0 ? [`${words.try}${buttons.map(({ says }) => plain(says)).join(' · ')}`] : [];
  return [plain(title), ...blocks.map(blockText), ...says].join('\n');
}

/** The same for those who have no buttons: what only a button says, and nobody types, is not offered to be tried. */
export const renderTyped = (card: Card): string =>
  renderText({ ...card, buttons: card.buttons.filter(({ says }) => !/^\/press\b/.test(says)) });

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'note':
      return textOf(block.text);
    case 'facts':
      return block.facts.map(({ name, value }) => `${plain(name)}: ${textOf(value)}`).join('\n');
    case 'list': {
      const items = block.items.map((item) => `- ${textOf(item).replaceAll('\n', '\n  ')}`);
      return [...items, ...(block.more > 0 ? [words.more(block.more)] : [])].join('\n');
    }
    case 'item':
      return textOf(block.text);
    case 'chart':
      return chartText(block);
  }
}

/** A level over days as a line of bars, levels side by side as a bar each; a map in words. */
function chartText({ chart, alt }: Extract<Block, { kind: 'chart' }>): string {
  if (chart.kind === 'map') return plain(alt);
  if (chart.kind === 'line') {
    const values = chart.points.map(({ value }) => value);
    return `${plain(chart.title)}: ${sparkline(values, SCREEN)}\n${plain(alt)}`;
  }
  const names = chart.bars.map(({ name }) => plain(name));
  const widest = Math.max(...names.map((name) => name.length));
  return chart.bars
    .map(
      ({ value, band }, at) =>
        `${(names[at] ?? '').padEnd(widest)}  ${'█'.repeat(Math.round((value / 100) * BAR)) || '▏'} ${Math.round(value)} ${plain(band)}`,
    )
    .join('\n');
}

const textOf = (text: Text): string => text.map(pieceText).join('');

function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return plain(piece);
  if ('bold' in piece) return plain(piece.bold);
  if ('link' in piece) return `${plain(piece.link)} (${plain(piece.to)})`;
  if ('person' in piece) return plain(piece.person);
  if ('channel' in piece) return plain(piece.channel);
  return instantText(piece.instant);
}

/** "2022-12-20 08:00 UTC". */
const instantText = (iso: string): string => `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const plain = (words: string): string => words.replaceAll(UNSAFE, '');
