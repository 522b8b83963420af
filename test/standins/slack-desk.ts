import { z } from 'zod';
import type { Asked, Chat } from '../../src/chat/chat.js';
import { command } from '../../src/chat/command.js';
import type { Form } from '../../src/chat/form.js';
import { countryOption } from '../../src/chat/lookup-options.js';
import { Problem } from '../../src/core/problem.js';
import type { Platform } from '../../src/delivery/platform.js';
import { connectSlack } from '../../src/platforms/slack/index.js';
import { APP_TOKEN, BOT_TOKEN, type LocalSlack, startLocalSlack, TEAM } from './local-slack.js';
import { cardOf, ownChat, ownHooks } from './own-chat.js';
import { type SlackProxy, startSlackProxy } from './slack-proxy.js';

const never = async (): Promise<never> => {
  throw new Error('the chat of these tests answers by itself');
};

const FORM: Form = {
  command: 'watch alert',
  title: 'Set an alert',
  intro: 'Be told <!here> when it rises',
  submit: 'Save',
  fields: [
    { name: 'country', label: 'Country', hint: 'By name', kind: 'search', required: true, value: 'KZ', choices: [] },
    { name: 'level', label: 'Level', hint: '1 to 99', kind: 'words', required: true, value: null, choices: [] },
    {
      name: 'role',
      label: 'Role',
      hint: '',
      kind: 'choice',
      required: false,
      value: 'target',
      choices: [
        { name: 'Target', value: 'target' },
        { name: 'Actor', value: 'actor' },
      ],
    },
  ],
};

/** What forms are asked here: bare "/watch alert" opens one, a level of 0 is wrong, one above 98 breaks, and "slow" takes its time. */
export function formChat(): ReturnType<typeof ownChat> & { slow: number } {
  const own = ownChat();
  const told = { slow: 0 };
  const judged = async (raw: Readonly<Record<string, unknown>>): Promise<void> => {
    if (told.slow > 0) await new Promise((done) => setTimeout(done, told.slow));
    if (raw.level === '0') throw new Problem('bad-option', 'level must be 1 to 99.', { option: 'level' });
    if (raw.level === '13') throw new Problem('not-allowed', 'Only admins set what is watched.');
  };
  const commands = [
    ...own.commands.filter(({ name }) => name !== 'watch alert'),
    command({
      name: 'watch alert',
      summary: 'Be told',
      options: z.object({ country: countryOption, level: z.string(), role: z.string().optional() }),
      examples: [],
      run: never,
      preview: never,
      form: { submit: 'Save' },
    }),
    command({ name: 'risk tag', summary: 'Tags', options: z.object({ text: z.string() }), examples: [], run: never }),
  ];
  const chat: Chat = {
    ...own,
    commands,
    opensForm: (words) => words.trim() === '/watch alert',
    form: async () => FORM,
    preview: async (_, raw) => {
      await judged(raw);
      return cardOf('It would have fired 7 times', { buttons: [] });
    },
    answer: async (one, raw, by: Asked) => {
      await judged(raw);
      return own.answer(one, raw, by);
    },
  };
  return Object.assign(told, chat, { asked: own.asked });
}

/** The app connected to a workspace of its own, through the proxy that looks at what passes. */
export interface SlackDesk {
  readonly slack: LocalSlack;
  readonly proxy: SlackProxy;
  readonly platform: Platform;
  readonly hooks: ReturnType<typeof ownHooks>;
  close(): Promise<void>;
}

/** Starts all of it. */
export async function startSlackDesk(binary: string, chat: Chat, hooks = ownHooks(), team = TEAM): Promise<SlackDesk> {
  const slack = await startLocalSlack(binary, team);
  const proxy = await startSlackProxy(slack.apiUrl);
  const platform = await connectSlack({ botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: proxy.apiUrl }, chat, hooks);
  return {
    slack,
    proxy,
    platform,
    hooks,
    close: async () => {
      await platform.close();
      await proxy.close();
      await slack.close();
    },
  };
}
