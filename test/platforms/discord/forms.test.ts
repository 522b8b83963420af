import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Asked, Chat } from '../../../src/chat/chat.js';
import { command } from '../../../src/chat/command.js';
import { formOf } from '../../../src/chat/fill-form.js';
import { countryOption } from '../../../src/chat/lookup-options.js';
import { opensForm } from '../../../src/chat/opens-form.js';
import { level } from '../../../src/chat/options.js';
import { readOptions } from '../../../src/chat/read-options.js';
import { understand } from '../../../src/chat/understand.js';
import { Problem } from '../../../src/core/problem.js';
import { buttonsOf, connected, titleOf, wordsOf } from '../../standins/discord/connected.js';
import { PERMISSIONS } from '../../standins/discord/facts.js';
import type { Body } from '../../standins/discord/rest.js';
import { cardOf, ownChat } from '../../standins/own-chat.js';

const never = async (): Promise<never> => {
  throw new Error('the chat of these tests answers by itself');
};
const alert = command({
  name: 'watch alert',
  summary: 'Be told here when the risk of a country rises',
  options: z.object({
    country: countryOption,
    level: level.describe('1 to 99'),
    updates: z.enum(['thread', 'channel', 'off']).default('thread'),
  }),
  examples: ['/watch alert KZ 60'],
  run: never,
  form: { title: 'Set an alert', submit: 'Save' },
});
const many = command({
  name: 'press correct',
  summary: 'Say what is wrong with a story',
  options: z.object({
    country: countryOption,
    story: z.string().optional(),
    verdict: z.enum(['duplicate', 'old news']).optional(),
    a: z.string().optional().describe('First'),
    b: z.string().optional(),
    c: z.string().optional(),
    d: z.string().optional(),
  }),
  examples: ['/press correct KZ'],
  run: never,
  form: { title: 'Correct a story', submit: 'Correct', opensWith: ['country'] },
});

const plain = ownChat();
const read = (words: string) => understand(words, words.startsWith('/press') ? [many] : [alert]);
const permitted = async (asked: Asked) => {
  const may = await asked.may('everyone');
  if (may !== true) throw new Problem('not-allowed', may);
};
const chat: Chat & Pick<typeof plain, 'asked'> = {
  ...plain,
  commands: [alert],
  presses: [many],
  opensForm: (words) => opensForm(words, read),
  form: async (words, asked) => {
    await permitted(asked);
    if (words.includes('level:13')) await new Promise(() => {});
    const { command: meant, raw } = read(words);
    return formOf(meant, raw, {
      intro: 'Tell me *which* @everyone',
      ...(meant === many ? { choices: { story: [{ name: 'A story', value: 's1' }] } } : {}),
    });
  },
  preview: async (meant, raw, asked) => {
    await permitted(asked);
    readOptions(meant.options, raw, meant);
    return meant === alert ? cardOf('It would have fired 3 times', { buttons: [] }) : null;
  },
  say: async (words, asked) => {
    await permitted(asked);
    return plain.say(words, asked);
  },
};
const bot = connected(chat);

const labelsOf = ({ components }: Body) => (components as Body[]).flatMap(({ label }) => label ?? []);
const member = { permissions: PERMISSIONS.member };

describe('a bare writing verb', () => {
  it('opens a form as the first answer, with what stands in it', async () => {
    const modal = await bot.discord.slashForm('watch alert', { country: 'KZ' });
    expect(modal).toMatchObject({ custom_id: 'v1:/watch alert KZ', title: 'Set an alert' });
    expect(labelsOf(modal)).toEqual(['Country', 'Level', 'Updates']);
    expect(JSON.stringify(modal)).toContain('"value":"Kazakhstan"');
    expect(JSON.stringify(modal)).toContain('Tell me \\\\*which\\\\* \\\\@everyone');
  });

  it('what is filled in is shown before it is saved, and saved once, in its place', async () => {
    const modal = await bot.discord.slashForm('watch alert', {});
    const preview = await bot.discord.submit(modal, { country: 'Kazakhstan', level: '60' });
    expect(titleOf(preview)).toBe('It would have fired 3 times');
    const { Save: save = '', Cancel: cancel = '' } = buttonsOf(preview);
    expect(save).toBe('v1:/watch alert Kazakhstan 60 updates:thread');
    expect(titleOf(await bot.discord.press(save, { message: preview }))).toBe('/watch alert Kazakhstan 60 updates:thread');
    expect(bot.discord.state.calls.filter(({ path }) => path.endsWith('/callback')).at(-1)?.body.type).toBe(6);
    expect(titleOf(await bot.discord.press(cancel, { message: preview }))).toBe('Nothing was changed');
  });

  it('a mistake in it is explained, with what may have been meant', async () => {
    const modal = await bot.discord.slashForm('watch alert', {});
    expect(wordsOf(await bot.discord.submit(modal, { country: 'Kazakstan', level: '60' }))).toContain('Kazakstan');
  });

  it('that cannot be shown in time is answered in words, within the three seconds that Discord waits', async () => {
    expect(wordsOf(await bot.discord.press('v1:/watch alert level:13'))).toContain('too long to open');
  });

  it('a complete one needs no form', async () => {
    expect(titleOf(await bot.discord.slash('watch alert', { country: 'KZ', level: 60 }))).toContain('watch alert');
  });
});

describe('a button', () => {
  it('opens a form, and who may not is told so instead, before and after', async () => {
    expect(titleOf(await bot.discord.press('v1:/watch alert', member))).toBe('Not allowed');
    const modal = await bot.discord.pressForm('v1:/watch alert');
    expect(titleOf(await bot.discord.submit(modal, { country: 'KZ', level: '60' }, member))).toBe('Not allowed');
  });

  it('of many options shows five that were not said, and keeps those that were', async () => {
    const modal = await bot.discord.pressForm('v1:/press correct country:KZ');
    expect(labelsOf(modal)).toEqual(['Story', 'Verdict', 'A', 'B', 'C']);
    expect(modal.title).toBe('Correct a story · more: /press correct');
    await bot.discord.submit(modal, { story: 's1', verdict: 'duplicate' });
    expect(chat.asked.at(-1)?.words).toBe('press correct {"country":"KZ","story":"s1","verdict":"duplicate"}');
  });
});
