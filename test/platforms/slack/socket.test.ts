import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { connectSlack } from '../../../src/platforms/slack/index.js';
import { ownChat, ownHooks } from '../../standins/own-chat.js';
import { type Answer, type SlackFaults, startSlackFaults } from '../../standins/slack-faults.js';
import { type SlackSocket, startSlackSocket } from '../../standins/slack-socket.js';

let slack: SlackFaults;
let socket: SlackSocket;

const well = (method: string): Answer => ({
  body: method === 'apps.connections.open' ? { ok: true, url: socket.url } : { ok: true, user_id: 'U0', bot_id: 'B0', team_id: 'T0' },
});
const connect = (hooks = ownHooks()) => connectSlack({ botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: slack.apiUrl }, ownChat(), hooks);

beforeAll(async () => {
  slack = await startSlackFaults();
  socket = await startSlackSocket();
});
beforeEach(() => slack.answer(({ method }) => well(method)));
afterAll(async () => {
  await socket.close();
  await slack.close();
});

it.each(['refresh', 'drop'] as const)('opens a new connection after a %s', async (loss) => {
  const platform = await connect();
  const before = socket.opened();
  socket[loss]();
  await expect.poll(socket.opened, { timeout: 10_000 }).toBe(before + 1);
  await platform.close();
});

it('tries again when Slack cannot be asked for a new connection', async () => {
  const hooks = ownHooks();
  const platform = await connect(hooks);
  const before = socket.opened();
  let refusals = 1;
  slack.answer(({ method }) => (refusals-- > 0 ? { status: 503, body: {} } : well(method)));
  socket.drop();
  await expect.poll(socket.opened, { timeout: 10_000 }).toBe(before + 1);
  expect(hooks.logged.join()).toContain('trying again');
  expect(hooks.ends).toEqual([]);
  await platform.close();
});

it('ends the process when the app token is refused later', async () => {
  const hooks = ownHooks();
  const platform = await connect(hooks);
  slack.answer(() => ({ body: { ok: false, error: 'invalid_auth' } }));
  socket.drop();
  await expect.poll(() => hooks.ends, { timeout: 10_000 }).toEqual(['Slack refuses SLACK_APP_TOKEN (invalid_auth).']);
  await platform.close();
});

it('stays closed once it is closed', async () => {
  const platform = await connect();
  const before = socket.opened();
  await platform.close();
  await platform.close();
  expect(socket.opened()).toBe(before);
});
