import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askCard } from '../../src/chat/ask.js';
import { command, lookup } from '../../src/chat/command.js';
import { openChat } from '../../src/chat/open.js';
import { country } from '../../src/chat/options.js';
import type { Db } from '../../src/store/db.js';
import { askedBy } from '../asked.js';
import { own, ownCommands } from './own-commands.js';

const closed = () => Promise.reject(new Error('the database was asked'));
const noDb: Db = { kind: 'embedded', query: closed, transaction: closed, listen: closed, close: closed };
/** A workspace that made no choices of its own. */
const asItCame: Db = { ...noDb, query: async () => [] };
const asked = askedBy();
const then = new Date('2023-12-31T00:00:00Z');
const chat = openChat(noDb, ownCommands, { now: async () => then });

describe('say', () => {
  it('answers with the card of the command', async () => {
    expect(await chat.say('/risk status KZ actor', asked)).toMatchObject({
      title: 'risk status',
      line: expect.stringContaining('"role":"actor"'),
    });
  });

  it('gives a command the time of the desk and the clock, the workspace and the place', async () => {
    let seen: unknown;
    const spy = command({
      name: 'risk status',
      summary: '',
      options: z.object({}),
      examples: [],
      run: async ({ now, clock, tenant, place, person }) => {
        seen = { now, clock, workspace: tenant.workspace, place, person };
        return { title: '', line: '', blocks: [], buttons: [], color: 'plain' };
      },
    });
    await openChat(noDb, [spy], { now: async () => then }).say('/risk status', asked);
    expect(seen).toEqual({ now: then, clock: asked.at, workspace: 'local', place: asked.place, person: asked.person });
  });
});

describe('answer', () => {
  it('takes options as a platform parsed them', async () => {
    const setting = openChat(asItCame, ownCommands, { now: async () => then });
    expect(await setting.answer(own('watch alert'), { country: 'kazakhstan', level: 60 }, asked)).toMatchObject({
      line: '{"country":"KZ","level":60}',
    });
  });

  it('offers whole commands for a misspelt country that came as an option', async () => {
    const wrong = chat.answer(own('risk pair'), { first: 'Russia', second: 'Ukrane', days: 90 }, asked);
    await expect(wrong).rejects.toMatchObject({
      code: 'unknown-country',
      mend: { choices: expect.arrayContaining(['/risk pair Russia Ukraine days:90']) },
    });
  });
});

describe('permission', () => {
  const barred = { ...asked, may: async () => 'Only admins set alerts here.' };
  const press = (open: boolean) =>
    command({
      name: 'press note',
      summary: '',
      options: z.object({}),
      examples: [],
      ...(open ? { open } : {}),
      run: async () => ({ title: 'pressed', line: '', blocks: [], buttons: [], color: 'plain' }),
    });
  const pressing = (open: boolean) => openChat(asItCame, ownCommands, { now: async () => then, presses: [press(open)] });

  it('is asked of the platform for what sets something, under the workspace’s policy, and of nobody for a look-up', async () => {
    const policies: string[] = [];
    const may = async (policy: string) => {
      policies.push(policy);
      return true as const;
    };
    const setting = openChat(asItCame, ownCommands, { now: async () => then });
    await setting.say('/watch alert KZ 60', { ...asked, may });
    await setting.say('/risk status KZ', { ...asked, may });
    expect(policies).toEqual(['everyone']);
    await expect(setting.say('/watch alert KZ 60', barred)).rejects.toMatchObject({
      code: 'not-allowed',
      message: 'Only admins set alerts here.',
    });
  });

  it('is asked at every press, but of one that sets nothing', async () => {
    await expect(pressing(false).say('/press note', barred)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await pressing(true).say('/press note', barred)).toMatchObject({ title: 'pressed' });
  });

  it('lets nobody type what buttons say to reach anything but buttons', async () => {
    for (const words of ['/press alert KZ 60', '/press', '/press help', '/press note --help'])
      await expect(pressing(true).say(words, asked), words).rejects.toMatchObject({ code: 'unknown-word' });
    await expect(pressing(true).say('/watch note', asked)).rejects.toMatchObject({ code: 'unknown-word' });
  });
});

describe('look', () => {
  const lookUp = lookup({
    name: 'risk status',
    summary: '',
    options: z.object({ country }),
    examples: [],
    look: async (_context, options) => ({ card: { title: 'looked', line: '', blocks: [], buttons: [], color: 'plain' }, data: options }),
  });
  const looking = openChat(noDb, [lookUp, own('watch alert')], { now: async () => then });

  it('gives the numbers behind a card, and say gives the same card', async () => {
    expect(await looking.look('/risk status kazakhstan', asked)).toEqual({
      card: expect.objectContaining({ title: 'looked' }),
      data: { country: 'KZ' },
    });
    expect(await looking.say('/risk status kazakhstan', asked)).toMatchObject({ title: 'looked' });
  });

  it('refuses what would change something, and names what it can', async () => {
    await expect(looking.look('/watch alert KZ 60', asked)).rejects.toMatchObject({
      code: 'bad-option',
      mend: { hint: 'These do: /risk status.' },
    });
  });
});

describe('askCard', () => {
  it('makes a card of a problem, with its choices as buttons that say them', async () => {
    const { card, problem } = await askCard(chat, '/risk status kazaksthan', asked);
    expect(problem?.code).toBe('unknown-country');
    expect(card.buttons).toContainEqual(expect.objectContaining({ says: '/risk status Kazakhstan' }));
  });

  it('has no problem when all went well', async () => {
    expect(await askCard(chat, '/risk status KZ', asked)).toMatchObject({ problem: null, card: { title: 'risk status' } });
  });

  it('lets a fault of ours go up', async () => {
    const broken = openChat(noDb, ownCommands);
    await expect(askCard(broken, '/risk status KZ', asked)).rejects.toThrow('the database was asked');
  });
});
