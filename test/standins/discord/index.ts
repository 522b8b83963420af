import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APPLICATION, guildCreate } from './facts.js';
import { type Gateway, serveGateway } from './gateway.js';
import { commandData, type Doing, frame, messageOf, modalData, type Values } from './interactions.js';
import { newId, shown } from './messages.js';
import { answerRest, type Body, type Reply, type RestCall, type RestState } from './rest.js';
import { discordSpec, violationsOf } from './spec.js';

/** A Discord of our own: gateway and REST on the loopback interface, and people who type and click. */
export interface DiscordStandin extends Pick<Gateway, 'hangUp' | 'drop' | 'askToReconnect' | 'connected' | 'resumed'> {
  /** As DISCORD_API_URL takes it. */
  readonly apiUrl: string;
  readonly state: RestState;
  /** A person uses a slash command; the answer as it was edited in. */
  slash(name: string, options: Values, doing?: Doing): Promise<Body>;
  /** The same, not waited for: the token of what they asked. */
  ask(name: string, options: Values): string;
  /** The same; the modal that opens. */
  slashForm(name: string, options: Values, doing?: Doing): Promise<Body>;
  /** A person types in an option; the choices shown. */
  halfTyped(name: string, option: string, value: string): Promise<readonly { name: string; value: string }[]>;
  /** A person presses a button; the answer as it was edited in. */
  press(customId: string, doing?: Doing): Promise<Body>;
  /** The same; the modal that opens. */
  pressForm(customId: string, doing?: Doing): Promise<Body>;
  /** A person picks an option of a drop-down; the answer as it was edited in. */
  pick(value: string, doing?: Doing): Promise<Body>;
  /** A person fills in a modal and sends it; the answer as it was edited in. */
  submit(modal: Body, values: Readonly<Record<string, string>>, doing?: Doing): Promise<Body>;
  /** A person uses the menu of a message; the answer as it was edited in. */
  menu(name: string, message: Body, doing?: Doing): Promise<Body>;
  /** We are brought into a server, or removed from it; one may only be unreachable. */
  join(guild: { readonly id: string; readonly channel: string }): void;
  leave(guild: string, unavailable?: boolean): void;
  /** The next call to a channel gets this instead of being done; 'lost' is done, and not answered. */
  fail(reply: Reply | 'lost'): void;
  close(): Promise<void>;
}

export interface Manner {
  /** Whether everything is checked against Discord's own schemas, which costs time. */
  readonly checks?: boolean;
  readonly heard?: (call: RestCall) => void;
}

/** Starts it on a free port. */
export async function startDiscord({ checks = true, heard = () => {} }: Manner = {}): Promise<DiscordStandin> {
  const state = { ...(await emptyState(checks)), heard };
  const http = createServer((request, response) => void answerRest(state, request, response));
  const gateway = serveGateway(http, () => state.gatewayUrl);
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const { port } = http.address() as AddressInfo;
  state.gatewayUrl = `ws://127.0.0.1:${port}`;
  state.origin = `http://127.0.0.1:${port}`;
  const { dispatch, ...doings } = gateway;
  return {
    ...doings,
    ...people(state, dispatch),
    apiUrl: `${state.origin}/api`,
    state,
    join: (guild) => dispatch('GUILD_CREATE', guildCreate(guild)),
    leave: (id, unavailable = false) => dispatch('GUILD_DELETE', { id, ...(unavailable ? { unavailable } : {}) }),
    fail: (reply) => state.faults.push(reply),
    close: async () => {
      await gateway.close();
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
}

const emptyState = async (checks: boolean): Promise<Omit<RestState, 'heard'>> => ({
  calls: [],
  unrouted: [],
  violations: [],
  messages: new Map(),
  threads: new Map(),
  files: new Map(),
  commands: new Map(),
  remapped: new Map(),
  members: new Map(),
  faults: [],
  answers: [],
  spec: checks ? await discordSpec() : null,
  gatewayUrl: '',
  origin: '',
});

type People = Pick<DiscordStandin, 'slash' | 'ask' | 'slashForm' | 'halfTyped' | 'press' | 'pressForm' | 'pick' | 'submit' | 'menu'>;

/** What people do, and what they see of it. */
function people(state: RestState, dispatch: Gateway['dispatch']): People {
  const happen = (interaction: Body, doing: Doing): string => {
    const token = `token-${newId()}`;
    if (interaction.message) state.violations.push(...violationsOf(state.spec, 'MessageResponse', interaction.message));
    dispatch('INTERACTION_CREATE', { ...frame(doing), token, ...interaction });
    return token;
  };
  const edited = async (token: string): Promise<Body> => (await called(state, `/webhooks/${APPLICATION}/${token}/messages/@original`)).body;
  const opened = async (token: string): Promise<Body> => {
    const { body } = await called(state, `/${token}/callback`);
    if (body.type !== 9) throw new Error(`no modal was opened but ${JSON.stringify(body)}`);
    return body.data as Body;
  };
  const clicked = (customId: string, doing: Doing, more: Body = { component_type: 2 }): string => {
    const { id, channel_id: channel, ...rest } = messageOf();
    const message = doing.message
      ? { ...rest, ...shown(String(id), String(channel), doing.message) }
      : { id, channel_id: channel, ...rest };
    return happen({ type: 3, data: { custom_id: customId, id: 1, ...more }, message }, doing);
  };
  const said = (name: string, options: Values, doing: Doing): string => happen({ type: 2, data: commandData(name, options) }, doing);
  return {
    slash: (name, options, doing = {}) => edited(said(name, options, doing)),
    ask: (name, options) => said(name, options, {}),
    slashForm: (name, options, doing = {}) => opened(said(name, options, doing)),
    halfTyped: async (name, option, value) => {
      const { body } = await called(state, happen({ type: 4, data: commandData(name, { [option]: value }, option) }, {}));
      return (body.data as { choices: { name: string; value: string }[] }).choices;
    },
    press: (customId, doing = {}) => edited(clicked(customId, doing)),
    pressForm: (customId, doing = {}) => opened(clicked(customId, doing)),
    pick: (value, doing = {}) => edited(clicked('v1:menu 0', doing, { component_type: 3, values: [value] })),
    submit: (modal, values, doing = {}) => edited(happen({ type: 5, data: modalData(modal, values) }, doing)),
    menu: (name, more, doing = {}) => {
      const message = messageOf(more);
      const resolved = { messages: { [String(message.id)]: message } };
      return edited(happen({ type: 2, data: { id: newId(), name, type: 3, target_id: message.id, resolved } }, doing));
    },
  };
}

/** Waits for a call whose path has these words. */
async function called({ calls }: RestState, words: string): Promise<RestCall> {
  for (let tries = 0; tries < 400; tries += 1) {
    const call = calls.findLast(({ path }) => path.includes(words));
    if (call) return call;
    await new Promise((wake) => setTimeout(wake, 25));
  }
  throw new Error(`nobody called ${words} within 10 seconds`);
}
