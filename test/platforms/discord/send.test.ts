import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/charts/picture.js';
import type { Block } from '../../../src/core/card.js';
import { buttonsOf, connected } from '../../standins/discord/connected.js';
import { GUILD, OTHER_GUILD, PERSON } from '../../standins/discord/facts.js';
import type { Body } from '../../standins/discord/rest.js';
import { itemOf } from '../../standins/items.js';
import { cardOf, ownChat } from '../../standins/own-chat.js';

const NOW = new Date('2026-11-24T08:00:00Z');
const bot = connected(ownChat());
const here = { platform: 'discord', channel: GUILD.channel };

const chart: Extract<Block, { kind: 'chart' }> = {
  kind: 'chart',
  alt: 'Kazakhstan rose from 40 to 71 within three days.',
  chart: {
    kind: 'line',
    title: 'Kazakhstan',
    subtitle: 'Risk to it',
    points: [40, 52, 71].map((value, day) => ({ day: `2022-12-${18 + day}`, value })),
    threshold: 60,
    episodes: [],
  },
};

async function sent(item: ReturnType<typeof itemOf>): Promise<string> {
  const outcome = await bot.platform.send(item, NOW);
  if (outcome.kind !== 'sent') throw new Error(JSON.stringify(outcome));
  return outcome.message;
}
const stands = (id: string): Body => bot.discord.state.messages.get(id) ?? {};
const calls = (method: string, path: RegExp) => bot.discord.state.calls.filter((call) => call.method === method && path.test(call.path));

describe('a direct message', () => {
  it('goes to the channel of that person, asked for once, and its buttons say of which workspace they are', async () => {
    const item = itemOf({ platform: 'discord', channel: `dm:${PERSON}`, workspace: `discord:${GUILD.id}` });
    const first = await sent({ ...item, id: '101' });
    await sent({ ...item, id: '102' });
    expect(stands(first).channel_id).toBe(`6${PERSON.slice(1)}`);
    expect(buttonsOf(stands(first))).toEqual({ Why: `v1@discord:${GUILD.id}:/risk why KZ` });
    expect(calls('POST', /^\/users\/@me\/channels$/)).toHaveLength(1);
  });

  it('to a person who takes none is gone for good', async () => {
    bot.discord.fail({ status: 403, body: { code: 50007, message: 'Cannot send messages to this user' } });
    expect(await bot.platform.send(itemOf({ platform: 'discord', channel: 'dm:200000000000000009' }), NOW)).toMatchObject({
      kind: 'gone',
      scope: 'channel',
      why: expect.stringContaining('takes no direct messages'),
    });
  });
});

describe('a reply to an alert', () => {
  const reply = (id: string, threadMessage: string, more = {}) =>
    itemOf({ ...here, id, thread: 'root', threadMessage, card: cardOf('Up to 80'), ...more });

  it('goes into the thread of its message, which is made once, and not into the channel', async () => {
    const root = await sent(itemOf({ ...here, id: '111' }));
    const [one, two] = [await sent(reply('112', root)), await sent(reply('113', root))];
    expect([stands(one).channel_id, stands(two).channel_id]).toEqual([root, root]);
    expect(bot.discord.state.threads.get(root)).toMatchObject({ name: 'Up to 80', parent_id: GUILD.channel });
    expect(calls('POST', new RegExp(`/${root}/threads$`))).toHaveLength(1);
  });

  it('finds a thread that stands already', async () => {
    const root = await sent(itemOf({ ...here, id: '121' }));
    bot.discord.state.threads.set(root, {});
    expect(stands(await sent(reply('122', root))).channel_id).toBe(root);
  });

  it('makes the thread again when somebody deleted it', async () => {
    const root = await sent(itemOf({ ...here, id: '131' }));
    await sent(reply('132', root));
    bot.discord.state.threads.delete(root);
    expect(stands(await sent(reply('133', root))).channel_id).toBe(root);
  });

  it('for all is in the channel too, once however often it is tried', async () => {
    const root = await sent(itemOf({ ...here, id: '141' }));
    await sent(reply('142', root, { broadcast: true }));
    await sent(reply('142', root, { broadcast: true }));
    const said = [...bot.discord.state.messages.values()].filter(({ nonce }) => nonce === '142' || nonce === '142b');
    expect(said.map(({ channel_id: channel }) => channel)).toEqual([root, GUILD.channel]);
  });

  it('to a message that was deleted is told so', async () => {
    expect(await bot.platform.send(reply('151', '500000000000000000'), NOW)).toMatchObject({ kind: 'ended', deleted: true });
  });

  it('where we may not open threads says what is missing, and does not give the channel up', async () => {
    const root = await sent(itemOf({ ...here, id: '161' }));
    bot.discord.fail({ status: 403, body: { code: 50013, message: 'Missing Permissions' } });
    const outcome = await bot.platform.send(reply('162', root), NOW);
    expect(outcome).toMatchObject({ kind: 'gone', why: expect.stringContaining('Create Public Threads') });
    expect(outcome).not.toHaveProperty('scope');
  });
});

describe('a chart', () => {
  it('is a picture beside the card, byte by byte, with its numbers in words', async () => {
    const id = await sent(itemOf({ ...here, id: '171', card: cardOf('Kazakhstan', { blocks: [chart] }) }));
    const { png, name } = await pictureOf(chart);
    const [attachment] = stands(id).attachments as { url: string; description: string }[];
    expect(attachment?.description).toBe(chart.alt);
    expect(stands(id).embeds).toMatchObject([{ image: { url: `attachment://${name}` } }]);
    const served = Buffer.from(await (await fetch(attachment?.url ?? '')).arrayBuffer());
    expect(served.equals(Buffer.from(png))).toBe(true);
    expect(served.subarray(1, 4).toString()).toBe('PNG');
  });

  it('of before does not stay when the message is edited', async () => {
    const item = itemOf({ ...here, id: '181', card: cardOf('Kazakhstan', { blocks: [chart] }) });
    const id = await sent(item);
    await sent(
      itemOf({ ...item, id: '182', editsMessage: id, card: cardOf('Kazakhstan 40', { blocks: [{ ...chart, alt: 'It fell.' }] }) }),
    );
    expect((stands(id).attachments as Body[]).map(({ description }) => description)).toEqual(['It fell.']);
    await sent(itemOf({ ...item, id: '183', editsMessage: id, card: cardOf('Kazakhstan 41') }));
    expect(stands(id).attachments).toEqual([]);
  });
});

it('files of a card go with it', async () => {
  const files = [{ name: 'scores.csv', type: 'text/csv', text: 'country,level\nKZ,71\n' }];
  const id = await sent(itemOf({ ...here, id: '201', card: cardOf('Export', { files }) }));
  const [attachment] = stands(id).attachments as { url: string; filename: string }[];
  expect(attachment?.filename).toBe('scores.csv');
  expect(await (await fetch(attachment?.url ?? '')).text()).toBe('country,level\nKZ,71\n');
});

it('a compact card is one line, and its buttons', async () => {
  const id = await sent(itemOf({ ...here, id: '211', channel: OTHER_GUILD.channel, card: cardOf('Kazakhstan', { compact: true }) }));
  expect(stands(id)).toMatchObject({ content: 'Kazakhstan in a line', embeds: [] });
  expect(buttonsOf(stands(id))).toEqual({ Why: 'v1:/risk why KZ' });
});
