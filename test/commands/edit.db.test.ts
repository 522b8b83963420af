import { beforeEach, describe, expect, it } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import { askCard } from '../../src/chat/ask.js';
import { openChat } from '../../src/chat/open.js';
import type { Card } from '../../src/core/card.js';
import { watchesOf } from '../../src/desk/subscribe.js';
import { takeIn } from '../../src/desk/take-in.js';
import { watch } from '../../src/desk/watch.js';
import { askedBy } from '../asked.js';
import { article, hoursBefore, NOW, tagged, toldBy } from '../desk/given.js';
import { freshDb } from '../postgres/fresh.js';

const db = freshDb();
const chat = openChat(db, commands, { presses });
const asked = askedBy({ at: NOW });
const say = (words: string, person = 'u1'): Promise<Card> => chat.say(words, { ...asked, person: { id: person, name: person } });
const wordsOf = (card: Card): string => JSON.stringify(card);
const problemOf = async (words: string) => (await askCard(chat, words, asked)).problem;
const command = (name: string) => commands.find((one) => one.name === name) ?? commands[0];
const watches = () => watchesOf({ db, workspace: 'local' });
const undoOf = (card: Card): string => card.buttons.find(({ label }) => label === 'Undo')?.says ?? '';

describe('setting an alert', () => {
  it('tells how often it would have fired in what is known, and that this was imported', async () => {
    await takeIn(db, toldBy(3, 'KZ', { publishedAt: hoursBefore(24 * 30) }), NOW);
    const card = wordsOf(await say('/watch alert KZ 30'));
    expect(card).toMatch(/it would have fired 1 time: on 8 February \(peak \d+, still on\)/);
    expect(card).toMatch(/less than 90 days and imported in part/);
  });

  it('offers another level where it would never have fired', async () => {
    await takeIn(db, toldBy(3, 'KZ', { publishedAt: hoursBefore(24 * 30) }), NOW);
    expect(wordsOf(await say('/watch alert KZ 99'))).toMatch(/it would not have fired.*above \d+ it would have fired 1 time/);
  });

  it('shows the same before it is saved, and saves nothing', async () => {
    await takeIn(db, toldBy(3, 'KZ', { publishedAt: hoursBefore(24 * 30) }), NOW);
    const alert = command('watch alert');
    const card = alert && (await chat.preview(alert, { country: 'KZ', level: '30' }, asked));
    expect(card && wordsOf(card)).toMatch(/Not saved yet.*would have fired 1 time/);
    expect((await watches()).rules).toEqual([]);
  });

  it('keeps how it speaks and how long it must hold', async () => {
    await say('/watch alert KZ 60 hold:30 format:compact updates:off');
    expect((await watches()).rules).toMatchObject([{ forMinutes: 30, format: 'compact', updates: 'off' }]);
  });

  it('alone opens a form, and complete it does not', () => {
    expect(chat.opensForm('/watch alert')).toBe(true);
    expect(chat.opensForm('/watch alert KZ 60')).toBe(false);
  });
});

describe('editing', () => {
  beforeEach(async () => {
    await say('/watch alert KZ 60');
    await say('/watch digest countries:KZ,RU at:08:00 tz:Asia/Almaty');
  });

  it('changes an alert, shows before and after, and its undo sets it back', async () => {
    const [before] = (await watches()).rules;
    const card = await say('/watch edit r1 level:70 publishers:3 format:compact updates:off hold:15 role:actor');
    expect(wordsOf(card)).toMatch(/60 → 70.*50 → 60/);
    expect((await watches()).rules).toMatchObject([
      {
        id: 'r1',
        params: { above: 70, clear: 60 },
        minPublishers: 3,
        format: 'compact',
        updates: 'off',
        forMinutes: 15,
        subjects: [{ role: 'actor' }],
      },
    ]);
    await say(undoOf(card));
    expect((await watches()).rules).toEqual([before]);
  });

  it('changes a digest, and its undo sets it back', async () => {
    const [before] = (await watches()).subscriptions;
    const card = await say('/watch edit d1 countries:all at:07:30 tz:UTC days:mon-fri format:compact');
    expect((await watches()).subscriptions).toMatchObject([
      {
        id: 'd1',
        countries: [],
        at: '07:30',
        tz: 'UTC',
        days: [1, 2, 3, 4, 5],
        format: 'compact',
        nextAt: new Date('2026-03-11T07:30:00Z'),
      },
    ]);
    await say(undoOf(card));
    expect((await watches()).subscriptions).toEqual([before]);
  });

  it('given only the id shows what is set and how to change it, and opens a form with it filled in', async () => {
    expect(wordsOf(await say('/watch edit r1'))).toMatch(/Kazakhstan above 60.*\/watch edit r1 level:60/);
    expect(wordsOf(await say('/watch edit d1'))).toMatch(/08:00 Asia\/Almaty.*\/watch edit d1 countries:KZ,RU/);
    expect(chat.opensForm('/watch edit r1')).toBe(true);
    const { fields } = await chat.form('/watch edit r1', asked);
    const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({ id: 'r1', level: '60', clear: '50', publishers: '2', hold: '0', format: 'full', updates: 'thread' });
  });

  it('a form that is sent as it came changes nothing', async () => {
    for (const id of ['r1', 'd1']) {
      const { fields } = await chat.form(`/watch edit ${id}`, asked);
      const edit = command('watch edit');
      const raw = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
      expect(edit && (await chat.answer(edit, raw, asked)).title).toBe(`Nothing is different: ${id} is so already`);
    }
  });

  it.each([
    ['/watch edit r1 at:08:00', 'at'],
    ['/watch edit d1 level:50', 'level'],
    ['/watch edit r1 clear:60', 'clear'],
    ['/watch edit r1 level:40 clear:45', 'clear'],
  ])('%s is refused at %s', async (words, option) => {
    expect(await problemOf(words)).toMatchObject({ code: 'bad-option', mend: { option } });
  });

  it('does not know what is not there', async () => {
    expect(await problemOf('/watch edit r9 level:50')).toMatchObject({ code: 'not-found' });
    expect(await problemOf('/watch edit d1 watchlist:suppliers')).toMatchObject({ code: 'not-found' });
  });
});

