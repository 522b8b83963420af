import type { Handler } from 'hono';
import type { Chat } from '../chat/chat.js';
import type { Command } from '../chat/command.js';
import { describeOptions, type OptionSpec } from '../chat/option-spec.js';
import type { Parts } from './parts.js';

/** One way to go on with what is typed: the whole line as it would then stand, and what to show. */
export interface Suggestion {
  readonly text: string;
  readonly label: string;
  readonly hint: string;
}

/** More than anybody reads; the page scrolls them. */
const MOST = 20;

/** GET /api/suggest?text=/risk st: how the line could go on. From memory, so it can be asked at every key. */
export const getSuggestions =
  ({ chat }: Parts): Handler =>
  (c) =>
    c.json({ suggestions: suggestionsFor(chat, (c.req.query('text') ?? '').slice(0, 500)) });

/** Commands while the command is typed, then its options and their values. A bare country is completed to its status. */
function suggestionsFor(chat: Chat, typed: string): Suggestion[] {
  const line = typed.trimStart().replace(/\s+/g, ' ').toLowerCase();
  if (line === '') return [];
  const slashed = line.startsWith('/') ? line : `/${line}`;
  const begun = chat.commands.filter(({ name }) => `/${name}`.startsWith(slashed.trimEnd()) && `/${name}` !== slashed.trimEnd());
  const chosen = chat.commands.find(({ name }) => slashed.startsWith(`/${name} `));
  if (chosen) return optionsFor(chat, chosen, typed).slice(0, MOST);
  const countries = begun.length > 0 ? [] : countriesFor(chat, slashed);
  return [...begun.map(asSuggestion), ...countries].slice(0, MOST);
}

const asSuggestion = ({ name, summary }: Command): Suggestion => ({ text: `/${name} `, label: `/${name}`, hint: summary });

function countriesFor(chat: Chat, slashed: string): Suggestion[] {
  const status = chat.commands.find(({ name }) => name === 'risk status');
  const words = slashed.replace(/^\/(risk )?/, '');
  if (!status || words.length < 2) return [];
  return chat
    .suggest(status, 'country', words)
    .map(({ name, value }) => ({ text: `/risk status ${value} `, label: name, hint: status.summary }));
}

/** Values of the option that the last word belongs to, and the names of those that are not given yet. */
function optionsFor(chat: Chat, command: Command, typed: string): Suggestion[] {
  const last = /\S*$/.exec(typed)?.[0] ?? '';
  const before = typed.slice(0, typed.length - last.length);
  const given = before.trim().split(/\s+/).slice(2);
  const open = describeOptions(command.options).filter(({ name }) => !given.some((word) => keyOf(word) === name));
  const key = keyOf(last);
  if (key !== null) {
    const option = open.find(({ name }) => name === key);
    return option ? valuesOf(chat, command, option, last.slice(key.length + 1), `${before}${key}:`) : [];
  }
  // Bare words fill the options in the schema's order, but for those that were named.
  const option = open[given.filter((word) => keyOf(word) === null).length];
  const names = open.filter((one) => (last === '' ? one !== option : one.name.startsWith(last.toLowerCase())));
  return [
    ...(option ? valuesOf(chat, command, option, last, before) : []),
    ...names.map(({ name, description }) => ({ text: `${before}${name}:`, label: `${name}:`, hint: description })),
  ];
}

/** A list ("KZ,RU") is completed at its last entry. */
function valuesOf(chat: Chat, command: Command, option: OptionSpec, typed: string, before: string): Suggestion[] {
  const [, earlier = '', last = ''] = /^(.*,)?([^,]*)$/.exec(typed) ?? [];
  return chat
    .suggest(command, option.name, last)
    .map(({ name, value }) => ({ text: `${before}${earlier}${value} `, label: name, hint: name === value ? option.name : value }));
}

/** The name before the colon, lower case; null for a bare word. */
const keyOf = (word: string): string | null => /^([a-z-]+):/i.exec(word)?.[1]?.toLowerCase() ?? null;
