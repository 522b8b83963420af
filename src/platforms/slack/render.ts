import type { types } from '@slack/bolt';
import type { Block, Button, Card } from '../../core/card.js';
import { clip, inertLine } from '../inert.js';
import { pressOf } from '../press.js';
import { sparkline } from '../sparkline.js';
import { atomsOf, trimLines, trimTo } from '../trim.js';
import { atomsOfText, boldOf, escapeMrkdwn } from './mrkdwn.js';

/** Limits of Block Kit, in UTF-16 units after escaping. */
const HEADER = 150;
const SECTION = 3_000;
const BLOCKS = 50;
const BUTTONS = 25;
const BUTTON_TEXT = 75;
const BUTTON_VALUE = 2_000;
/** Our own: notifications show a few lines, and one item must not push the others out. */
const LINE = 1_000;
const ITEM = 1_000;

const words = { more: (count: number) => `… ${count} more`, untitled: 'Bellwether' };

export interface SlackMessage {
  /** What notifications and screen readers say. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** A card as Block Kit. Every piece is escaped here, and every limit kept by leaving whole words, items or blocks out. */
export function renderSlack({ title, line, blocks, buttons }: Card): SlackMessage {
  const actions = actionsOf(buttons);
  const body = blocks.flatMap(blockOf);
  const room = BLOCKS - 1 - actions.length;
  const shown = body.length <= room ? body : [...body.slice(0, room - 1), noteBlock(words.more(body.length - room + 1))];
  return {
    text: trimTo(atomsOf(inertLine(line) || clip(title, HEADER) || words.untitled, escapeMrkdwn), LINE),
    blocks: [{ type: 'header', text: plainText(clip(title, HEADER) || words.untitled, HEADER) }, ...shown, ...actions],
  };
}

function blockOf(block: Block): types.KnownBlock[] {
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
      return sectionOf(trimTo(atomsOfText(block.text), SECTION));
    case 'chart':
      return sectionOf(trimTo(atomsOf(block.alt, escapeMrkdwn), ITEM));
    case 'series':
      return sectionOf(
        [boldOf(block.label), sparkline(block.points.map(({ value }) => value)), trimTo(atomsOf(block.alt, escapeMrkdwn), ITEM)].join('\n'),
      );
  }
}

/** A section cannot be empty. `verbatim`: Slack makes no links or mentions of its own out of the words. */
const sectionOf = (text: string): types.KnownBlock[] =>
  text.trim() === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }];

const noteBlock = (text: string): types.KnownBlock => ({ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] });

const plainText = (text: string, limit: number): types.PlainTextElement => ({ type: 'plain_text', text: clip(text, limit), emoji: false });

function actionsOf(buttons: readonly Button[]): types.KnownBlock[] {
  const elements = buttons.slice(0, BUTTONS).flatMap(buttonOf);
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** A button whose command is longer than Slack carries is left out: cut, it would say something else. */
function buttonOf({ label, says, look }: Button, at: number): types.Button[] {
  const value = pressOf(says, BUTTON_VALUE);
  const text = plainText(label, BUTTON_TEXT);
  if (value === null || text.text === '') return [];
  return [{ type: 'button', action_id: `say:${at}`, text, value, ...(look === 'plain' ? {} : { style: look }) }];
}
