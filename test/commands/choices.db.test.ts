import { beforeEach, describe, expect, it } from 'vitest';
import { home } from '../../commands/home.js';
import { commands, presses } from '../../commands/index.js';
import { openChat } from '../../src/chat/open.js';
import type { Card } from '../../src/core/card.js';
import { takeIn } from '../../src/desk/take-in.js';
import { askedBy } from '../asked.js';
import { article, hoursAfter, NOW, tagged, toldBy } from '../desk/given.js';
import { freshDb } from '../postgres/fresh.js';
import { giveEverything, rowsOf, STRANGERS } from './strangers.js';

const db = freshDb();
const chat = openChat(db, commands, { presses, home });
const ada = askedBy({ at: hoursAfter(1) });
const ben = askedBy({ at: hoursAfter(2), person: { id: 'u2', name: 'Ben' } });

const say = (words: string, by = ada): Promise<Card> => chat.say(words, by);
const wordsOf = (card: Card): string => JSON.stringify(card);
const saysOf = (card: Card, label: string): string => {
  const items = card.blocks.flatMap((block) => (block.kind === 'item' ? block.buttons : []));
  const button = [...card.buttons, ...items].find((one) => one.label === label);
  if (!button) throw new Error(`no button ${label}`);
  return button.says;
};
const levelOf = async (words = '/risk status KZ') => Number(/Kazakhstan (\d+)/.exec((await say(words)).title)?.[1]);

beforeEach(async () => {
  await takeIn(
    db,
    [
      ...toldBy(3, 'KZ'),
      article({
        title: 'A mob in the square',
        publisher: 'lone.example',
        tags: [tagged('KZ', { indicator: 'civil-unrest', severity: 0.7 })],
      }),
      ...toldBy(1, 'UZ').map((one) => ({ ...one, title: 'Elsewhere a lesser thing' })),
    ],
    NOW,
  );
});

describe('correcting', () => {
  it('is offered on why, listed with verdicts, done by one press, shown, and undone by another', async () => {
    const before = await levelOf();
    const choose = await say(saysOf(await say('/risk why KZ'), 'Correct'));
    expect(choose.blocks.filter(({ kind }) => kind === 'item')).toHaveLength(2);
    const done = await say(saysOf(choose, 'Old news'));
    expect(done.title).toMatch(new RegExp(`▼ Corrected: Kazakhstan ${before} → \\d+`));
    expect(wordsOf(done)).toContain('{"person":"u1"}');
    expect(await levelOf()).toBeLessThan(before);
    const why = await say('/risk why KZ');
    expect(wordsOf(why)).toMatch(/"bold":"\+0\.0".*corrected by .*"person":"u1".*: old news/);
    const undone = await say(saysOf(why, 'Undo'), ben);
    expect(undone.title).toContain(`→ ${before} `);
    expect(wordsOf(await say('/press undo-correction c1'))).toContain('undone already');
    expect(await levelOf()).toBe(before);
  });

  it('can be filled in: the stories of the score, and what can be said of them', async () => {
    expect(chat.opensForm('/press correct country:KZ indicator:all role:target')).toBe(true);
    expect(chat.opensForm('/press correct country:KZ story:0123456789ab verdict:duplicate')).toBe(false);
    const { fields } = await chat.form('/press correct country:KZ indicator:civil-unrest', ada);
    const field = (name: string) => fields.find((one) => one.name === name);
    expect(field('story')?.choices).toMatchObject([{ name: expect.stringContaining('A mob in the square') }]);
    expect(field('verdict')?.choices.map(({ value }) => value)).toContain('wrong-country');
    expect(field('country')?.value).toBe('Kazakhstan');
    const story = field('story')?.choices[0]?.value;
    const [command] = presses.filter(({ name }) => name === 'press correct');
    if (!command) throw new Error('no command');
    const card = await chat.answer(command, { country: 'Kazakhstan', story, verdict: 'wrong-country', to: 'Uzbekistan' }, ada);
    expect(wordsOf(card)).toMatch(/wrong country, it is about Uzbekistan.*Uzbekistan/);
    await expect(chat.answer(command, { country: 'KZ', story }, ada)).rejects.toMatchObject({ mend: { option: 'verdict' } });
  });
});

