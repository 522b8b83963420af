import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands, presses } from '../../../commands/index.js';
import { openChat } from '../../../src/chat/open.js';
import { firstTime } from '../../../src/store/seen-events.js';
import { ensureWorkspace } from '../../../src/store/workspaces.js';
import { freshDb } from '../../postgres/fresh.js';
import { localSlackBinary } from '../../standins/install.js';
import type { KeptMessage } from '../../standins/local-slack.js';
import { ownHooks } from '../../standins/own-chat.js';
import { type SlackDesk, startSlackDesk } from '../../standins/slack-desk.js';

const binary = await localSlackBinary();
const db = freshDb();
const says = (value: string) => ({
  type: 'button',
  action_id: 'say:0',
  block_id: 'b',
  value: `v1:${value}`,
  text: { type: 'plain_text', text: 'x' },
});
const shows = (words: string) => (message: KeptMessage) => JSON.stringify(message).includes(words);

describe.skipIf(binary === null)('two workspaces at once', () => {
  let [one, other]: SlackDesk[] = [];

  beforeAll(async () => {
    const chat = openChat(db, commands, { presses });
    const hooks = () => ({
      ...ownHooks(),
      ensureWorkspace: (id: string, name: string) => ensureWorkspace(db, id, name),
      firstTime: (id: string) => firstTime(db, id, new Date()),
    });
    one = await startSlackDesk(binary ?? '', chat, hooks(), 'T01ONE');
    other = await startSlackDesk(binary ?? '', chat, hooks(), 'T02OTHER');
  });
  afterAll(async () => {
    const refused = [...(one?.proxy.refused ?? []), ...(other?.proxy.refused ?? [])];
    await one?.close();
    await other?.close();
    expect(refused).toEqual([]);
  });

  const rules = () => db.query<{ workspace: string }>('select workspace from rules order by workspace');

  it('what one sets the other does not see, and its buttons do nothing there', async () => {
    await one?.slack.command('/watch', 'alert country:KZ level:60');
    await one?.slack.message(shows('Kazakhstan'));
    await other?.slack.command('/watch', 'list');
    const [seen] = [await other?.slack.message(({ subtype }) => subtype === 'ephemeral')];
    expect(JSON.stringify(seen)).not.toContain('Kazakhstan');
    expect(await rules()).toEqual([{ workspace: 'slack:T01ONE' }]);

    const set = await other?.slack.message(({ subtype }) => subtype === 'ephemeral');
    await other?.slack.press(set?.ts ?? '', says('/watch remove r1'));
    await other?.slack.message(shows('r1'));
    expect(await rules()).toEqual([{ workspace: 'slack:T01ONE' }]);
  });
});
