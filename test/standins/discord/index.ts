import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APPLICATION, channelHere, clicker, GUILD, type GUILDS, PERMISSIONS, person } from './facts.js';
import { serveGateway } from './gateway.js';
import { answerRest, type Body, newId, type Reply, type RestCall, type RestState } from './rest.js';

type Guild = (typeof GUILDS)[number];

export interface Doing {
  readonly guild?: Guild | null;
  readonly permissions?: string;
}

/** A Discord of our own: gateway and REST on the loopback interface, and people who type and click. */
export interface DiscordStandin {
  /** As DISCORD_API_URL takes it. */
  readonly apiUrl: string;
  readonly state: RestState;
  /** A person uses a slash command; the answer as it was edited in. */
  slash(name: string, options: Readonly<Record<string, string | number>>, doing?: Doing): Promise<Body>;
  /** A person types in an option; the choices shown. */
  halfTyped(name: string, option: string, value: string): Promise<readonly { name: string; value: string }[]>;
  /** A person presses a button; the answer as it was edited in. */
  press(customId: string, doing?: Doing): Promise<Body>;
  /** The next call to a channel gets this instead of being done; 'lost' is done, and not answered. */
  fail(reply: Reply | 'lost'): void;
  hangUp(code: number): void;
  connected(): number;
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function startDiscord(): Promise<DiscordStandin> {
  const state: RestState = { calls: [], unrouted: [], messages: new Map(), commands: [], faults: [], gatewayUrl: '' };
  const http = createServer((request, response) => void answerRest(state, request, response));
  const gateway = serveGateway(http, () => state.gatewayUrl);
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const { port } = http.address() as AddressInfo;
  state.gatewayUrl = `ws://127.0.0.1:${port}`;
  const happen = (interaction: Body, doing: Doing): string => {
    const token = `token-${newId()}`;
    gateway.dispatch('INTERACTION_CREATE', { ...frame(doing), token, ...interaction });
    return token;
  };
  const edited = async (token: string): Promise<Body> => (await called(state, `/webhooks/${APPLICATION}/${token}/messages/@original`)).body;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    state,
    slash: (name, options, doing = {}) => edited(happen({ type: 2, data: commandData(name, optionsOf(options)) }, doing)),
    halfTyped: async (name, option, value) => {
      const token = happen({ type: 4, data: commandData(name, [{ type: 3, name: option, value, focused: true }]) }, {});
      const { body } = await called(state, token);
      return (body.data as { choices: { name: string; value: string }[] }).choices;
    },
    press: (customId, doing = {}) =>
      edited(happen({ type: 3, data: { component_type: 2, custom_id: customId, id: 1 }, message: pressedMessage() }, doing)),
    fail: (reply) => state.faults.push(reply),
    hangUp: (code) => gateway.hangUp(code),
    connected: () => gateway.connected(),
    close: async () => {
      await gateway.close();
      http.closeAllConnections();
      await new Promise((done) => http.close(done));
    },
  };
}

/** What every interaction carries; in a direct message there is a user and no member. */
function frame({ guild = GUILD, permissions = PERMISSIONS.manager }: Doing): Body {
  const base = {
    id: newId(),
    application_id: APPLICATION,
    version: 1,
    locale: 'en-US',
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
  if (guild === null) return { ...base, channel_id: '400000000000000009', user: person, context: 1, authorizing_integration_owners: {} };
  return {
    ...base,
    guild_id: guild.id,
    channel_id: guild.channel,
    channel: channelHere(guild),
    member: clicker(permissions),
    app_permissions: PERMISSIONS.manager,
    guild_locale: 'en-US',
    authorizing_integration_owners: { 0: guild.id },
    context: 0,
  };
}

const optionsOf = (options: Readonly<Record<string, string | number>>): Body[] =>
  Object.entries(options).map(([name, value]) => ({ type: typeof value === 'number' ? 4 : 3, name, value }));

function commandData(name: string, options: readonly Body[]): Body {
  const [root = '', verb = ''] = name.split(' ');
  return { id: newId(), name: root, type: 1, options: [{ type: 1, name: verb, options }] };
}

const pressedMessage = (): Body => ({
  id: newId(),
  channel_id: GUILD.channel,
  content: '',
  type: 0,
  author: person,
  embeds: [],
  components: [],
  attachments: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  timestamp: '2026-01-01T00:00:00.000000+00:00',
  edited_timestamp: null,
  flags: 0,
});

/** Waits for a call whose path has these words. */
async function called({ calls }: RestState, words: string): Promise<RestCall> {
  for (let tries = 0; tries < 400; tries += 1) {
    const call = calls.findLast(({ path }) => path.includes(words));
    if (call) return call;
    await new Promise((wake) => setTimeout(wake, 25));
  }
  throw new Error(`nobody called ${words} within 10 seconds`);
}
