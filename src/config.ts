import { resolve } from 'node:path';
import { z } from 'zod';
import { Problem } from './core/problem.js';

const onOff = z.enum(['on', 'off'], { error: 'must be on or off' });
const filled = (schema: z.ZodType<string>) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** The environment, read once. Every variable here stands in .env.example. */
const environment = z.object({
  PORT: z.preprocess(
    (v) => (v === '' ? undefined : v),
    z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65535).default(3000),
  ),
  HOST: z.preprocess((v) => (v === '' ? undefined : v), z.string().default('127.0.0.1')),
  ACCESS_TOKEN: filled(z.string().min(8, 'must have 8 characters or more')),
  DATA_DIR: z.preprocess((v) => (v === '' ? undefined : v), z.string().default('./data')),
  DATABASE_URL: filled(z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://')),
  SAMPLE: z.preprocess((v) => (v === '' ? undefined : v), onOff.optional()),
  FEEDS: z.preprocess((v) => (v === '' ? undefined : v), onOff.optional()),
  SLACK_BOT_TOKEN: filled(z.string()),
  SLACK_APP_TOKEN: filled(z.string()),
  SLACK_API_URL: filled(z.url('must be a url')),
  DISCORD_TOKEN: filled(z.string()),
  DISCORD_API_URL: filled(z.url('must be a url')),
});

export interface Config {
  readonly http: { readonly port: number; readonly host: string; readonly accessToken: string | null };
  readonly database: { readonly url: string | null; readonly dataDir: string };
  readonly sample: boolean;
  /** 'auto': once a chat platform is connected. */
  readonly feeds: 'on' | 'off' | 'auto';
  readonly slack: { readonly botToken: string; readonly appToken: string; readonly apiUrl: string | null } | null;
  readonly discord: { readonly token: string; readonly apiUrl: string | null } | null;
}

/**
 * What the environment asks for.
 * @throws Problem 'bad-option' that names the variable and what is wrong with it
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env);
  if (!read.success)
    throw new Problem('bad-option', read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '));
  const has = read.data;
  if (Boolean(has.SLACK_BOT_TOKEN) !== Boolean(has.SLACK_APP_TOKEN))
    throw new Problem('bad-option', `${has.SLACK_BOT_TOKEN ? 'SLACK_APP_TOKEN' : 'SLACK_BOT_TOKEN'} is missing: Slack needs both tokens`);
  if (!isLoopback(has.HOST) && !has.ACCESS_TOKEN)
    throw new Problem('bad-option', `HOST ${has.HOST} opens the page to others: set ACCESS_TOKEN (8 characters or more) as well`);
  return {
    http: { port: has.PORT, host: has.HOST, accessToken: has.ACCESS_TOKEN ?? null },
    database: { url: has.DATABASE_URL ?? null, dataDir: resolve(has.DATA_DIR) },
    sample: has.SAMPLE ? has.SAMPLE === 'on' : !(has.DATABASE_URL || has.SLACK_BOT_TOKEN || has.DISCORD_TOKEN),
    feeds: has.FEEDS ?? 'auto',
    slack:
      has.SLACK_BOT_TOKEN && has.SLACK_APP_TOKEN
        ? { botToken: has.SLACK_BOT_TOKEN, appToken: has.SLACK_APP_TOKEN, apiUrl: has.SLACK_API_URL ?? null }
        : null,
    discord: has.DISCORD_TOKEN ? { token: has.DISCORD_TOKEN, apiUrl: has.DISCORD_API_URL ?? null } : null,
  };
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);
