import { z } from 'zod';
import type { Asked, Chat } from '../../src/chat/chat.js';
import { type Command, command } from '../../src/chat/command.js';
import { asOfOption, countryOption, indicatorOption } from '../../src/chat/lookup-options.js';
import { level, text } from '../../src/chat/options.js';
import { suggest } from '../../src/chat/suggest.js';
import type { Card } from '../../src/core/card.js';
import { Problem } from '../../src/core/problem.js';
import type { PlatformHooks } from '../../src/platforms/hooks.js';

const never = async (): Promise<never> => {
  throw new Error('the chat of these tests answers by itself');
};

const commands: readonly Command[] = [
  command({
    name: 'risk status',
    summary: 'How risky a country is',
    options: z.object({ indicator: indicatorOption, country: countryOption, asOf: asOfOption }),
    examples: ['/risk status KZ'],
    run: never,
  }),
  command({
    name: 'risk tag',
    summary: 'What a text would be tagged with',
    options: z.object({ text: text.describe('A text or a link') }),
    examples: ['/risk tag Turkey closes its airspace'],
    run: never,
  }),
  command({
    name: 'watch alert',
    summary: 'Be told here when the risk of a country rises',
    options: z.object({ country: countryOption, level: level.describe('1 to 99') }),
    examples: ['/watch alert KZ 60'],
    run: never,
  }),
];

export const cardOf = (title: string, more: Partial<Card> = {}): Card => ({
  title,
  line: `${title} in a line`,
  blocks: [{ kind: 'text', text: ['Read ', { bold: 'today' }, '.'] }],
  buttons: [{ label: 'Why', says: '/risk why KZ', look: 'primary' }],
  color: 'high',
  ...more,
});

/** A chat that answers with what it was asked, and keeps who asked. Some words bring a Problem or a fault. */
export function ownChat(): Chat & { readonly asked: readonly { readonly words: string; readonly by: Asked }[] } {
  const asked: { words: string; by: Asked }[] = [];
  const answer = async (words: string, by: Asked): Promise<Card> => {
    asked.push({ words, by });
    if (/atlantis/i.test(words)) throw new Problem('unknown-country', 'I know no country called “Atlantis”.', { choices: ['Austria'] });
    if (/explode/i.test(words)) throw new Error('it exploded');
    return cardOf(words);
  };
  return {
    commands,
    asked,
    say: answer,
    look: never,
    answer: async ({ name }, raw, by) => answer(`${name} ${JSON.stringify(raw)}`, by),
    opensForm: () => false,
    form: never,
    preview: async () => null,
    home: async () => cardOf('Home'),
    presses: [],
    carry: async (card) => card,
    suggest: (one, option, typed) => suggest(commands, one, option, typed),
  };
}

/** Hooks that keep what they were told. */
export function ownHooks(): PlatformHooks & { readonly [kept in 'workspaces' | 'ends' | 'logged' | 'gone' | 'welcomed']: string[] } {
  const [workspaces, ends, logged, gone, welcomed]: [string[], string[], string[], string[], string[]] = [[], [], [], [], []];
  const seen = new Set<string>();
  return {
    workspaces,
    ends,
    logged,
    gone,
    welcomed,
    firstTime: async (id) => seen.size < seen.add(id).size,
    uninstalled: async (workspace, why) => {
      gone.push(`${workspace}: ${why}`);
    },
    welcome: async (workspace, _, person) => {
      welcomed.push(`${workspace} ${person}`);
    },
    ensureWorkspace: async (id, platform) => {
      workspaces.push(`${platform} ${id}`);
    },
    fatal: (words) => ends.push(words),
    log: (words) => logged.push(words),
  };
}
