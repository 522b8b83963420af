import { describe, expect, it } from 'vitest';
import { home } from '../../commands/home.js';
import { commands, presses } from '../../commands/index.js';
import { askCard } from '../../src/chat/ask.js';
import { openChat } from '../../src/chat/open.js';
import type { Card } from '../../src/core/card.js';
import { digest } from '../../src/desk/digest.js';
import { watchesOf } from '../../src/desk/subscribe.js';
import { takeIn } from '../../src/desk/take-in.js';
import { askedBy } from '../asked.js';
import { article, hoursAfter, NOW, tagged, toldBy } from '../desk/given.js';
import { freshDb } from '../postgres/fresh.js';

const db = freshDb();
const chat = openChat(db, commands, { presses, home });
const tenant = { db, workspace: 'local' };
const asked = askedBy({ at: NOW });

const say = (words: string, at = NOW): Promise<Card> => chat.say(words, { ...asked, at });
const problemOf = async (words: string) => (await askCard(chat, words, asked)).problem;
const wordsOf = (card: Card): string => JSON.stringify(card);
const pressed = (card: Card, label: string, at: Date): Promise<Card> =>
  say(card.buttons.find((button) => button.label === label)?.says ?? `no button ${label}`, at);

const CSV = 'country,weight,label\nKazakhstan,12,sites\nRussia,3,suppliers\nTuvalu,1,travellers\nNowhere,1,sites';

describe('/watch watchlist', () => {
  it('imports a list, shows it, and shows them all', async () => {
    const set = await say(`/watch watchlist name:Suppliers csv:"${CSV}"`);
    expect(set.title).toBe('Watchlist suppliers set: 3 countries, 1 line not read');
    expect(wordsOf(set)).toContain('line 5: “Nowhere” names no country');
    expect((await say('/watch watchlist')).title).toMatch(/1 watchlist/);
    expect((await say('/watch watchlist name:all')).title).toMatch(/1 watchlist/);
    for (const words of ['/watch watchlist name:suppliers', '/watch watchlist suppliers'])
      expect((await say(words)).title).toBe('Watchlist suppliers: 3 countries');
  });

  it('undoes with a button what it did, and says of a second press why it did nothing', async () => {
    await say(`/watch watchlist name:suppliers csv:${CSV}`);
    const replaced = await say('/watch watchlist name:suppliers csv:country,weight\\nGE,1', hoursAfter(1));
    expect(wordsOf(replaced)).toMatch(/Added: Georgia.*Gone: Kazakhstan, Russia and Tuvalu/);
    expect((await pressed(replaced, 'Undo', hoursAfter(2))).title).toContain('3 countries');
    await expect(pressed(replaced, 'Undo', hoursAfter(3))).rejects.toMatchObject({ code: 'not-found' });
    const removed = await say('/watch watchlist name:suppliers remove:yes', hoursAfter(4));
    expect((await say('/watch watchlist', hoursAfter(4))).title).toBe('There is no watchlist yet');
    expect((await pressed(removed, 'Undo', hoursAfter(5))).title).toContain('3 countries');
  });

  it('offers the nearest name, and asks for the name of lines that have none', async () => {
    await say(`/watch watchlist name:suppliers csv:${CSV}`);
    expect(await problemOf('/watch watchlist name:supliers')).toMatchObject({ mend: { choices: ['/watch watchlist name:suppliers'] } });
    expect(await problemOf('/watch watchlist csv:country,weight\\nKZ,1')).toMatchObject({ mend: { option: 'name' } });
    expect(await problemOf('/watch watchlist name:../x')).toMatchObject({ code: 'bad-option' });
    expect(await problemOf('/watch watchlist name:suppliers undo:soon')).toMatchObject({ mend: { option: 'undo' } });
  });

  it('opens a form where it is said alone, which says what lists there are', async () => {
    await say(`/watch watchlist name:suppliers csv:${CSV}`);
    expect(chat.opensForm('/watch watchlist')).toBe(true);
    expect(chat.opensForm('/watch watchlist name:suppliers')).toBe(false);
    const { fields, intro } = await chat.form('/watch watchlist', asked);
    expect(fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['name', 'words'],
      ['csv', 'lines'],
    ]);
    expect(intro).toContain('suppliers');
  });
});

