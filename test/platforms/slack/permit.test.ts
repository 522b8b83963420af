import { webApi } from '@slack/bolt';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clientOptions, errorsTo } from '../../../src/platforms/slack/client.js';
import { permitOf } from '../../../src/platforms/slack/permit.js';
import { type Answer, type SlackFaults, startSlackFaults } from '../../standins/slack-faults.js';

const HERE = { team: 'T1', enterprise: null, person: 'U1', personTeam: 'T1', channel: 'C1' };
const members = (ids: readonly string[], next = ''): Answer => ({
  body: { ok: true, members: ids, response_metadata: { next_cursor: next } },
});
const user = (given: object): Answer => ({ body: { ok: true, user: { id: 'U1', ...given } } });
const LACKS: Answer = { body: { ok: false, error: 'missing_scope', needed: 'groups:read', provided: 'chat:write' } };

let slack: SlackFaults;
let client: webApi.WebClient;
beforeAll(async () => {
  slack = await startSlackFaults();
  client = new webApi.WebClient(
    'xoxb-1',
    clientOptions(
      slack.apiUrl,
      errorsTo(() => {}),
    ),
  );
});
afterAll(() => slack.close());

it.each([
  ['everyone may where everyone may', 'everyone', {}, [], true],
  ['a guest of a shared channel may not, even where everyone may', 'everyone', { personTeam: 'T9' }, [], /members of this workspace/],
  [
    'a person of another team of the same organisation may',
    'everyone',
    { enterprise: 'E1', personTeam: 'T9' },
    [user({ enterprise_user: { enterprise_id: 'E1' } })],
    true,
  ],
  [
    'a person of another organisation may not',
    'everyone',
    { enterprise: 'E1', personTeam: 'T9' },
    [user({ enterprise_user: { enterprise_id: 'E2' } })],
    /members of this workspace/,
  ],
  ['a member on the second page may', 'members', {}, [members(['U8'], 'more'), members(['U9', 'U1'])], true],
  ['who is on no page may not', 'members', {}, [members(['U8'], 'more'), members(['U9'])], /Join the channel/],
  ['in a direct message there is nobody else', 'members', { channel: 'dm:U1' }, [], true],
  ['an admin may', 'admins', {}, [user({ is_admin: true })], true],
  ['an owner may', 'admins', {}, [user({ is_owner: true })], true],
  ['somebody else may not', 'admins', {}, [user({ is_admin: false })], /only its admins/],
  ['a missing permission of the app is named', 'members', {}, [LACKS], /lacks the permission groups:read/],
  ['a question that fails is a no', 'admins', {}, [{ status: 500, body: {} }], /cannot check whether you may/],
] as const)('%s', async (_, policy, whom, answers, allowed) => {
  const given = [...answers];
  slack.answer(() => given.shift() ?? { body: { ok: false, error: 'asked_too_often' } });
  const may = await permitOf(client, { ...HERE, ...whom })(policy);
  if (allowed === true) expect(may).toBe(true);
  else expect(may).toMatch(allowed);
  expect(given).toEqual([]);
});
