import type { types } from '@slack/bolt';
import type { Block, Button, Card, Menu } from '../../core/card.js';
import { clip, inertLine } from '../inert.js';
import { atomsOf, trimLines, trimTo } from '../trim.js';
import { besideOf, buttonOf, menuOf, plainText } from './elements.js';
import { atomsOfText, boldOf, escapeMrkdwn } from './mrkdwn.js';

/** Limits of Block Kit, in UTF-16 units after escaping: https://docs.slack.dev/reference/block-kit/blocks */
const HEADER = 150;
const SECTION = 3_000;
const ELEMENTS = 25;
const ALT = 2_000;
/** Our own: notifications show a few lines, and one item must not push the others out. */
const LINE = 1_000;
const ITEM = 1_000;

const words = { more: (count: number) => `… ${count} more`, untitled: 'Bellwether', chart: 'A chart' };

export type ChartBlock = Extract<Block, { kind: 'chart' }>;

/** Ids of uploaded files, by the chart that each is a picture of. A chart that is not in it is told in words. */
export type Pictures = ReadonlyMap<ChartBlock, string>;

/** The title of a card as words that are shown. */
export const titleOf = (title: string): string => clip(title, HEADER) || words.untitled;

/** The whole card in one line, as mrkdwn. */
export const lineOf = ({ line, title }: Card): string =>
  trimTo(atomsOf(inertLine(line) || clip(title, HEADER) || words.untitled, escapeMrkdwn), LINE);

/** A card as at most `room` blocks. Every piece is escaped here, and every limit kept by leaving whole words, items or blocks out. */
export function blocksOf(card: Card, room: number, pictures: Pictures = new Map()): types.KnownBlock[] {
  const actions = actionsOf(card.buttons, card.menus ?? []);
  if (card.compact) return [...sectionOf(lineOf(card)), ...actions];
  const body = card.blocks.flatMap((block, at) => blockOf(block, `b${at}`, pictures));
  const free = room - 1 - actions.length;
  const shown = body.length <= free ? body : [...body.slice(0, free - 1), noteBlock(words.more(body.length - free + 1))];
  return [{ type: 'header', text: plainText(titleOf(card.title), HEADER) }, ...shown, ...actions];
}

function blockOf(block: Block, id: string, pictures: Pictures): types.KnownBlock[] {
  switch (block.kind) {
    case 'text':
      return sectionOf(trimTo(atomsOfText(block.text), SECTION));
    case 'facts':
      return sectionOf(
        trimLines(
          block.facts.map(({ name, value }) => trimTo([boldOf(name), ': ', ...atomsOfText(value)], ITEM)),
          SECTION,
        ),
      );
    case 'list':
      return sectionOf(
        trimLines(
          block.items.map((item) => `• ${trimTo(atomsOfText(item), ITEM).replaceAll('\n', '\n   ')}`),
          SECTION,
          { moreBefore: block.more },
        ),
      );
    case 'note': {
      const note = trimTo(atomsOfText(block.text), SECTION);
      return note.trim() === '' ? [] : [noteBlock(note)];
    }
    case 'item':
      return itemOf(trimTo(atomsOfText(block.text), SECTION), block.buttons, id);
    case 'chart':
      return chartOf(block, pictures.get(block));
  }
}

/** A line with what can be done about it beside it, or below where that has no room. */
function itemOf(text: string, buttons: readonly Button[], id: string): types.KnownBlock[] {
  const accessory = besideOf(buttons, id);
  if (text.trim() === '' || !accessory) return [...sectionOf(text), ...actionsOf(buttons, [], `${id}:`)];
  return [{ type: 'section', text: { type: 'mrkdwn', text, verbatim: true }, accessory }];
}

/** The picture where it was uploaded, with its numbers for those who do not see it. */
function chartOf({ alt }: ChartBlock, file: string | undefined): types.KnownBlock[] {
  if (file === undefined) return sectionOf(trimTo(atomsOf(alt, escapeMrkdwn), SECTION));
  return [{ type: 'image', slack_file: { id: file }, alt_text: clip(alt, ALT) || words.chart }];
}

/** Words as sections; none for no words, since a section cannot be empty. `verbatim`: Slack makes no links or mentions of its own of them. */
export const sectionOf = (text: string): types.KnownBlock[] =>
  text.trim() === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }];

const noteBlock = (text: string): types.KnownBlock => ({ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] });

/** Buttons first, then drop-downs, then "⋯", in one row. */
function actionsOf(buttons: readonly Button[], menus: readonly Menu[], prefix = ''): types.KnownBlock[] {
  const chosen = [...menus]
    .sort((a, b) => Number(a.look === 'overflow') - Number(b.look === 'overflow'))
    .flatMap((menu, at) => menuOf(menu, `${prefix}menu:${at}`));
  const pressed = buttons.flatMap((button, at) => buttonOf(button, `${prefix}say:${at}`)).slice(0, ELEMENTS - chosen.length);
  const elements = [...pressed, ...chosen].slice(0, ELEMENTS);
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}
