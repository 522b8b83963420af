import { beforeEach, describe, expect, it } from 'vitest';
import { home } from '../../commands/home.js';
import { commands, presses } from '../../commands/index.js';
import { askCard } from '../../src/chat/ask.js';
import { openChat } from '../../src/chat/open.js';
import type { Card } from '../../src/core/card.js';
import type { Incoming } from '../../src/core/incoming.js';
import { watchesOf } from '../../src/desk/subscribe.js';
import { takeIn } from '../../src/desk/take-in.js';
import type { Db } from '../../src/store/db.js';
import { askedBy } from '../asked.js';
import { freshDb } from '../postgres/fresh.js';

const db: Db = freshDb();
const now = new Date('2026-03-10T12:00:00Z');
const chat = openChat(db, commands, { presses, home });
const asked = askedBy({ at: now });

const say = (words: string): Promise<Card> => chat.say(words, asked);
const wordsOf = (card: Card): string => JSON.stringify(card);
const problemOf = async (words: string) => (await askCard(chat, words, asked)).problem;

/** An article with a person's tag, so that these tests ask nothing of the tagger. */
const tagged = (n: number, country: string, day: string): Incoming => ({
  url: `https://paper${n}.example/${country}-${n}`.toLowerCase(),
  title: `Port number ${n} stays shut for goods from ${country}`,
  text: `Paragraph ${n} of a report on berth ${n * 7}, crane ${n * 13} and the ${n} ships that wait outside.`,
  language: 'en',
  publisher: `paper${n}.example`,
  publishedAt: new Date(`${day}T08:00:00Z`),
  tags: [{ indicator: 'trade-disruption', country, role: 'target', polarity: 'escalatory', severity: 0.8 }],
  workspace: null,
});

const between: Incoming = {
  ...tagged(9, 'UA', '2026-03-09'),
  title: 'Russia bombs the Ukrainian city of Kharkiv',
  text: 'Russia bombed Ukraine on Monday.',
  tags: [],
};

describe('with some news', () => {
  beforeEach(async () => {
    await takeIn(db, [tagged(1, 'KZ', '2026-03-08'), tagged(2, 'KZ', '2026-03-09'), tagged(3, 'UZ', '2026-02-20'), between], now);
  });

  it('status tells the level, its drivers and what was read', async () => {
    const card = await say('/risk status kazakhstan');
    expect(card.title).toMatch(/Kazakhstan \d+ · /);
    expect(wordsOf(card)).toContain('Port number 2 stays shut');
    expect(card.buttons.map(({ says }) => says)).toContain('/risk why KZ');
  });

  it('status of a country nothing was read about is an answer, and says that it is not calm', async () => {
    expect(wordsOf(await say('/risk status Bhutan'))).toMatch(/Bhutan.*not the same as calm/);
  });

  it('status as of a day before the news does not know it', async () => {
    expect(wordsOf(await say('/risk status KZ as-of:2026-03-07'))).not.toContain('Port number');
  });

  it('why opens the score down to its sentences', async () => {
    expect(wordsOf(await say('/risk why KZ'))).toMatch(/Port number 1 stays shut.*add|add.*Port number 1 stays shut/);
  });

  it('top ranks the countries, as many as asked for', async () => {
    const card = await say('/risk top 1 trade-disruption');
    expect(wordsOf(card)).toContain('Kazakhstan');
    expect(wordsOf(card)).not.toContain('Uzbekistan');
  });

  it('compare puts countries side by side, the highest first', async () => {
    expect((await say('/risk compare UZ and KZ')).title).toMatch(/Kazakhstan.*Uzbekistan/);
  });

  it('pair tells what one did to the other, whichever is named first', async () => {
    for (const words of ['/risk pair RU UA', '/risk pair ukraine russia']) expect(wordsOf(await say(words))).toMatch(/Russia.*bomb/);
  });

  it('pair needs two countries', async () => {
    expect(await problemOf('/risk pair RU Russia')).toMatchObject({ code: 'bad-option', mend: { choices: ['/risk status Russia'] } });
  });

  it('history draws as many days as asked for', async () => {
    const { blocks } = await say('/risk history KZ 10');
    expect(blocks.find(({ kind }) => kind === 'chart')).toMatchObject({ chart: { kind: 'line', points: { length: 10 } } });
  });

  it('history marks what a rule about the same subject watches for', async () => {
    await say('/watch alert KZ 45');
    const { blocks } = await say('/risk history KZ 10');
    expect(blocks.find(({ kind }) => kind === 'chart')).toMatchObject({
      chart: { threshold: 45 },
      alt: expect.stringContaining('above 45'),
    });
  });

  it('map shows every country that was in the news, and no other', async () => {
    const { blocks, title } = await say('/risk map');
    const picture = blocks.find(({ kind }) => kind === 'chart');
    expect(title).toBe('Risk map: 3 countries with news');
    expect(picture).toMatchObject({ chart: { kind: 'map', levels: [{ country: 'KZ' }, { country: 'UA' }, { country: 'UZ' }] } });
    expect((await say('/risk map as-of:2026-02-25')).title).toBe('Risk map: 1 country with news');
    expect((await say('/risk map civil-unrest')).title).toBe('Risk map: no news read yet');
  });

  it('top and compare draw the levels they tell', async () => {
    for (const words of ['/risk top', '/risk compare UZ KZ'])
      expect((await say(words)).blocks.find(({ kind }) => kind === 'chart')).toMatchObject({
        chart: { kind: 'bars', bars: { length: words.includes('top') ? 3 : 2 } },
      });
  });

  it('tag reads words and stores nothing', async () => {
    const card = await say('/risk tag Turkey closes its airspace to Israeli flights.');
    expect(card.title).toMatch(/^Read/);
    expect(wordsOf(await say('/risk about'))).toContain('4 articles');
  });

  it('help of one command names its options, which are needed and what the others are unless given', async () => {
    const words = wordsOf(await say('/risk help top'));
    expect(words).toMatch(/count.*How many countries \(10 unless given\).*indicator.*threat-rhetoric.*as-of/);
    expect(wordsOf(await say('/watch alert help'))).toMatch(/country.*\(needed\).*publishers.*\(2 unless given\)/);
    expect(await problemOf('/risk help alret')).toMatchObject({
      code: 'unknown-word',
      mend: { choices: ['/risk help watch alert', '/risk help'] },
    });
  });

  it('every button of every answer says something that is understood', async () => {
    const answers = [
      '/risk status KZ',
      '/risk why KZ',
      '/risk top',
      '/risk compare KZ UZ',
      '/risk pair RU UA',
      '/risk history KZ',
      '/risk map',
      '/risk about',
      '/risk help',
    ];
    for (const words of answers) {
      for (const { says } of (await say(words)).buttons) expect(await problemOf(says), says).toBeNull();
    }
  });
});

