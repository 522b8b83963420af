import { expect, it } from 'vitest';
import { z } from 'zod';
import { METHODS } from '../../../src/platforms/slack/api.js';
import { botScopes, slackManifest } from '../../../src/platforms/slack/manifest.js';
import { say } from '../../cli/sham-terminal.js';

/** What Slack checks of a manifest, from its reference of manifests. */
const shape = z.strictObject({
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().max(140),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
    long_description: z.string().min(174).max(4_000),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().max(24),
          type: z.enum(['message', 'global']),
          callback_id: z.string().max(255),
          description: z.string().max(150),
        }),
      )
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/[a-z]{1,31}$/),
          description: z.string().max(2_000),
          usage_hint: z.string().max(1_000),
          should_escape: z.boolean(),
        }),
      )
      .max(50),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()).max(255) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string()).max(100) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true) }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.literal(true),
    token_rotation_enabled: z.literal(false),
  }),
});

it('is a manifest that Slack takes', () => {
  expect(shape.safeParse(slackManifest()).error?.issues ?? []).toEqual([]);
});

it('asks for the scopes of the methods that are called, each with its reason, and for no others', () => {
  const called = Object.values(METHODS).flatMap((methods): readonly string[] => Object.values(methods).flat());
  expect(new Set(slackManifest().oauth_config.scopes.bot)).toEqual(new Set(['commands', ...called]));
  for (const { scope, why } of botScopes()) expect(why, scope).not.toBe('');
});

it('reads no history of channels', () => {
  expect(JSON.stringify(slackManifest())).not.toMatch(/history|message\.|reactions|search/);
});

it('is printed by the command line', async () => {
  const { code, out } = await say(['manifest', 'slack']);
  expect([code, JSON.parse(out.join('\n'))]).toEqual([0, JSON.parse(JSON.stringify(slackManifest()))]);
  expect((await say(['manifest', 'teams'])).code).not.toBe(0);
});
