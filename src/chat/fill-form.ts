import { countryName } from '../core/countries/country.js';
import { countryOf } from '../core/countries/typed.js';
import type { CountryCode } from '../core/country-code.js';
import type { Command, Filled } from './command.js';
import { readCountries } from './country-words.js';
import type { Field, Form } from './form.js';
import { describeOptions, type OptionSpec } from './option-spec.js';
import { accepts, typedValue } from './option-value.js';
import { suggest } from './suggest.js';
import { readable } from './typed-words.js';

/** What both platforms show in a title, and on the button that sends the form, at most. */
const TITLE = 24;

/** Completions that are too many for a list, or grow with what is typed. */
const SEARCHED = new Set(['country', 'timezone']);

/** A command's form: its options in order, with what was said already over what the command fills in. */
export function formOf(command: Command, raw: Readonly<Record<string, unknown>>, { intro, values = {}, choices = {} }: Filled): Form {
  const given = { ...values, ...raw };
  return {
    command: command.name,
    title: (command.form?.title ?? spaced(command.name.split(' ')[1] ?? command.name)).slice(0, TITLE),
    intro: intro ?? null,
    fields: describeOptions(command.options)
      .filter(({ key }) => !command.form?.without?.includes(key))
      .map((spec) => fieldOf(command, spec, given[spec.key], choices[spec.key])),
    submit: (command.form?.submit ?? 'Send').slice(0, TITLE),
  };
}

function fieldOf(command: Command, spec: OptionSpec, value: unknown, known: Field['choices'] | undefined): Field {
  const choices = known ?? (isListed(spec) ? suggest([], command, spec.name, '') : []);
  const kind = choices.length > 0 ? 'choice' : SEARCHED.has(spec.complete ?? '') ? 'search' : spec.takes === 'text' ? 'lines' : 'words';
  const stands = standing(command, spec, value ?? spec.default);
  return {
    name: spec.name,
    label: spaced(spec.name),
    hint: spec.description,
    kind,
    required: spec.required,
    // A list shows only what is in it; a platform refuses any other beginning.
    value: kind === 'choice' && !choices.some((choice) => choice.value === stands) ? null : stands,
    choices,
  };
}

const isListed = ({ choices, complete }: OptionSpec): boolean => choices !== null || complete === 'indicator' || complete === 'role';

/** What stands in a field, as a person would type it: countries by their full names, a choice in its own spelling, else the words. */
function standing({ options }: Command, spec: OptionSpec, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const words = readable(String(Array.isArray(value) ? value.join(', ') : value));
  if (spec.takes === 'country') return nameOf(words);
  if (spec.takes === 'countries') return namesOf(words);
  const typed = typedValue(spec, words);
  return spec.choices && accepts(options, spec, words) ? String(typed) : words;
}

function nameOf(words: string): string {
  const code = countryOf(words);
  return code ? countryName(code) : words;
}

/** A list with a word in it that names no country stays as it was typed: the person sees what is wrong. */
function namesOf(words: string): string {
  const { countries, unknown } = readCountries(words);
  return unknown.length > 0 || countries.length === 0 ? words : countries.map(inList).join(', ');
}

/** A name with a comma in it would be two entries: that one stands by its code. */
const inList = (code: CountryCode): string => (countryName(code).includes(',') ? code : countryName(code));

/** "as-of" as people read it: "As of". */
const spaced = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};