describe('watching', () => {
  it('sets an alert where it is asked for, and says how to undo it', async () => {
    const card = await say('/watch alert country:KZ level:60');
    expect(wordsOf(card)).toMatch(/Kazakhstan above 60.*\/watch remove r1/);
    const { rules } = await watchesOf({ db, workspace: 'local' });
    expect(rules).toMatchObject([
      { id: 'r1', platform: 'local', channel: 'desk', createdBy: 'u1', minPublishers: 2, forMinutes: 0, params: { above: 60, clear: 50 } },
    ]);
    expect(rules[0]?.subjects).toEqual([{ country: 'KZ', indicator: 'all', role: 'target' }]);
  });

  it('keeps what else an alert asks for', async () => {
    await say('/watch alert Ukraine 70 clear:40 role:actor publishers:3 indicator:armed-conflict');
    const { rules } = await watchesOf({ db, workspace: 'local' });
    expect(rules).toMatchObject([
      { params: { above: 70, clear: 40 }, minPublishers: 3, subjects: [{ role: 'actor', indicator: 'armed-conflict' }] },
    ]);
  });

  it('refuses an alert that would resolve above its level', async () => {
    expect(await problemOf('/watch alert KZ 60 clear:60')).toMatchObject({ code: 'bad-option' });
  });

  it('sets a digest at local time', async () => {
    const card = await say('/watch digest countries:KZ,RU at:08:00 tz:Asia/Almaty');
    expect(wordsOf(card)).toMatch(/Kazakhstan and Russia.*\/watch remove d1/);
    const { subscriptions } = await watchesOf({ db, workspace: 'local' });
    expect(subscriptions).toMatchObject([
      { id: 'd1', countries: ['KZ', 'RU'], at: '08:00', tz: 'Asia/Almaty', days: [1, 2, 3, 4, 5, 6, 7] },
    ]);
    expect(subscriptions[0]?.nextAt).toEqual(new Date('2026-03-11T03:00:00Z'));
  });

  it('sets a digest of whatever moved at eight, UTC, where only days are given', async () => {
    await say('/watch digest days:mon-fri');
    expect((await watchesOf({ db, workspace: 'local' })).subscriptions).toMatchObject([
      { countries: [], at: '08:00', tz: 'UTC', days: [1, 2, 3, 4, 5] },
    ]);
  });

  it('sets nothing where nothing was asked for, and shows how', async () => {
    expect(await problemOf('/watch alert')).toMatchObject({
      code: 'bad-option',
      mend: { hint: expect.stringContaining('country:KZ level:60') },
    });
    expect(await problemOf('/watch digest')).toMatchObject({ code: 'bad-option', mend: { choices: ['/watch digest at:08:00 tz:UTC'] } });
    expect(await watchesOf({ db, workspace: 'local' })).toEqual({ rules: [], subscriptions: [] });
  });

  it('lists what is set, and removes it', async () => {
    await say('/watch alert KZ 60');
    await say('/watch digest at:08:00');
    expect(wordsOf(await say('/watch'))).toMatch(/r1.*d1/);
    expect(wordsOf(await say('/watch remove r1'))).toContain('Kazakhstan');
    expect(await problemOf('/watch remove r1')).toMatchObject({ code: 'not-found', mend: { hint: expect.stringContaining('d1') } });
  });

  it('sends a test to where it goes, and says so', async () => {
    await say('/watch alert KZ 60');
    expect(wordsOf(await say('/watch test r1'))).toContain('this channel');
    const elsewhere = { ...asked, place: { platform: 'local', channel: 'other' } };
    expect(wordsOf(await chat.say('/watch test r1', elsewhere))).toContain('the channel desk on local');
    expect(await db.query('select channel from outbox')).toEqual([{ channel: 'desk' }, { channel: 'desk' }]);
  });

  it('shows nothing of another workspace', async () => {
    await say('/watch alert KZ 60');
    const { problem } = await askCard(chat, '/watch remove r1', { ...asked, workspace: 'T2' });
    expect(problem?.code).toBe('not-found');
  });
});