describe('weights', () => {
  it('show as they are, change the scores of this workspace, stand below them, and are undone', async () => {
    const before = await levelOf();
    expect(wordsOf(await say('/watch weights'))).toMatch(/Civil unrest.*×1/);
    const { fields } = await chat.form('/watch weights', ada);
    expect(fields[0]?.choices).toContainEqual({ name: 'Civil unrest', value: 'civil-unrest' });
    const set = await say('/watch weights indicator:armed-conflict factor:0.5');
    expect(set.title).toBe('Armed conflict: ×1 → ×0.5');
    expect(wordsOf(set)).toMatch(/Uzbekistan.*Kazakhstan/);
    expect(await levelOf()).toBeLessThan(before);
    expect(wordsOf(await say('/risk status KZ'))).toContain('weights of this workspace: armed conflict ×0.5');
    expect(wordsOf(await chat.say('/risk status KZ', { ...ada, workspace: 'other' }))).not.toContain('weights');
    await say(saysOf(set, 'Undo'));
    expect(await levelOf()).toBe(before);
  });

  it('are reset at once, and that is undone at once', async () => {
    await say('/watch weights armed-conflict 0.5');
    await say('/watch weights civil-unrest 2');
    const reset = await say('/watch weights reset');
    expect(reset.title).toMatch(/^Weights reset/);
    const back = await say(saysOf(reset, 'Undo'));
    expect(wordsOf(await say('/risk status KZ'))).toContain('armed conflict ×0.5, civil unrest ×2');
    expect(wordsOf(await say(saysOf(back, 'Undo')))).toContain('Weights reset');
  });

  it.each([
    ['/watch weights factor:2', 'indicator'],
    ['/watch weights indicator:repression', 'factor'],
    ['/watch weights indicator:repression factor:4', undefined],
    ['/watch weights all:repression=9', undefined],
  ])('%s is refused', async (words, option) => {
    await expect(say(words)).rejects.toMatchObject({ code: 'bad-option', mend: option ? { option } : {} });
  });

  it('open as a form that says what stands', async () => {
    await say('/watch weights repression 2');
    expect((await chat.form('/watch weights', ada)).intro).toBe('Now: repression ×2; the others ×1.');
  });
});

describe('settings', () => {
  it('change, show and are undone', async () => {
    const changed = await say('/watch settings policy:admins tz:Asia/Almaty');
    expect(wordsOf(changed)).toMatch(/everyone here → admins of the workspace.*UTC → Asia\/Almaty/);
    expect(wordsOf(await say('/watch settings'))).toMatch(/admins of the workspace.*Asia\/Almaty/);
    const policies: string[] = [];
    await chat.say('/watch list', { ...ada, may: async (policy) => policies.push(policy) > 0 || '' });
    expect(policies).toEqual(['admins']);
    await say(saysOf(changed, 'Undo'));
    expect(wordsOf(await say('/watch settings'))).toMatch(/everyone here.*UTC/);
  });

  it('on Discord leave permissions to Discord', async () => {
    const there = { ...ada, place: { platform: 'discord', channel: '1' } };
    expect(wordsOf(await chat.say('/watch settings', there))).toContain('Server Settings');
    await expect(chat.say('/watch settings policy:admins', there)).rejects.toMatchObject({ code: 'bad-option' });
  });

  it('fill their form with what stands', async () => {
    const { fields } = await chat.form('/watch settings', ada);
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['policy', 'everyone'],
      ['tz', 'UTC'],
    ]);
  });
});

