import { beforeEach, describe, expect, it } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import { openChat } from '../../src/chat/open.js';
import type { Card } from '../../src/core/card.js';
import type { Incoming } from '../../src/core/incoming.js';
import { takeIn } from '../../src/desk/take-in.js';
import { renderDiscord } from '../../src/platforms/discord/render.js';
import { renderSlack } from '../../src/platforms/slack/render.js';
import type { Db } from '../../src/store/db.js';
import { askedBy } from '../asked.js';
import { freshDb } from '../postgres/fresh.js';

const db: Db = freshDb();
const now = new Date('2026-03-10T12:00:00Z');
const chat = openChat(db, commands, { presses });
const asked = askedBy({ at: now });
const say = (words: string): Promise<Card> => chat.say(words, asked);
const look = async (words: string) => (await chat.look(words, asked)).data;

const day = (date: string) => new Date(`${date}T08:00:00Z`);
const shut = (n: number, publishedAt: Date, given: Partial<Incoming> = {}): Incoming => ({
  url: `https://paper${n}.example/${n}`,
  title: `Port number ${n} stays shut for goods from Kazakhstan`,
  text: `Paragraph ${n} of a report on berth ${n * 7}, crane ${n * 13} and the ${n} ships that wait outside.`,
  language: 'en',
  publisher: `paper${n}.example`,
  publishedAt,
  tags: [{ indicator: 'trade-disruption', country: 'KZ', role: 'target', polarity: 'escalatory', severity: 0.8 }],
  workspace: null,
  ...given,
});

const WIRE =
  'Kazakhstan said on Monday that goods trains at its southern border had been held for the ninth day in a row, and that grain for three ' +
  'towns would be brought by road until the yard at the crossing was cleared of wagons from the summer.';

beforeEach(async () => {
  await takeIn(db, [shut(1, day('2026-02-20')), shut(2, day('2026-03-08')), shut(3, day('2026-03-09'))], now);
});

describe('diff', () => {
  it('tells what each story did to a score, and the points make the move', async () => {
    const { before, after, changes, since } = await look('/risk diff KZ 7');
    expect(since).toEqual(new Date('2026-03-03T12:00:00Z'));
    expect(changes).toMatchObject([{ kind: 'new' }, { kind: 'new' }, { kind: 'less' }]);
    const points = (changes as { points: number }[]).reduce((sum, change) => sum + change.points, 0);
    expect(points).toBeCloseTo((after as { level: number }).level - (before as { level: number }).level, 9);
    expect((await say('/risk diff KZ 7')).title).toMatch(/^▲ Kazakhstan \d+ → \d+ · /);
  });

  it('compares with a day, and as of another', async () => {
    expect(await look('/risk diff KZ since:2026-02-19 as-of:2026-02-21')).toMatchObject({
      before: { level: 0 },
      changes: [{ kind: 'new' }],
    });
    expect((await look('/risk diff KZ 2026-02-19')).since).toEqual(new Date('2026-02-19T23:59:59.999Z'));
  });

  it.each(['/risk diff KZ since:2026-03-12', '/risk diff KZ since:2026-03-05 as-of:2026-03-01'])('refuses %s', async (words) => {
    await expect(say(words)).rejects.toMatchObject({ code: 'bad-option', mend: { option: 'since' } });
  });
});

describe('articles', () => {
  it('are the newest first, page by page', async () => {
    const first = await say('/risk articles KZ count:2');
    expect(first.title).toBe('Kazakhstan: 3 articles in 30 days');
    expect(JSON.stringify(first)).toMatch(/number 3 stays shut.*number 2 stays shut/);
    const [more] = first.buttons;
    expect(more).toMatchObject({ label: '1 more', says: '/risk articles KZ count:2 page:2' });
    const last = await say(more?.says ?? '');
    expect(JSON.stringify(last)).toMatch(/3 of 3.*number 1 stays shut/);
    expect(last.buttons.map(({ label }) => label)).toEqual(['Why']);
  });

  it('are those of the days, the role, the indicator and the instant that were asked for', async () => {
    expect(await look('/risk articles KZ days:7')).toMatchObject({ total: 2 });
    expect(await look('/risk articles KZ as-of:2026-03-08')).toMatchObject({ total: 2 });
    expect(await look('/risk articles KZ role:domestic')).toMatchObject({ total: 0, articles: [] });
    expect(await look('/risk articles KZ repression')).toMatchObject({ total: 0 });
    expect(await look('/risk articles UZ')).toMatchObject({ total: 0 });
  });

  it('stand once with their copies', async () => {
    const wire = shut(7, day('2026-03-09'), { title: 'Trains at the southern border of Kazakhstan held for a ninth day', text: WIRE });
    await takeIn(db, [wire, { ...wire, url: 'https://copy.example/7', publisher: 'copy.example', publishedAt: day('2026-03-10') }], now);
    expect(await look('/risk articles KZ count:1')).toMatchObject({ total: 4, articles: [{ publisher: 'paper7.example', copies: 1 }] });
  });

  it('of another workspace are not shown', async () => {
    await db.query(`insert into workspaces (id, platform) values ('slack:T2', 'slack')`);
    await takeIn(db, [shut(9, day('2026-03-09'), { workspace: 'slack:T2' })], now);
    expect(await look('/risk articles KZ')).toMatchObject({ total: 3 });
    expect((await chat.look('/risk articles KZ', askedBy({ at: now, workspace: 'slack:T2' }))).data).toMatchObject({ total: 4 });
  });
});

describe('tag', () => {
  it('says how a score would move, as a chat program sends the words', async () => {
    const card = await say('/risk tag <@U1|ada>: Turkey closes its airspace to Israeli flights, <https://a.example|a.example> said.');
    expect(JSON.stringify(card)).toMatch(/If it were taken in now.*▲ Israel 0\.0 → [\d.]+ \(\+[\d.]+, risk to it\)/);
  });

  it('takes a text as long as a platform sends', async () => {
    const long = 'Turkey closes its airspace to Israeli flights. '.repeat(120);
    expect((await say(`/risk tag ${long}`)).title).toMatch(/^Read: \d+ events?/);
  });
});

describe('help', () => {
  it('fits every platform with all of its commands, each under its group', async () => {
    const card = await say('/risk help');
    const [slack, discord] = [JSON.stringify(renderSlack(card)), JSON.stringify(renderDiscord(card))];
    for (const { name } of commands) {
      expect(slack).toContain(`/${name}*: `);
      expect(discord).toContain(`/${name}**: `);
    }
    expect(`${slack}${discord}`).not.toMatch(/\d+ more/);
  });

  it.each(commands.map(({ name }) => name))('of %s fits every platform, with all of its options and examples', async (name) => {
    const card = await say(`/risk help ${name}`);
    expect(card.title).toBe(`/${name}`);
    for (const shown of [JSON.stringify(renderSlack(card)), JSON.stringify(renderDiscord(card))]) expect(shown).not.toMatch(/\d+ more|…"/);
  });
});

it('every button of these answers is understood', async () => {
  for (const words of [
    '/risk diff KZ',
    '/risk articles KZ count:1',
    '/risk tag Turkey closes its airspace to Israeli flights.',
    '/risk help',
  ])
    for (const { says } of (await say(words)).buttons) await expect(say(says), says).resolves.toBeDefined();
});
