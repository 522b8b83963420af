import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/chat/chat.js';
import type { Block, Card, CardFile } from '../../../src/core/card.js';
import { localSlackBinary } from '../../standins/install.js';
import { itemOf } from '../../standins/items.js';
import { CHANNEL, PERSON } from '../../standins/local-slack.js';
import { cardOf, ownChat } from '../../standins/own-chat.js';
import { type SlackDesk, startSlackDesk } from '../../standins/slack-desk.js';

const NOW = new Date('2026-11-24T08:00:00Z');
const binary = await localSlackBinary();

const CHART: Block = {
  kind: 'chart',
  alt: 'Kazakhstan rose from 40 to 71 in three days.',
  chart: {
    kind: 'line',
    title: 'Kazakhstan',
    subtitle: '3 days',
    points: [40, 55, 71].map((value, at) => ({ day: `2026-11-2${at}`, value })),
    threshold: 60,
    episodes: [],
  },
};

describe.skipIf(binary === null)('what passes to Slack', () => {
  const own = ownChat();
  const chat = {
    ...own,
    files: [] as CardFile[],
    say: async (words: string, by: Asked): Promise<Card> => ({
      ...(await own.say(words, by)),
      ...(chat.files.length > 0 ? { files: chat.files } : {}),
    }),
  };
  let desk: SlackDesk;

  beforeAll(async () => {
    desk = await startSlackDesk(binary ?? '', chat);
  });
  afterEach(() => desk.proxy.fault(() => null));
  afterAll(async () => {
    const { refused } = desk.proxy;
    await desk.close();
    expect(refused).toEqual([]);
  });

  const item = (given: Partial<Parameters<typeof itemOf>[0]> = {}) => itemOf({ platform: 'slack', channel: CHANNEL, ...given });
  const posted = async (title: string) => (await desk.slack.messages()).filter(({ text }) => text.startsWith(title));
  const count = (method: string) => desk.proxy.calls.filter((call) => call.method === method).length;

  it('waits as long as Slack says, to the second, in that channel alone', async () => {
    desk.proxy.fault(({ method, given }) =>
      method === 'chat.postMessage' && given.channel === 'C9'
        ? { status: 429, headers: { 'retry-after': '7' }, body: { ok: false, error: 'ratelimited' } }
        : null,
    );
    const [limited, other] = await Promise.all([
      desk.platform.send(item({ channel: 'C9' }), NOW),
      desk.platform.send(item({ card: cardOf('Another channel') }), NOW),
    ]);
    expect(limited).toMatchObject({ kind: 'later', at: new Date(NOW.getTime() + 7_000) });
    expect(other.kind).toBe('sent');
  });

  it('a post whose answer is lost is unknown, and stands once', async () => {
    desk.proxy.fault(({ method }) => (method === 'chat.postMessage' ? 'lost' : null));
    expect(await desk.platform.send(item({ card: cardOf('Lost') }), NOW)).toMatchObject({ kind: 'unknown' });
    expect(await posted('Lost')).toHaveLength(1);
  });

  it('answers again after its socket was dropped', async () => {
    desk.proxy.dropSockets();
    await expect.poll(() => desk.proxy.connections(), { timeout: 10_000 }).toBe(1);
    await desk.slack.command('/risk', 'status Uzbekistan');
    await desk.slack.message(({ text }) => text.startsWith('/risk status Uzbekistan'));
  });

  it('writes to a person directly, and opens the conversation once', async () => {
    const before = count('conversations.open');
    for (const id of ['1', '2']) {
      expect((await desk.platform.send(item({ id, channel: `dm:${PERSON}`, card: cardOf(`Direct ${id}`) }), NOW)).kind).toBe('sent');
    }
    expect(count('conversations.open') - before).toBe(1);
    expect((await desk.proxy.call('chat.postMessage')).given.channel).toMatch(/^D/);
  });

  it('a conversation that cannot be opened yet was not written to', async () => {
    desk.proxy.fault(({ method }) => (method === 'conversations.open' ? { status: 503, body: {} } : null));
    expect(await desk.platform.send(item({ channel: 'dm:U0NEW' }), NOW)).toMatchObject({ kind: 'later' });
  });

  it('answers in a thread, and in the channel as well only when asked', async () => {
    const root = await desk.platform.send(item({ card: cardOf('Root') }), NOW);
    if (root.kind !== 'sent') throw new Error(JSON.stringify(root));
    for (const broadcast of [false, true]) {
      const reply = item({ thread: 'root', threadMessage: root.message, broadcast, card: cardOf('Reply') });
      expect((await desk.platform.send(reply, NOW)).kind).toBe('sent');
      const { given } = await desk.proxy.call('chat.postMessage');
      expect([given.thread_ts, given.reply_broadcast]).toEqual([root.message, broadcast ? 'true' : undefined]);
    }
    // Nobody knows which message it would answer: what it tells stands in the channel.
    expect(await desk.platform.send(item({ thread: 'root' }), NOW)).toMatchObject({ kind: 'sent' });
    expect((await desk.proxy.call('chat.postMessage')).given).not.toHaveProperty('thread_ts');
  });

  it('shows a chart as an uploaded picture with its numbers in words, and uploads it once', async () => {
    const card = cardOf('Charted', { blocks: [CHART] });
    const before = count('upload');
    const sent = await desk.platform.send(item({ card }), NOW);
    if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent));
    await desk.platform.send(item({ card, edits: 'x', editsMessage: sent.message }), NOW);
    expect(count('upload') - before).toBe(1);
    const { given } = await desk.proxy.call('chat.update');
    expect(given.blocks).toMatchObject([{}, { type: 'image', slack_file: { id: expect.stringMatching(/^F/) }, alt_text: CHART.alt }, {}]);
    expect(await posted('Charted')).toHaveLength(1);
  });

  it('waits for a picture that Slack has not looked at yet, and tells it in words when that takes too long', async () => {
    const refuse = (times: number) => {
      let left = times;
      desk.proxy.fault(({ method, given }) =>
        method === 'chat.postMessage' && JSON.stringify(given).includes('slack_file') && left-- > 0
          ? { body: { ok: false, error: 'invalid_blocks' } }
          : null,
      );
    };
    refuse(1);
    await desk.platform.send(item({ card: cardOf('Soon', { blocks: [CHART] }) }), NOW);
    expect(JSON.stringify(await posted('Soon'))).toContain('slack_file');
    refuse(99);
    await desk.platform.send(item({ card: cardOf('Never', { blocks: [CHART] }) }), NOW);
    const [never] = await posted('Never');
    expect(JSON.stringify(never)).not.toContain('slack_file');
    expect(JSON.stringify(never)).toContain(CHART.alt);
  });

  it('an upload that fails is told in words', async () => {
    desk.proxy.fault(({ method }) => (method === 'files.getUploadURLExternal' ? { body: { ok: false, error: 'missing_scope' } } : null));
    const sent = await desk.platform.send(item({ card: cardOf('Worded', { blocks: [{ ...CHART, alt: 'Other numbers.' }] }) }), NOW);
    expect(sent.kind).toBe('sent');
    expect(JSON.stringify(await posted('Worded'))).toContain('Other numbers.');
    expect(desk.hooks.logged.join()).toContain('did not take a picture');
  });

  it('sends the files of an answer to the person alone, and says so', async () => {
    chat.files = [{ name: 'scores.csv', type: 'text/csv', text: 'country,score\nKZ,71\n' }];
    await desk.slack.command('/risk', 'status Latvia');
    expect(JSON.stringify(await desk.slack.message(({ text }) => text.startsWith('/risk status Latvia')))).toContain(
      'The file was sent to you',
    );
    expect((await desk.proxy.call('files.completeUploadExternal')).given.channel_id).toMatch(/^D/);
    expect((await desk.proxy.call('files.getUploadURLExternal')).given).toMatchObject({ filename: 'scores.csv', length: '20' });
    chat.files = [];
  });

  it('an answer whose time is over comes in the channel, and where that cannot be, directly', async () => {
    desk.proxy.fault(({ method }) => (method === 'response_url' ? { status: 404, body: { ok: false, error: 'used_url' } } : null));
    await desk.slack.command('/risk', 'status Georgia');
    expect((await desk.proxy.call('chat.postEphemeral', (words) => words.includes('Georgia'))).given).toMatchObject({
      channel: CHANNEL,
      user: PERSON,
    });
    desk.proxy.fault(({ method }) =>
      method === 'response_url' || method === 'chat.postEphemeral' ? { status: 200, body: { ok: false, error: 'not_in_channel' } } : null,
    );
    await desk.slack.command('/risk', 'status Armenia');
    expect((await desk.proxy.call('chat.postMessage', (words) => words.includes('Armenia'))).given.channel).toMatch(/^D/);
    expect(desk.hooks.logged.join()).not.toMatch(/_hooks|xoxb|https?:/);
  });
});
