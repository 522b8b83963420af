import { webApi } from '@slack/bolt';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Platform } from '../../../src/delivery/platform.js';
import { clientOptions, errorsTo } from '../../../src/platforms/slack/client.js';
import { connectSlack } from '../../../src/platforms/slack/index.js';
import { openUploads } from '../../../src/platforms/slack/pictures.js';
import { sendTo } from '../../../src/platforms/slack/send.js';
import { itemOf } from '../../standins/items.js';
import { ownChat, ownHooks } from '../../standins/own-chat.js';
import { type Answer, type SlackFaults, startSlackFaults } from '../../standins/slack-faults.js';
import { slackRefuses } from '../../standins/slack-limits.js';

const NOW = new Date('2026-11-24T08:00:00Z');
const POST = itemOf({ platform: 'slack', channel: 'C1' });
const EDIT = itemOf({ platform: 'slack', channel: 'C1', edits: POST.key, editsMessage: '1700000000.000100' });

const inSeconds = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1_000);
const refused = (error: string, status = 200): Answer => ({ status, body: { ok: false, error } });

let slack: SlackFaults;
let send: Platform['send'];

beforeAll(async () => {
  slack = await startSlackFaults();
  send = sendTo(
    new webApi.WebClient(
      'xoxb-1',
      clientOptions(
        slack.apiUrl,
        errorsTo(() => {}),
      ),
    ),
    openUploads(() => {}),
  );
});
beforeEach(() => slack.answer(() => ({ body: { ok: true, ts: '1700000000.000100' } })));
afterAll(() => slack.close());

it('a post says what it is, shows no previews of links and keeps the limits', async () => {
  expect(await send(POST, NOW)).toEqual({ kind: 'sent', message: '1700000000.000100' });
  const { method, form } = slack.calls.at(-1) ?? { method: '', form: new URLSearchParams() };
  expect([method, form.get('channel'), form.get('unfurl_links'), form.get('unfurl_media')]).toEqual([
    'chat.postMessage',
    'C1',
    'false',
    'false',
  ]);
  expect(JSON.parse(form.get('metadata') ?? '')).toEqual({ event_type: 'bellwether_item', event_payload: { key: POST.key } });
  expect(slackRefuses({ text: form.get('text'), blocks: JSON.parse(form.get('blocks') ?? '') })).toEqual([]);
});

const TOO_MANY: Answer = { status: 429, headers: { 'retry-after': '7' }, body: { ok: false, error: 'ratelimited' } };

describe.each<[string, Answer, object, object]>([
  ['a limit', TOO_MANY, { kind: 'later', at: inSeconds(7) }, { kind: 'later', at: inSeconds(7) }],
  ['a limit without a time', { status: 429, body: {} }, { kind: 'later', at: inSeconds(30) }, { kind: 'later', at: inSeconds(30) }],
  ['a lost answer', 'lost', { kind: 'unknown' }, { kind: 'later', at: inSeconds(5) }],
  ['HTTP 503', refused('x', 503), { kind: 'unknown' }, { kind: 'later' }],
  ['internal_error', refused('internal_error'), { kind: 'unknown' }, { kind: 'later' }],
  ['service_unavailable', refused('service_unavailable'), { kind: 'later' }, { kind: 'later' }],
  ['an archived channel', refused('is_archived'), { kind: 'gone', why: 'the channel is archived (is_archived)' }, { kind: 'gone' }],
  ['an unknown channel', refused('channel_not_found'), { kind: 'gone' }, { kind: 'gone' }],
  ['a channel without us', refused('not_in_channel'), { kind: 'gone', why: expect.stringContaining('/invite') }, { kind: 'gone' }],
  ['a revoked token', refused('token_revoked'), { kind: 'gone', why: expect.stringContaining('SLACK_BOT_TOKEN') }, { kind: 'gone' }],
  ['a deleted message', refused('message_not_found'), { kind: 'ended' }, { kind: 'ended', why: expect.stringContaining('deleted') }],
  ['an error nobody knew', refused('brand_new_error'), { kind: 'gone', why: expect.stringContaining('brand_new_error') }, { kind: 'gone' }],
])('%s', (_, answer, ofPost, ofEdit) => {
  it('ends a post and an edit as it must, after one call each', async () => {
    slack.answer(() => answer);
    const before = slack.calls.length;
    expect(await send(POST, NOW)).toMatchObject(ofPost);
    expect(await send(EDIT, NOW)).toMatchObject(ofEdit);
    expect(slack.calls.length - before).toBe(2);
  });
});

it('what never left this machine is tried again, each time after twice as long', async () => {
  const closed = await startSlackFaults();
  await closed.close();
  const nowhere = sendTo(
    new webApi.WebClient(
      'xoxb-1',
      clientOptions(
        closed.apiUrl,
        errorsTo(() => {}),
      ),
    ),
    openUploads(() => {}),
  );
  expect(await nowhere(POST, NOW)).toMatchObject({ kind: 'later', at: inSeconds(5), why: expect.stringContaining('ECONNREFUSED') });
  expect(await nowhere({ ...POST, attempts: 4 }, NOW)).toMatchObject({ kind: 'later', at: inSeconds(40) });
  expect(await nowhere({ ...POST, attempts: 12 }, NOW)).toMatchObject({ kind: 'later', at: inSeconds(900) });
});

describe('a refused token is a Problem that names it', () => {
  it.each([
    ['SLACK_BOT_TOKEN', 'auth.test'],
    ['SLACK_APP_TOKEN', 'apps.connections.open'],
  ])('%s', async (variable, refusedMethod) => {
    slack.answer(({ method }) =>
      method === refusedMethod ? refused('invalid_auth') : { body: { ok: true, user_id: 'U0', bot_id: 'B0', team_id: 'T0' } },
    );
    const connecting = connectSlack({ botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: slack.apiUrl }, ownChat(), ownHooks());
    await expect(connecting).rejects.toMatchObject({ name: 'Problem', message: `Slack refuses ${variable} (invalid_auth).` });
  });
});
