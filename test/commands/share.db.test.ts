import { beforeEach, describe, expect, it } from 'vitest';
import { home } from '../../commands/home.js';
import { commands, presses } from '../../commands/index.js';
import type { Asked } from '../../src/chat/chat.js';
import { openChat } from '../../src/chat/open.js';
import type { Card } from '../../src/core/card.js';
import { saysOf } from '../../src/core/card-says.js';
import type { Incoming } from '../../src/core/incoming.js';
import { forgetLongPresses, shortened } from '../../src/desk/long-presses.js';
import { takeIn } from '../../src/desk/take-in.js';
import type { Db } from '../../src/store/db.js';
import { ensureWorkspace } from '../../src/store/workspaces.js';
import { askedBy } from '../asked.js';
import { freshDb } from '../postgres/fresh.js';

const db: Db = freshDb();
const chat = openChat(db, commands, { presses, home });
const now = new Date('2026-03-10T12:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
const inSlack = (given: Partial<Asked> = {}): Asked =>
  askedBy({ workspace: 'slack:T1', place: { platform: 'slack', channel: 'C1' }, at: now, alone: true, ...given });

const article: Incoming = {
  url: 'https://paper.example/ports',
  title: 'The port stays shut for goods from Kazakhstan',
  text: 'A report on berths, cranes and the ships that wait outside.',
  language: 'en',
  publisher: 'paper.example',
  publishedAt: new Date('2026-03-09T08:00:00Z'),
  tags: [{ indicator: 'trade-disruption', country: 'KZ', role: 'target', polarity: 'escalatory', severity: 0.8 }],
  workspace: null,
};

beforeEach(async () => {
  for (const team of ['slack:T1', 'slack:T2']) await ensureWorkspace(db, team, 'slack');
  await takeIn(db, [article], now);
});

const shareOf = ({ buttons }: Card): string => buttons.find(({ label }) => label === 'Share here')?.says ?? '';
const posted = () =>
  db.query<{ channel: string; workspace: string; kind: string; card: Card }>(
    'select channel, workspace, kind, card from outbox order by id',
  );

describe('an answer about risk that one person sees', () => {
  it('can be shared, as of the instant that it was made', async () => {
    expect(shareOf(await chat.say('/risk kazakhstan', inSlack()))).toBe('/press share /risk status KZ as-of:2026-03-10T12:00:00.000Z');
    const parsed = await chat.answer(one('risk why'), { country: 'KZ', 'as-of': '2026-03-09' }, inSlack());
    expect(shareOf(parsed)).toBe('/press share /risk why KZ as-of:2026-03-09');
  });

  it.each(commands.filter(({ name, look }) => look && name !== 'risk map').map(({ name, examples }) => [name, examples[0] ?? '']))(
    '%s has the button, and pressing it posts the same card',
    async (_, words) => {
      const card = await chat.say(words, inSlack());
      expect(await chat.say(shareOf(card), inSlack())).toMatchObject({ title: 'Shared in this channel' });
      const [item] = await posted();
      expect(item).toMatchObject({ channel: 'C1', workspace: 'slack:T1', kind: 'reply', card: { title: card.title } });
      expect(item?.card.blocks.at(-1)).toEqual({ kind: 'note', text: ['Shared by ', { person: 'u1' }] });
      expect(saysOf(item?.card ?? card).filter((says) => says.startsWith('/press share'))).toEqual([]);
    },
  );

  it('is posted once by a double click, across a full minute too, and again a minute later', async () => {
    const says = shareOf(await chat.say('/risk about', inSlack()));
    await Promise.all([chat.say(says, inSlack({ at: later(59) })), chat.say(says, inSlack({ at: later(59.4) }))]);
    await chat.say(says, inSlack({ at: later(61) }));
    expect(await posted()).toHaveLength(1);
    await chat.say(says, inSlack({ at: later(130) }));
    expect(await posted()).toHaveLength(2);
  });

  it('can be shared by anybody, since it sets nothing', async () => {
    const barred = inSlack({ may: async () => 'Only admins.' });
    expect(await chat.say('/press share /risk status KZ', barred)).toMatchObject({ title: 'Shared in this channel' });
    expect(await db.query('select * from audit')).toEqual([]);
  });

  it('has no such button where everybody sees it, nor in what sets something', async () => {
    expect(shareOf(await chat.say('/risk status KZ', inSlack({ alone: false })))).toBe('');
    expect(shareOf(await chat.say('/watch list', inSlack()))).toBe('');
  });
});

const one = (name: string) => commands.find((command) => command.name === name) ?? expect.fail(`no ${name}`);

describe('a share', () => {
  it.each([
    '/watch alert country:KZ level:60',
    '/press share /risk status KZ',
    '/press acknowledge r1',
    'watch remove r1',
    'hello <!channel>',
    '/risk forget-me',
    '/foo',
  ])('of “%s” is refused, and changes nothing', async (words) => {
    await expect(chat.say(`/press share ${words}`, inSlack())).rejects.toMatchObject({ name: 'Problem' });
    expect(await posted()).toEqual([]);
    expect(await db.query('select * from rules')).toEqual([]);
  });
});

const LONG = `/risk tag ${'Turkey closes its airspace to Israeli flights. '.repeat(8)}`.trim();

describe('a long press', () => {
  it('says what its button meant, in few words, for every answer that one person sees', async () => {
    const card = await chat.say(LONG, inSlack());
    for (const says of saysOf(card)) expect(says.length).toBeLessThanOrEqual(95);
    expect(shareOf(card)).toMatch(/^\/press long [0-9a-f]{16}$/);
    expect(await chat.say(shareOf(card), inSlack())).toMatchObject({ title: 'Shared in this channel' });
    expect((await posted())[0]?.card.title).toMatch(/^Read: /);
  });

  it('is the same for the same words, and nothing in another workspace', async () => {
    const [first, again] = [await chat.say(LONG, inSlack()), await chat.say(LONG, inSlack())];
    expect(shareOf(again)).toBe(shareOf(first));
    await expect(chat.say(shareOf(first), inSlack({ workspace: 'slack:T2' }))).rejects.toMatchObject({ code: 'not-found' });
    const other = await chat.say(LONG, inSlack({ workspace: 'slack:T2' }));
    expect(shareOf(other)).not.toBe(shareOf(first));
    expect(await db.query('select * from long_presses')).toHaveLength(2);
  });

  it('may do no more than its words', async () => {
    const blank: Card = { title: '', line: '', blocks: [], buttons: [], color: 'plain' };
    const says = `/watch alert country:KZ level:60 publishers:3 ${' '.repeat(90)}clear:40`;
    const tenant = { workspace: 'slack:T1', db };
    const card = await shortened(tenant, { ...blank, buttons: [{ label: 'Set', says, look: 'plain' }] }, now);
    const short = card.buttons[0]?.says ?? '';
    await expect(chat.say(short, inSlack({ may: async () => 'Only admins.' }))).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await chat.say(short, inSlack())).toMatchObject({ title: expect.stringContaining('Kazakhstan') });
  });

  it('is shortened wherever a card can be pressed', async () => {
    const says = `/risk tag ${'a '.repeat(60)}`;
    const button = { label: 'x', says, look: 'plain' } as const;
    const card: Card = {
      title: 't',
      line: 't',
      blocks: [{ kind: 'item', text: ['a'], buttons: [button] }],
      buttons: [button, { ...button, says: '/risk top' }],
      menus: [{ label: 'm', look: 'overflow', options: [{ label: 'o', says }] }],
      color: 'plain',
    };
    const short = saysOf(await shortened({ workspace: 'slack:T1', db }, card, now));
    expect(short).toEqual([short[0], '/risk top', short[0], short[0]]);
    expect(short[0]).toMatch(/^\/press long /);
  });

  it('is kept for thirty days from the last time that it was shown', async () => {
    const says = shareOf(await chat.say(LONG, inSlack()));
    const day = (days: number) => later(days * 86_400);
    expect(await forgetLongPresses(db, day(29))).toBe(0);
    await chat.say(LONG, inSlack({ at: day(20) }));
    expect(await forgetLongPresses(db, day(40))).toBe(0);
    expect(await forgetLongPresses(db, day(51))).toBe(1);
    await expect(chat.say(says, inSlack({ at: day(51) }))).rejects.toMatchObject({ code: 'not-found', mend: { choices: ['/risk help'] } });
  });
});

describe('as-of', () => {
  it('in the future is refused, in a look-up for programs too', async () => {
    for (const work of [
      chat.say('/risk status KZ as-of:2026-03-11', inSlack()),
      chat.look('/risk status KZ as-of:2026-03-10T12:01', inSlack()),
    ])
      await expect(work).rejects.toMatchObject({
        code: 'bad-option',
        message: expect.stringContaining('in the future'),
        mend: { option: 'as-of' },
      });
  });

  it('of today is now', async () => {
    const { data } = await chat.look('/risk status KZ as-of:2026-03-10', inSlack());
    expect(data.asOf).toEqual(now);
  });
});
