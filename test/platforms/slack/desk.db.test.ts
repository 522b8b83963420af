import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { openChat } from '../../../src/chat/open.js';
import { connectPlatforms } from '../../../src/platforms/connect.js';
import { ensureWorkspace } from '../../../src/store/workspaces.js';
import { freshDb } from '../../postgres/fresh.js';
import { localSlackBinary } from '../../standins/install.js';
import { APP_TOKEN, BOT_TOKEN, CHANNEL, startLocalSlack, TEAM } from '../../standins/local-slack.js';
import { ownHooks } from '../../standins/own-chat.js';

const binary = await localSlackBinary();
const db = freshDb();
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

describe.skipIf(binary === null)('the desk in Slack', () => {
  it('sets an alert in a channel and shows it, for the workspace that asked', async () => {
    const slack = await startLocalSlack(binary ?? '');
    closers.push(slack.close);
    const [platform] = await connectPlatforms(
      { slack: { botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: slack.apiUrl }, discord: null },
      openChat(db, commands),
      { ...ownHooks(), ensureWorkspace: (id, name) => ensureWorkspace(db, id, name) },
    );
    closers.push(async () => platform?.close());
    await slack.command('/watch', 'alert country:KZ level:60');
    await slack.message(({ blocks }) => JSON.stringify(blocks).includes('Kazakhstan'));
    await slack.command('/watch', 'list');
    await slack.message(({ blocks }) => JSON.stringify(blocks).includes('/watch remove r1'));
    expect(await db.query('select workspace, platform, channel from rules')).toEqual([
      { workspace: `slack:${TEAM}`, platform: 'slack', channel: CHANNEL },
    ]);
  });
});
