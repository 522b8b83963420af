import { afterEach, expect, it } from 'vitest';
import { commands, presses } from '../../../commands/index.js';
import { openChat } from '../../../src/chat/open.js';
import { connectPlatforms } from '../../../src/platforms/connect.js';
import type { Db } from '../../../src/store/db.js';
import { ensureWorkspace } from '../../../src/store/workspaces.js';
import { freshDb } from '../../postgres/fresh.js';
import { GUILD, OTHER_GUILD, TOKEN } from '../../standins/discord/facts.js';
import { startDiscord } from '../../standins/discord/index.js';
import { ownHooks } from '../../standins/own-chat.js';

const db = freshDb();
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

it('the desk in Discord registers every command, sets an alert in a channel, and shows it to that server only', async () => {
  const discord = await startDiscord();
  closers.push(discord.close);
  const [platform] = await connectPlatforms({ slack: null, discord: { token: TOKEN, apiUrl: discord.apiUrl } }, openChat(db, commands), {
    ...ownHooks(),
    ensureWorkspace: (id, name) => ensureWorkspace(db, id, name),
  });
  closers.push(async () => platform?.close());
  const set = await discord.slash('watch alert', { country: 'Kazakhstan', level: 60 });
  expect(JSON.stringify(set)).toContain('Kazakhstan');
  expect(JSON.stringify(await discord.slash('watch list', {}))).toContain('/watch remove r1');
  expect(JSON.stringify(await discord.slash('watch list', {}, { guild: OTHER_GUILD }))).not.toContain('r1');
  expect(await db.query('select workspace, platform, channel from rules')).toEqual([
    { workspace: `discord:${GUILD.id}`, platform: 'discord', channel: GUILD.channel },
  ]);
  expect(discord.state.unrouted).toEqual([]);
});

it('a half-typed option is completed without asking the database anything', async () => {
  const discord = await startDiscord();
  closers.push(discord.close);
  let queries = 0;
  const counted: Db = {
    ...db,
    query: <Row>(text: string, values?: readonly unknown[]) => {
      queries += 1;
      return db.query<Row>(text, values);
    },
  };
  const chat = openChat(counted, commands, { presses });
  const [platform] = await connectPlatforms({ slack: null, discord: { token: TOKEN, apiUrl: discord.apiUrl } }, chat, ownHooks());
  closers.push(async () => platform?.close());
  await discord.slash('watch list', {});
  const before = queries;
  for (const [name, option, typed, value] of [
    ['risk status', 'country', 'kazakh', 'KZ'],
    ['watch digest', 'tz', 'almaty', 'Asia/Almaty'],
  ] as const)
    expect((await discord.halfTyped(name, option, typed)).map((choice) => choice.value)).toContain(value);
  expect(before).toBeGreaterThan(0);
  expect(queries).toBe(before);
});