describe('the audit', () => {
  it('tells who changed what, the newest first, with what it was before', async () => {
    expect((await say('/watch audit')).title).toBe('Nothing was changed here yet.');
    await say('/watch weights civil-unrest 0.5');
    await say('/watch weights civil-unrest 2', ben);
    await say('/watch settings tz:Asia/Almaty', ben);
    const [list] = (await say('/watch audit 2')).blocks;
    expect(list).toMatchObject({ kind: 'list', more: 1 });
    expect(JSON.stringify(list)).toMatch(/"u2".*settings.*tz UTC → Asia\/Almaty.*"u2".*weights.*civil unrest 0\.5 → 2/);
  });
});

describe('the export', () => {
  it('has rules, digests and scores as CSV and JSON', async () => {
    await say('/watch alert country:KZ level:60');
    await say('/watch digest countries:UZ at:08:00 tz:Asia/Almaty');
    const { files = [] } = await say('/watch export');
    expect(files.map(({ name }) => name)).toEqual(['rules.csv', 'digests.csv', 'scores.csv', 'bellwether.json']);
    const text = (name: string) => files.find((file) => file.name === name)?.text ?? '';
    expect(text('rules.csv')).toMatch(/^id,country.*\r\nr1,KZ,Kazakhstan,all,target,level,"\{""above"":60,""clear"":50\}",2/);
    expect(text('digests.csv')).toMatch(/d1,UZ,,08:00,Asia\/Almaty,1 2 3 4 5 6 7/);
    expect(text('scores.csv').match(/^(KZ|UZ),.*,(yes|no)\r$/gm)).toHaveLength(4);
    expect(JSON.parse(text('bellwether.json'))).toMatchObject({ rules: [{ id: 'r1' }], digests: [{ id: 'd1' }], scores: [{}, {}] });
  });
});

describe('forget-me', () => {
  it('says what it found, asks, and leaves no id behind', async () => {
    await say('/watch alert country:KZ level:20');
    await say(saysOf(await say(saysOf(await say('/risk why KZ'), 'Correct')), 'Old news'));
    await say('/watch weights civil-unrest 0.5');
    const asks = await say('/risk forget-me');
    expect(wordsOf(asks)).toMatch(/you set.*1.*Corrections.*1.*audit.*keep running/);
    const done = await say(saysOf(asks, 'Yes, forget me'));
    expect(done.title).toBe('Forgotten in this workspace');
    for (const table of ['rules', 'episodes', 'corrections', 'audit', 'outbox', 'messages'])
      expect((await db.query<{ row: string }>(`select t::text as row from ${table} t`)).filter(({ row }) => /\bu1\b/.test(row))).toEqual(
        [],
      );
    expect(wordsOf(await say('/watch list'))).toContain('Kazakhstan above 20');
    expect((await say('/risk forget-me', askedBy({ person: { id: 'u1', name: 'Ada' } }))).buttons).toEqual([]);
  });

  it('finds an id in every table that can hold one', async () => {
    await giveEverything(db);
    const there = { ...ada, workspace: STRANGERS };
    expect(wordsOf(await chat.say('/risk forget-me confirm:yes', there))).toMatch(/Messages that name you.*brought me into this workspace/);
    const held = [...(await rowsOf(db, STRANGERS))].flatMap(([table, rows]) => rows.map((row) => `${table}: ${row}`));
    expect(held.filter((row) => /\bu1\b/.test(row))).toEqual([]);
    expect((await chat.say('/risk forget-me', there)).buttons).toEqual([]);
  });

  it('touches nobody else, however alike the id', async () => {
    const like = askedBy({ at: ada.at, person: { id: 'u1.', name: 'Else' } });
    await say('/watch alert country:KZ level:60', like);
    await say('/watch settings tz:Asia/Almaty', like);
    await say('/risk forget-me confirm:yes');
    expect(wordsOf(await say('/watch audit'))).toContain('"person":"u1."');
  });
});
