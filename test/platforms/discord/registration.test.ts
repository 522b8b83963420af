import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import type { Chat } from '../../../src/chat/chat.js';
import { suggest } from '../../../src/chat/suggest.js';
import { registrationOf, rootsOf } from '../../../src/platforms/discord/registration.js';
import { asSpecified } from '../../standins/discord/routes.js';
import { discordSpec, violationsOf } from '../../standins/discord/spec.js';
import { ownChat } from '../../standins/own-chat.js';

const chat = { ...ownChat(), commands, suggest: (...asked: Parameters<Chat['suggest']>) => suggest(commands, ...asked) };
const registered = rootsOf(chat);
const verbs = registered.flatMap(({ name: root, options = [] }) => options.map((option) => ({ ...option, root })));

/** Characters that Discord counts: names, descriptions and values of everything in a command. */
function lengthOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, one) => sum + lengthOf(one), 0);
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce((sum, [key, value]) => {
    const counts = ['name', 'description', 'value'].includes(key);
    return sum + (counts ? String(value).length : lengthOf(value));
  }, 0);
}

it('registers every command that can be said', () => {
  expect(verbs.map(({ root, name }) => `${root} ${name}`).sort()).toEqual(commands.map(({ name }) => name).sort());
});

it('stands in the menu of a message too, and Discord’s own schema takes all of it', async () => {
  const all = registrationOf(chat);
  expect(all.map(({ name, type }) => [name, type])).toEqual([
    ['risk', 1],
    ['watch', 1],
    ['What risk is in this?', 3],
  ]);
  expect(all.map(({ default_member_permissions: needs }) => needs ?? null)).toEqual([null, '32', null]);
  expect(all.every(({ contexts }) => contexts?.join() === '0')).toBe(true);
  expect(violationsOf(await discordSpec(), '[]ApplicationCommandUpdateRequest', asSpecified(all))).toEqual([]);
});

it('a command that is filled in as a form may be said bare', () => {
  for (const { name, form } of commands) {
    const verb = verbs.find((one) => `${one.root} ${one.name}` === name);
    const options = verb && 'options' in verb ? (verb.options ?? []) : [];
    if (form) expect(options.filter((option) => 'required' in option && option.required)).toEqual([]);
  }
});

it.each(registered.map((command) => [command.name, command] as const))('/%s is within the 8,000 characters of a command', (_, command) => {
  expect(lengthOf(command)).toBeLessThan(8_000);
  expect(command.options?.length).toBeLessThanOrEqual(25);
});

describe.each(verbs.map((verb) => [`/${verb.root} ${verb.name}`, verb] as const))('%s', (_, verb) => {
  const options = 'options' in verb ? (verb.options ?? []) : [];

  it('has names, descriptions and choices that Discord takes', () => {
    for (const part of [verb, ...options]) {
      expect(part.name).toMatch(/^[-_a-z0-9]{1,32}$/);
      expect(part.description.length).toBeGreaterThan(0);
      expect(part.description.length).toBeLessThanOrEqual(100);
    }
    for (const option of options) {
      if (option.type !== ApplicationCommandOptionType.String) continue;
      expect(option.choices?.length ?? 1).toBeLessThanOrEqual(25);
      expect(option.choices !== undefined && option.autocomplete === true).toBe(false);
    }
  });

  it('asks for what it needs first', () => {
    const needs = options.map((option) => ('required' in option ? option.required : false));
    expect(needs).toEqual([...needs].sort((a, b) => Number(b) - Number(a)));
  });
});
