import type { types, ViewOutput } from '@slack/bolt';
import type { Completed } from '../../chat/command.js';
import type { Field, Form } from '../../chat/form.js';
import { atomsOf, trimTo } from '../trim.js';
import { sectionOf } from './blocks.js';
import { optionOf, plainText } from './elements.js';
import type { Kept } from './kept.js';
import { escapeMrkdwn } from './mrkdwn.js';
import { modal } from './views.js';

/** Limits of inputs: https://docs.slack.dev/reference/block-kit/blocks/input-block */
const LABEL = 2_000;
const INTRO = 3_000;
const TYPED = 3_000;
const OPTIONS = 100;

/** `action_id` of a field that is looked up while it is typed. */
export const SEARCH = 'search';

const INPUT = 'input';
const BLOCK = 'field:';

const words = { preview: 'Preview' };

/** The block of a field. */
export const blockOf = (name: string): string => `${BLOCK}${name}`;

/** The field of a block. */
export const fieldOf = (block: string): string => block.slice(BLOCK.length);

/** A form as a modal. `search` names what stands in a field that is looked up. */
export function formView(
  form: Form,
  kept: Kept,
  { previews, nameOf }: { readonly previews: boolean; readonly nameOf: (field: string, value: string) => string },
): types.ModalView {
  const intro = form.intro === null ? [] : sectionOf(trimTo(atomsOf(form.intro, escapeMrkdwn), INTRO));
  const fields = form.fields.flatMap((field) => inputOf(field, nameOf));
  return modal('form', { ...kept, command: form.command }, form.title, [...intro, ...fields], previews ? words.preview : form.submit);
}

function inputOf(field: Field, nameOf: (field: string, value: string) => string): types.KnownBlock[] {
  const element = elementOf(field, nameOf);
  if (!element) return [];
  const hint = plainText(field.hint, LABEL);
  return [
    {
      type: 'input',
      block_id: blockOf(field.name),
      label: plainText(field.label, LABEL),
      element,
      optional: !field.required,
      ...(hint.text === '' ? {} : { hint }),
    },
  ];
}

function elementOf(field: Field, nameOf: (field: string, value: string) => string): types.InputBlock['element'] | null {
  if (field.kind === 'choice') return choiceOf(field);
  if (field.kind === 'search') {
    const stands = field.value === null ? null : optionOf(nameOf(field.name, field.value), field.value);
    return { type: 'external_select', action_id: SEARCH, min_query_length: 1, ...(stands ? { initial_option: stands } : {}) };
  }
  const stands = field.value !== null && field.value.length <= TYPED ? field.value : null;
  return {
    type: 'plain_text_input',
    action_id: INPUT,
    multiline: field.kind === 'lines',
    max_length: TYPED,
    ...(stands ? { initial_value: stands } : {}),
  };
}

/** A list of choices; the one that stands is among those that are shown, also when there are more. */
function choiceOf({ choices, value }: Field): types.StaticSelect | null {
  const stands = choices.find((choice) => choice.value === value);
  const shown = [...(stands ? [stands] : []), ...choices.filter((choice) => choice !== stands)].slice(0, OPTIONS);
  const inOrder = choices.length <= OPTIONS ? choices : shown;
  const options = optionsOf(inOrder);
  const first = stands ? optionOf(stands.name, stands.value) : null;
  if (options.length === 0) return null;
  return { type: 'static_select', action_id: INPUT, options, ...(first ? { initial_option: first } : {}) };
}

/** Completions as Slack lists them, at most a hundred. */
export const optionsOf = (completed: readonly Completed[]): types.PlainTextOption[] =>
  completed
    .flatMap(({ name, value }) => {
      const option = optionOf(name, value);
      return option ? [option] : [];
    })
    .slice(0, OPTIONS);

/** What was filled in, by the names of the fields; what was left empty is not there. */
export function valuesOf(view: ViewOutput): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [block, actions] of Object.entries(view.state.values)) {
    const [input] = Object.values(actions);
    const value = input?.selected_option?.value ?? input?.value ?? '';
    if (block.startsWith(BLOCK) && value.trim() !== '') values[fieldOf(block)] = value;
  }
  return values;
}
