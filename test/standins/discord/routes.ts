import type { Body } from './rest.js';

/** The schemas of Discord's that a call is checked against; null: nothing is sent, or nothing comes back. */
export interface Shapes {
  readonly asks: string | null;
  readonly answers: string | null;
}

type Shaped = readonly [method: string, path: RegExp, asks: string | null, answers: string | null];

const MESSAGE = 'MessageResponse';
const COMMANDS = '[]ApplicationCommandResponse';

const SHAPES: readonly Shaped[] = [
  ['GET', /^\/gateway\/bot$/, null, 'GatewayBotResponse'],
  ['GET', /^\/applications\/@me$/, null, 'PrivateApplicationResponse'],
  ['GET', /^\/applications\/\d+(\/guilds\/\d+)?\/commands$/, null, COMMANDS],
  ['PUT', /^\/applications\/\d+(\/guilds\/\d+)?\/commands$/, '[]ApplicationCommandUpdateRequest', COMMANDS],
  ['GET', /^\/applications\/\d+\/guilds\/\d+\/commands\/permissions$/, null, '[]CommandPermissionsResponse'],
  ['GET', /^\/guilds\/\d+\/members\/\d+$/, null, 'GuildMemberResponse'],
  ['POST', /^\/users\/@me\/channels$/, 'CreatePrivateChannelRequest', 'PrivateChannelResponse'],
  ['POST', /^\/channels\/\d+\/messages$/, 'MessageCreateRequest', MESSAGE],
  ['PATCH', /^\/channels\/\d+\/messages\/\d+$/, 'MessageEditRequestPartial', MESSAGE],
  ['POST', /^\/channels\/\d+\/messages\/\d+\/threads$/, 'CreateTextThreadWithMessageRequest', 'CreatedThreadResponse'],
  ['PATCH', /^\/webhooks\/\d+\/[\w-]+\/messages\/@original$/, 'IncomingWebhookUpdateRequestPartial', MESSAGE],
];

const CALLBACKS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};

/** What a call must look like. */
export function shapesOf(method: string, path: string, body: Body): Shapes {
  if (/\/callback$/.test(path)) return { asks: CALLBACKS[Number(body.type)] ?? 'an unknown callback', answers: null };
  const [, , asks = null, answers = null] = SHAPES.find(([verb, route]) => verb === method && route.test(path)) ?? [];
  return { asks, answers };
}

/** As the schemas have it: they say that a number is sent where Discord takes and wants a string of digits. */
export const asSpecified = (body: unknown): unknown =>
  Array.isArray(body)
    ? body.map((one: Body) =>
        typeof one.default_member_permissions === 'string'
          ? { ...one, default_member_permissions: Number(one.default_member_permissions) }
          : one,
      )
    : body;