describe('removing', () => {
  it.each([
    ['r1', '/watch alert KZ 60'],
    ['d1', '/watch digest countries:KZ at:08:00'],
  ])('%s is undone by its button: the same one stands again', async (id, words) => {
    await say(words);
    const before = await watches();
    const undo = undoOf(await say(`/watch remove ${id}`));
    expect(undo).toBe(`/press restore ${id}`);
    expect(await watches()).toEqual({ rules: [], subscriptions: [] });
    await say(undo);
    expect(await watches()).toEqual(before);
    expect((await say(undo)).title).toContain('stands already');
  });

  it('an undo of what never was is not found', async () => {
    expect(await problemOf('/press restore r7')).toMatchObject({ code: 'not-found' });
  });
});

describe('a verb that changes what stands, said alone', () => {
  const choicesOf = async (words: string) => {
    expect(chat.opensForm(words)).toBe(true);
    const { fields, intro } = await chat.form(words, asked);
    return { id: fields.find(({ name }) => name === 'id')?.choices.map(({ value }) => value), intro };
  };

  it('opens a form with what can be chosen', async () => {
    await say('/watch alert KZ 60');
    await say('/watch digest countries:KZ at:08:00');
    await say('/watch pause d1');
    expect(await choicesOf('/watch pause')).toEqual({ id: ['r1'], intro: null });
    expect(await choicesOf('/watch resume')).toEqual({ id: ['d1'], intro: null });
    expect(await choicesOf('/watch remove')).toEqual({ id: ['r1', 'd1'], intro: null });
    expect(await choicesOf('/watch edit')).toEqual({ id: ['r1', 'd1'], intro: null });
    const { fields } = await chat.form('/watch remove', asked);
    expect(fields[0]?.choices.map(({ name }) => name)).toEqual(['r1: Kazakhstan above 60', 'd1: digest of Kazakhstan']);
  });

  it('says so when there is none to choose', async () => {
    expect(await choicesOf('/watch resume')).toEqual({ id: [], intro: 'There is none to choose.' });
  });

  it('with an id does it at once', () => {
    for (const verb of ['pause', 'resume', 'remove']) expect(chat.opensForm(`/watch ${verb} r1`)).toBe(false);
  });
});

describe('pressing', () => {
  beforeEach(async () => {
    await say('/watch alert KZ 30');
    await takeIn(db, toldBy(3, 'KZ'), NOW);
    await watch(db, NOW);
  });
  const EPISODE = 'r1.KZ.all.target.1';

  it('names who was first, and offers the undo to that person', async () => {
    const first = await say(`/press acknowledge ${EPISODE}`, 'ana');
    expect(first.title).toContain('Acknowledged');
    const second = await say(`/press acknowledge ${EPISODE}`, 'bo');
    expect(wordsOf(second)).toMatch(/Already acknowledged.*"person":"ana"/);
    expect(undoOf(second)).toBe('');
    expect((await say(undoOf(first), 'ana')).title).toContain('No longer acknowledged');
  });

  it('snoozes, and the undo wakes it', async () => {
    const card = await say(`/press snooze ${EPISODE} change`, 'ana');
    expect(wordsOf(card)).toContain('until it changes');
    expect((await say(undoOf(card), 'ana')).title).toContain('Firing again');
  });

  it('asks each time whether the person may', async () => {
    const shut = { ...asked, may: async () => 'Only admins may do that here.' };
    const { problem } = await askCard(chat, `/press acknowledge ${EPISODE}`, shut);
    expect(problem).toMatchObject({ code: 'not-allowed', message: 'Only admins may do that here.' });
  });

  it('every button and menu of the living message is understood', async () => {
    const [row] = await db.query<{ card: Card }>('select card from outbox order by id limit 1');
    const says = [...(row?.card.buttons ?? []), ...(row?.card.menus ?? []).flatMap(({ options }) => options)].map((one) => one.says);
    expect(says).toHaveLength(10);
    for (const words of says) expect(await problemOf(words), words).toBeNull();
  });

  it('a strange episode is refused', async () => {
    expect(await problemOf('/press acknowledge r1.KZ')).toMatchObject({ code: 'bad-option' });
    expect(await problemOf('/press snooze r1.KZ.all.target.1 forever')).not.toBeNull();
  });
});

it('previews a rule over stories that one house alone tells as one that never fires', async () => {
  await takeIn(
    db,
    [article({ title: 'One house alone tells of ruin', publisher: 'one.example', tags: [tagged('KZ')], publishedAt: hoursBefore(24 * 9) })],
    NOW,
  );
  expect(wordsOf(await say('/watch alert KZ 10'))).toContain('it would not have fired');
});
