import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { suggest } from '../../../src/chat/suggest.js';
import { registrationOf } from '../../../src/platforms/discord/registration.js';
import { ownChat } from '../../standins/own-chat.js';

const registered = registrationOf({
  ...ownChat(),
  commands,
  suggest: (command, option, typed) => suggest(commands, command, option, typed),
});
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
