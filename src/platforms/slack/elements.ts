import type { types } from '@slack/bolt';
import type { Button, Menu } from '../../core/card.js';
import { clip } from '../inert.js';
import { pressOf } from '../press.js';

/** Limits of Block Kit's elements, in UTF-16 units: https://docs.slack.dev/reference/block-kit/block-elements */
const BUTTON_TEXT = 75;
const BUTTON_VALUE = 2_000;
const PLACEHOLDER = 150;
const OPTION_TEXT = 75;
const OPTION_VALUE = 150;
const OVERFLOW = 5;
const OPTIONS = 100;

type Choice = Menu['options'][number];
type Element = types.Button | types.StaticSelect | types.Overflow;

/** Words that Slack shows as they are, cut at a word. */
export const plainText = (text: string, limit: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clip(text, limit),
  emoji: false,
});

/** A choice of a list; null when Slack would refuse it: without words, or with a value that is too long. */
export function optionOf(label: string, value: string): types.PlainTextOption | null {
  const text = plainText(label, OPTION_TEXT);
  return text.text === '' || value === '' || value.length > OPTION_VALUE ? null : { text, value };
}

/** A button whose command is longer than Slack carries is left out: cut, it would say something else. */
export function buttonOf({ label, says, look }: Button, id: string): types.Button[] {
  const value = pressOf(says, BUTTON_VALUE);
  const text = plainText(label, BUTTON_TEXT);
  if (value === null || text.text === '') return [];
  return [{ type: 'button', action_id: id, text, value, ...(look === 'plain' ? {} : { style: look }) }];
}

/** A drop-down, or what hides behind "⋯"; choices that Slack cannot carry are left out, and a menu without choices too. */
export function menuOf({ label, look, options }: Menu, id: string): Element[] {
  const choices = options.flatMap(choiceOf);
  if (choices.length === 0) return [];
  if (look === 'overflow') return [{ type: 'overflow', action_id: id, options: choices.slice(0, OVERFLOW) }];
  const placeholder = plainText(label, PLACEHOLDER);
  return [
    {
      type: 'static_select',
      action_id: id,
      options: choices.slice(0, OPTIONS),
      ...(placeholder.text === '' ? {} : { placeholder }),
    },
  ];
}

function choiceOf({ label, says }: Choice): types.PlainTextOption[] {
  const value = pressOf(says, OPTION_VALUE);
  const option = value === null ? null : optionOf(label, value);
  return option ? [option] : [];
}

/** What stands beside a line: its one button, or what hides behind "⋯"; null when the buttons need a row of their own. */
export function besideOf(buttons: readonly Button[], id: string): types.Button | types.Overflow | null {
  const [first] = buttons;
  if (first && buttons.length === 1) return buttonOf(first, id)[0] ?? null;
  if (buttons.length > OVERFLOW || buttons.length === 0) return null;
  const options = buttons.flatMap(choiceOf);
  return options.length === buttons.length ? { type: 'overflow', action_id: id, options } : null;
}
