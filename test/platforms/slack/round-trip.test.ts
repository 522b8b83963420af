import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../../src/delivery/platform.js';
import { connectSlack } from '../../../src/platforms/slack/index.js';
import { localSlackBinary } from '../../standins/install.js';
import { itemOf } from '../../standins/items.js';
import {
  APP_TOKEN,
  BOT_TOKEN,
  CHANNEL,
  type KeptMessage,
  type LocalSlack,
  PERSON,
  startLocalSlack,
  TEAM,
} from '../../standins/local-slack.js';
import { cardOf, ownChat, ownHooks } from '../../standins/own-chat.js';

const NOW = new Date('2026-11-24T08:00:00Z');
const binary = await localSlackBinary();

const wordsOf = ({ blocks }: KeptMessage): string => JSON.stringify(blocks);
const button = (value: string) => ({ type: 'button', action_id: 'say:0', block_id: 'b', value, text: { type: 'plain_text', text: 'Why' } });

describe.skipIf(binary === null)('with a connected app', () => {
  const chat = ownChat();
  const hooks = ownHooks();
  let slack: LocalSlack;
  let platform: Platform;

  beforeAll(async () => {
    slack = await startLocalSlack(binary ?? '');
    platform = await connectSlack({ botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: slack.apiUrl }, chat, hooks);
  });
  afterAll(async () => {
    await platform.close();
    await slack.close();
  });

  const answered = (words: string) => slack.message((message) => wordsOf(message).includes(words));

  it('answers a slash command for the person who asked, in the place it was asked', async () => {
    await slack.command('/risk', 'status Kazakhstan');
    const answer = await answered('/risk status Kazakhstan');
    expect(answer).toMatchObject({ subtype: 'ephemeral', ephemeral_to: PERSON, text: '/risk status Kazakhstan in a line' });
    expect(chat.asked.at(-1)?.by).toMatchObject({
      workspace: `slack:${TEAM}`,
      person: { id: PERSON, name: 'ana' },
      place: { platform: 'slack', channel: CHANNEL },
    });
    expect(hooks.workspaces).toContain(`slack slack:${TEAM}`);
  });

  it('reads what was typed without the entities that Slack puts in', async () => {
    await slack.command('/risk', 'tag Trinidad &amp; Tobago &lt;3');
    await answered('Trinidad');
    expect(chat.asked.at(-1)?.words).toBe('/risk tag Trinidad & Tobago <3');
  });

  it('answers a mistake with what may have been meant', async () => {
    await slack.command('/watch', 'alert Atlantis 60');
    expect(wordsOf(await answered('I know no country called'))).toContain('v1:/risk status Austria');
  });

  it('answers with an apology when something broke, and logs what', async () => {
    await slack.command('/risk', 'explode');
    expect(await answered('Something broke')).toMatchObject({ subtype: 'ephemeral' });
    expect(hooks.logged.join()).toContain('it exploded');
  });

  it('posts an item and edits the message that stands', async () => {
    const item = itemOf({ platform: 'slack', channel: CHANNEL });
    const sent = await platform.send(item, NOW);
    if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent));
    const edit = itemOf({ ...item, id: '42', edits: item.key, editsMessage: sent.message, card: cardOf('Kazakhstan 40') });
    expect(await platform.send(edit, NOW)).toEqual(sent);
    const stands = await slack.message(({ ts }) => ts === sent.message);
    expect(stands).toMatchObject({ text: 'Kazakhstan 40 in a line', edited: expect.anything() });
    expect(wordsOf(stands)).toContain('Kazakhstan 40');
    expect(stands.subtype).toBeUndefined();
  });

  it('says what a pressed button says, for the person who pressed', async () => {
    const { ts } = await slack.message(({ text }) => text.startsWith('Kazakhstan 40'));
    await slack.press(ts, button('v1:/risk why KZ'));
    expect(await answered('"/risk why KZ"')).toMatchObject({
      subtype: 'ephemeral',
      ephemeral_to: PERSON,
    });
    expect(chat.asked.at(-1)).toMatchObject({ words: '/risk why KZ', by: { place: { channel: CHANNEL } } });
    await slack.press(ts, button('v0:why'));
    await answered('An old button');
  });
});

it('an address where nobody answers is a Problem', async () => {
  const nowhere = connectSlack({ botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: 'http://127.0.0.1:1/api/' }, ownChat(), ownHooks());
  await expect(nowhere).rejects.toMatchObject({ name: 'Problem', message: expect.stringContaining('Slack cannot be reached') });
});
