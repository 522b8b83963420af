import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  type APITextInputComponent,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Field, Form } from '../../chat/form.js';
import { clip, inert } from '../inert.js';
import { escapeMarkdown } from './markdown.js';

/** Discord's limits. */
const TITLE = 45;
const LABEL = 45;
const DESCRIPTION = 100;
const COMPONENTS = 5;
const OPTIONS = 25;
const OPTION = 100;
const VALUE = 4_000;
const INTRO = 1_000;

const words = {
  /** After the title, when not all options fit. */
  more: (command: string) => ` · more: /${command}`,
};

/**
 * A form as a modal: at most five fields, those that are needed first. `given` are options that the words already said, which stay what
 * they are when they do not fit. `press` comes back with what was filled in.
 */
export function modalOf(form: Form, given: ReadonlySet<string>, press: string): APIModalInteractionResponseCallbackData {
  const shown = fitting(form.fields, given);
  const title = clip(form.title, TITLE) || 'Bellwether';
  const more = form.fields.every((field) => shown.includes(field) || given.has(field.name)) ? '' : words.more(form.command);
  const intro = form.intro === null || shown.length === COMPONENTS ? '' : escapeMarkdown(clip(form.intro, INTRO));
  const display: APITextDisplayComponent[] = intro === '' ? [] : [{ type: ComponentType.TextDisplay, content: intro }];
  return {
    custom_id: press,
    title: title.length + more.length <= TITLE ? `${title}${more}` : title,
    components: [...display, ...shown.map(labelOf)],
  };
}

/** All when they fit; else without those that were given, and of the others those that are needed first, each in its order. */
function fitting(fields: readonly Field[], given: ReadonlySet<string>): readonly Field[] {
  if (fields.length <= COMPONENTS) return fields;
  const open = fields.filter(({ name }) => !given.has(name));
  const ranked = [...open.filter(({ required }) => required), ...open.filter(({ required }) => !required)].slice(0, COMPONENTS);
  return open.filter((field) => ranked.includes(field));
}

function labelOf(field: Field): APILabelComponent {
  const hint = clip(field.hint, DESCRIPTION);
  const isListed = field.kind === 'choice' && field.choices.length <= OPTIONS;
  return {
    type: ComponentType.Label,
    label: clip(field.label, LABEL) || field.name,
    ...(hint === '' ? {} : { description: hint }),
    component: isListed ? selectOf(field) : inputOf(field),
  };
}

function selectOf({ name, required, value, choices }: Field): APIStringSelectComponent {
  const options = choices.map((choice) => ({
    label: clip(choice.name, OPTION) || choice.value,
    value: choice.value,
    ...(choice.value === value ? { default: true } : {}),
  }));
  return { type: ComponentType.StringSelect, custom_id: name, required, min_values: required ? 1 : 0, max_values: 1, options };
}

function inputOf({ name, required, value, kind }: Field): APITextInputComponent {
  const stands =
    value === null
      ? ''
      : inert(value)
          .slice(0, VALUE)
          .replace(/[\uD800-\uDBFF]$/, '');
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: kind === 'lines' ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: VALUE,
    ...(stands === '' ? {} : { value: kind === 'lines' ? stands : stands.replaceAll('\n', ' ') }),
  };
}

/** What was filled in, by the options' names; a field that was left empty is not there. */
export function filledIn({ fields }: ModalSubmitInteraction): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [name, field] of fields.fields) {
    const value = 'values' in field ? field.values[0] : 'value' in field ? field.value : undefined;
    if (typeof value === 'string' && value.trim() !== '') filled[name] = value.trim();
  }
  return filled;
}