describe('/watch digest', () => {
  it('for a watchlist ranks by exposure × move, and names the countries nothing was read about', async () => {
    await say(`/watch watchlist name:suppliers csv:${CSV}`);
    const set = await say('/watch digest watchlist:suppliers at:13:00');
    expect(wordsOf(set)).toContain('the watchlist suppliers');
    const once = (country: string, title: string) => article({ title, publisher: 'wire.example', tags: [tagged(country)] });
    await takeIn(
      db,
      [...toldBy(3, 'RU'), once('KZ', 'Rockets fall on the northern steppe'), once('GE', 'A raid in the hills kills dozens')],
      NOW,
    );
    expect(await digest(db, hoursAfter(1))).toBe(1);
    const [{ card } = { card: null }] = await db.query<{ card: Card }>('select card from outbox');
    expect(card?.line).toMatch(/^What moved for suppliers: 2 countries \(▲ Kazakhstan 0 → \d+ · 1 site, weight 12; ▲ Russia/);
    expect(wordsOf(card ?? set)).toMatch(/No news read about Tuvalu/);
    expect(wordsOf(card ?? set)).not.toContain('Georgia');
  });

  it('in one line is one line, and keeps its way to why', async () => {
    await say('/watch digest countries:KZ at:13:00 format:compact');
    await takeIn(db, toldBy(3, 'KZ'), NOW);
    await digest(db, hoursAfter(1));
    const [{ card } = { card: null }] = await db.query<{ card: Card }>('select card from outbox');
    expect(card).toMatchObject({ compact: true, buttons: [{ says: '/risk why KZ' }] });
  });

  it('says so, instead of a quiet day, when its list was removed', async () => {
    await say(`/watch watchlist name:suppliers csv:${CSV}`);
    await say('/watch digest watchlist:suppliers at:13:00');
    expect(wordsOf(await say('/watch watchlist name:suppliers remove:yes'))).toContain('For it: d1');
    await digest(db, hoursAfter(1));
    expect(await db.query(`select card->>'title' as title from outbox`)).toEqual([
      { title: expect.stringContaining('not there any more') },
    ]);
  });

  it('takes the zone of the workspace where it names none', async () => {
    await say('/watch digest at:08:00');
    await db.query(`update workspaces set settings = '{"tz":"Asia/Almaty"}'`);
    await say('/watch digest at:09:00');
    expect((await watchesOf(tenant)).subscriptions.map(({ tz }) => tz)).toEqual(['UTC', 'Asia/Almaty']);
  });

  it('refuses a list that is not there, and countries beside a list', async () => {
    await say(`/watch watchlist name:suppliers csv:${CSV}`);
    expect(await problemOf('/watch digest watchlist:supplier at:07:00 tz:UTC')).toMatchObject({
      code: 'not-found',
      mend: { choices: ['/watch digest watchlist:suppliers at:07:00 tz:UTC'] },
    });
    const country = await problemOf('/watch digest ukrane at:07:00 tz:UTC');
    expect(country).toMatchObject({ code: 'unknown-country', mend: { option: 'countries' } });
    expect(country?.mend.choices).toHaveLength(3);
    expect(country?.mend.choices?.[0]).toBe('/watch digest countries:"Ukraine" at:07:00 tz:UTC');
    expect(await problemOf('/watch digest watchlist:suppliers countries:KZ')).toMatchObject({ code: 'bad-option' });
    expect((await watchesOf(tenant)).subscriptions).toEqual([]);
  });

  it('opens a form alone, with the lists to choose from and the zone of the workspace', async () => {
    await say(`/watch watchlist name:suppliers csv:${CSV}`);
    expect(chat.opensForm('/watch digest')).toBe(true);
    const { fields } = await chat.form('/watch digest', asked);
    expect(fields.find(({ name }) => name === 'watchlist')).toMatchObject({ kind: 'choice', choices: [{ value: 'suppliers' }] });
    expect(fields.find(({ name }) => name === 'tz')).toMatchObject({ value: 'UTC' });
  });
});

describe('/watch list, and home', () => {
  it('have what changes, stops and ends each, and every button is understood', async () => {
    await say('/watch alert KZ 60');
    await say('/watch digest at:08:00');
    const list = await say('/watch list');
    const buttons = list.blocks.flatMap((block) => (block.kind === 'item' ? block.buttons : []));
    expect(buttons.map(({ says }) => says)).toEqual(
      ['r1', 'd1'].flatMap((id) => [`/watch edit ${id}`, `/watch pause ${id}`, `/watch remove ${id}`]),
    );
    await say('/watch pause r1');
    expect(wordsOf(await say('/watch list'))).toMatch(/Paused since.*\/watch resume r1/);
    for (const { says } of [...list.buttons, ...buttons]) expect((await problemOf(says))?.code, says).not.toBe('unknown-word');
  });

  it('home has first what the person set', async () => {
    await chat.say('/watch alert RU 60', { ...asked, person: { id: 'u2', name: 'Bob' } });
    await say('/watch alert KZ 60');
    expect(wordsOf(await chat.home(asked))).toMatch(/Yours.*Kazakhstan.*Others.*Russia/);
  });
});

describe('a test of nothing that is set', () => {
  it('comes to where it is asked for, or to the person who presses', async () => {
    await takeIn(db, toldBy(3, 'KZ'), NOW);
    await say('/watch test');
    await say('/press test-me', hoursAfter(1));
    expect(await db.query(`select channel, kind, card->>'title' as title from outbox order by id`)).toEqual([
      { channel: 'desk', kind: 'notice', title: expect.stringMatching(/^Test: . Kazakhstan/) },
      { channel: 'dm:u1', kind: 'notice', title: expect.stringMatching(/^Test: . Kazakhstan/) },
    ]);
  });
});
