import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localSlackBinary } from '../../standins/install.js';
import { CHANNEL, PERSON, TEAM } from '../../standins/local-slack.js';
import { formChat, type SlackDesk, startSlackDesk } from '../../standins/slack-desk.js';

const binary = await localSlackBinary();
const clicked = { team: { id: TEAM, domain: 'test' }, user: { id: PERSON, name: 'ana', team_id: TEAM } };

describe.skipIf(binary === null)('the home and the events', () => {
  const chat = formChat();
  let desk: SlackDesk;

  beforeAll(async () => {
    desk = await startSlackDesk(binary ?? '', chat);
  });
  afterAll(async () => {
    const { refused } = desk.proxy;
    await desk.close();
    expect(refused).toEqual([]);
  });

  const published = () => desk.proxy.calls.filter(({ method }) => method === 'views.publish');
  const event = (id: string, given: object) =>
    desk.proxy.inject('events_api', {
      type: 'event_callback',
      team_id: TEAM,
      api_app_id: 'A01APP',
      event_id: id,
      event_time: 1,
      event: given,
    });

  it('is not published for somebody who never opened it', async () => {
    await desk.slack.command('/watch', 'list');
    await desk.slack.message(({ text }) => text.startsWith('/watch list'));
    expect(published()).toEqual([]);
  });

  it('is published when it is opened, and the person is met there', async () => {
    await desk.slack.openHome();
    expect((await desk.proxy.call('views.publish')).given).toMatchObject({
      user_id: PERSON,
      view: { type: 'home', blocks: [{ type: 'header', text: { text: 'Home' } }, {}, {}] },
    });
    expect(desk.hooks.welcomed).toContain(`slack:${TEAM} ${PERSON}`);
  });

  it('is published again after the person changed something, with the state that it knew', async () => {
    const before = published().length;
    await desk.slack.command('/watch', 'pause r1');
    await expect.poll(() => published().length, { timeout: 10_000 }).toBe(before + 1);
    expect(published().at(-1)?.given.hash).toEqual(expect.any(String));
  });

  it('is made anew when another one was published meanwhile', async () => {
    let refusals = 1;
    desk.proxy.fault(({ method }) =>
      method === 'views.publish' && refusals-- > 0 ? { body: { ok: false, error: 'hash_conflict' } } : null,
    );
    const before = published().length;
    await desk.slack.command('/watch', 'resume r1');
    await expect.poll(() => published().length, { timeout: 10_000 }).toBe(before + 2);
    expect(published().at(-1)?.given.hash).toBeUndefined();
    desk.proxy.fault(() => null);
  });

  it('answers what is pressed in it in a modal, for what comes to the person directly', async () => {
    await desk.slack.command('/risk', 'help');
    await desk.slack.message(({ text }) => text.startsWith('/risk help'));
    const before = published().length;
    await desk.proxy.inject('interactive', {
      type: 'block_actions',
      ...clicked,
      trigger_id: desk.proxy.trigger(),
      container: { type: 'view', view_id: 'V1' },
      view: { id: 'V1', type: 'home', callback_id: '', private_metadata: '', state: { values: {} } },
      actions: [
        { type: 'button', action_id: 'say:0', block_id: 'b', value: 'v1:/watch pause r2', text: { type: 'plain_text', text: 'Pause' } },
      ],
    });
    await desk.proxy.call('views.update', (words) => words.includes('/watch pause r2'));
    expect(chat.asked.at(-1)?.by.place.channel).toBe(`dm:${PERSON}`);
    await expect.poll(() => published().length, { timeout: 10_000 }).toBe(before + 1);
  });

  it('runs an event once that comes twice', async () => {
    const before = published().length;
    const opened = { type: 'app_home_opened', user: PERSON, channel: 'D1', tab: 'home', event_ts: '1.1' };
    await event('Ev1', opened);
    await event('Ev1', opened);
    await event('Ev2', { ...opened, tab: 'messages' });
    await expect.poll(() => published().length, { timeout: 10_000 }).toBe(before + 1);
  });

  it('tells that it was removed, once for each way that Slack says so', async () => {
    await event('Ev3', { type: 'app_uninstalled', event_ts: '1.2' });
    await event('Ev3', { type: 'app_uninstalled', event_ts: '1.2' });
    await event('Ev4', { type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] }, event_ts: '1.3' });
    await event('Ev5', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT'] }, event_ts: '1.4' });
    await expect.poll(() => desk.hooks.gone.length, { timeout: 10_000 }).toBe(2);
    expect(desk.hooks.gone).toEqual([
      `slack:${TEAM}: the app was removed from the workspace`,
      `slack:${TEAM}: the workspace revoked the app’s token`,
    ]);
  });

  it('does once what was pressed when Slack delivers it twice', async () => {
    const press = {
      type: 'block_actions',
      ...clicked,
      trigger_id: '7.7',
      channel: { id: CHANNEL, name: 'risk-desk' },
      container: { type: 'message', message_ts: '1.1', channel_id: CHANNEL },
      message: { type: 'message', ts: '1.1' },
      response_url: '',
      actions: [
        {
          type: 'static_select',
          action_id: 'menu:0',
          block_id: 'b',
          selected_option: { text: { type: 'plain_text', text: '1 h' }, value: 'v1:/press snooze e1 1h' },
        },
      ],
    };
    await Promise.all([desk.proxy.inject('interactive', press), desk.proxy.inject('interactive', press)]);
    await desk.proxy.call('chat.postEphemeral', (words) => words.includes('/press snooze e1 1h'));
    expect(chat.asked.filter(({ words }) => words === '/press snooze e1 1h')).toHaveLength(1);
  });
});
