import type { Command, Filled } from './command.js';
import type { Field, Form } from './form.js';
import { describeOptions, type OptionSpec } from './option-spec.js';
import { suggest } from './suggest.js';

/** What both platforms show in a title at most. */
const TITLE = 24;

/** Completions that are too many for a list, or grow with what is typed. */
const SEARCHED = new Set(['country', 'timezone']);

/** A command's form: its options in order, with what was said already and what the command fills in. */
export function formOf(command: Command, raw: Readonly<Record<string, unknown>>, { intro, values = {}, choices = {} }: Filled): Form {
  const given = { ...values, ...raw };
  return {
    command: command.name,
    title: titleOf(command.name).slice(0, TITLE),
    intro: intro ?? null,
    fields: describeOptions(command.options).map((spec) => fieldOf(command, spec, given[spec.key], choices[spec.key])),
    submit: command.form?.submit ?? 'Send',
  };
}

function fieldOf(command: Command, spec: OptionSpec, value: unknown, known: Field['choices'] | undefined): Field {
  const choices =
    known ?? (spec.choices || spec.complete === 'indicator' || spec.complete === 'role' ? suggest([], command, spec.name, '') : []);
  const stands = value ?? spec.default;
  return {
    name: spec.name,
    label: labelOf(spec.name),
    hint: spec.description,
    kind: choices.length > 0 ? 'choice' : SEARCHED.has(spec.complete ?? '') ? 'search' : spec.takes === 'text' ? 'lines' : 'words',
    required: spec.required,
    value: stands === null || stands === undefined ? null : String(stands),
    choices,
  };
}

const titleOf = (name: string): string => {
  const verb = name.split(' ')[1] ?? name;
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
};

const labelOf = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};
