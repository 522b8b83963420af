import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localSlackBinary } from '../../standins/install.js';
import { CHANNEL, PERSON, TEAM } from '../../standins/local-slack.js';
import { formChat, type SlackDesk, startSlackDesk } from '../../standins/slack-desk.js';

const binary = await localSlackBinary();

const filled = (level: string) => ({
  'field:country': {
    search: { type: 'external_select', selected_option: { text: { type: 'plain_text', text: 'Kazakhstan' }, value: 'KZ' } },
  },
  'field:level': { input: { type: 'plain_text_input', value: level } },
});
const clicked = { team: { id: TEAM, domain: 'test' }, user: { id: PERSON, name: 'ana', team_id: TEAM } };

describe.skipIf(binary === null)('modals', () => {
  const chat = formChat();
  let desk: SlackDesk;

  beforeAll(async () => {
    desk = await startSlackDesk(binary ?? '', chat);
  });
  beforeEach(() => {
    chat.slow = 0;
  });
  afterAll(async () => {
    const { refused } = desk.proxy;
    await desk.close();
    expect(refused).toEqual([]);
  });

  /** Opens the form and waits until it stands. */
  const opened = async () => {
    const before = desk.proxy.calls.length;
    await desk.slack.command('/watch', 'alert');
    await expect.poll(() => desk.proxy.calls.slice(before).some(({ method }) => method === 'views.update'), { timeout: 10_000 }).toBe(true);
  };
  const acked = (words: string) => expect.poll(() => JSON.stringify(desk.proxy.acks.at(-1) ?? null), { timeout: 10_000 }).toContain(words);
  const saves = () => chat.asked.filter(({ words }) => words.startsWith('watch alert')).length;

  it('opens at once with words to wait, then with the form and what stands in it', async () => {
    await opened();
    expect(JSON.stringify((await desk.proxy.call('views.open')).given)).toContain('One moment…');
    const { given } = await desk.proxy.call('views.update');
    expect(given.view).toMatchObject({
      callback_id: 'form',
      title: { text: 'Set an alert' },
      submit: { text: 'Preview' },
      blocks: [
        { type: 'section', text: { text: 'Be told &lt;!here&gt; when it rises' } },
        {
          block_id: 'field:country',
          element: { type: 'external_select', min_query_length: 1, initial_option: { text: { text: 'Kazakhstan' }, value: 'KZ' } },
        },
        { block_id: 'field:level', element: { type: 'plain_text_input' }, optional: false },
        { block_id: 'field:role', element: { type: 'static_select', initial_option: { value: 'target' } }, optional: true },
      ],
    });
  });

  it('completes a country while it is typed', async () => {
    const { given } = await desk.proxy.call('views.update');
    const found = await desk.proxy.inject('interactive', {
      type: 'block_suggestion',
      ...clicked,
      action_id: 'search',
      block_id: 'field:country',
      value: 'kaz',
      container: { type: 'view' },
      view: given.view,
    });
    expect(found).toMatchObject({
      options: expect.arrayContaining([expect.objectContaining({ value: 'KZ', text: expect.objectContaining({ text: 'Kazakhstan' }) })]),
    });
  });

  it('shows what it would do, saves it once and confirms it in the channel where it began', async () => {
    await opened();
    await desk.slack.submit(filled('60'));
    await acked('"response_action":"push"');
    await acked('It would have fired 7 times');
    const before = saves();
    const messages = (await desk.slack.messages()).length;
    await desk.slack.submit({});
    await acked('"response_action":"clear"');
    await expect.poll(async () => (await desk.slack.messages()).length, { timeout: 10_000 }).toBe(messages + 1);
    expect(saves() - before).toBe(1);
    expect(chat.asked.at(-1)).toMatchObject({
      words: 'watch alert {"country":"KZ","level":"60"}',
      by: { workspace: `slack:${TEAM}`, place: { channel: CHANNEL } },
    });
    expect(await desk.slack.message(({ text }) => text.startsWith('watch alert'))).toMatchObject({
      subtype: 'ephemeral',
      ephemeral_to: PERSON,
    });
  });

  it('saves once what Slack delivers twice, and what a person sends twice', async () => {
    const view = (id: string) => ({
      id,
      type: 'modal',
      callback_id: 'save',
      title: { type: 'plain_text', text: 'Set an alert' },
      private_metadata: JSON.stringify({ v: 1, channel: CHANNEL, url: null, command: 'watch alert', raw: { country: 'KZ', level: '61' } }),
      state: { values: {} },
    });
    const before = saves();
    const sent = (id: string, trigger_id: string) =>
      desk.proxy.inject('interactive', { type: 'view_submission', ...clicked, trigger_id, view: view(id) });
    await Promise.all([sent('V1', '1.1'), sent('V1', '1.1'), sent('V1', '1.2')]);
    expect(saves() - before).toBe(1);
    await sent('V2', '1.3');
    expect(saves() - before).toBe(2);
    await desk.proxy.call('chat.postEphemeral', (words) => words.includes('61'));
  });

  it('says below the field what is wrong with it, and in a view what is wrong with none', async () => {
    await opened();
    await desk.slack.submit(filled('0'));
    await acked('{"response_action":"errors","errors":{"field:level":"level must be 1 to 99."}}');
    await desk.slack.submit(filled('13'));
    await acked('Only admins set what is watched.');
    expect(desk.proxy.acks.at(-1)).toMatchObject({ response_action: 'push', view: { callback_id: 'card' } });
  });

  it('answers in time when the preview takes longer, and shows it when it is there', async () => {
    await opened();
    chat.slow = 2_500;
    await desk.slack.submit(filled('60'));
    await acked('One moment…');
    expect(desk.proxy.acks.at(-1)).toMatchObject({ response_action: 'update' });
    await desk.proxy.call('views.update', (words) => words.includes('It would have fired 7 times'));
  });

  it.each([
    [
      'its words, when they say enough',
      { text: 'Astana &amp; Moscow: <@U1> deputies question where the old border runs, <https://wire.example/a|the wire> says' },
      'Astana & Moscow: deputies question where the old border runs, the wire says',
    ],
    ['its link, when it says little more', { text: 'Look: <https://wire.example/a?b=1&amp;c=2>' }, 'https://wire.example/a?b=1&c=2'],
    [
      'the words of its blocks',
      {
        text: '',
        blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Border closed' }] }] }],
      },
      'Border closed',
    ],
  ])('a message shortcut reads %s', async (_, message, text) => {
    await desk.slack.command('/risk', 'help');
    await expect.poll(() => desk.proxy.trigger()).not.toBe('');
    await desk.proxy.inject('interactive', {
      type: 'message_action',
      callback_id: 'what_risk',
      ...clicked,
      trigger_id: desk.proxy.trigger(),
      channel: { id: CHANNEL, name: 'risk-desk' },
      message: { type: 'message', ts: '1.1', ...message },
      message_ts: '1.1',
      response_url: '',
    });
    await desk.proxy.call('views.update', (words) => words.includes('risk tag'));
    await expect.poll(() => chat.asked.at(-1)?.words).toBe(`risk tag ${JSON.stringify({ text })}`);
  });

  it('answers what is pressed in a modal in the modal', async () => {
    const view = {
      id: 'V9',
      type: 'modal',
      callback_id: 'card',
      private_metadata: JSON.stringify({ v: 1, channel: CHANNEL, url: null, command: null, raw: null }),
      state: { values: {} },
    };
    await desk.proxy.inject('interactive', {
      type: 'block_actions',
      ...clicked,
      trigger_id: '9.1',
      container: { type: 'view', view_id: 'V9' },
      view,
      actions: [
        {
          type: 'overflow',
          action_id: 'menu:0',
          block_id: 'b',
          selected_option: { text: { type: 'plain_text', text: 'Why' }, value: 'v1:/risk why UZ' },
        },
      ],
    });
    expect((await desk.proxy.call('views.update', (words) => words.includes('/risk why UZ'))).given).toMatchObject({ view_id: 'V9' });
    expect(chat.asked.at(-1)).toMatchObject({ words: '/risk why UZ', by: { place: { channel: CHANNEL } } });
  });
});
