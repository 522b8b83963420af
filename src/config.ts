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
  TAGGER_API_URL: filled(z.url({ protocol: /^https?$/, error: 'must be an http or https url' })),
  TAGGER_API_KEY: filled(z.string().regex(/^[\x21-\x7e]+$/, 'must be printable characters without spaces')),
  TAGGER_MODEL: filled(z.string().regex(/^[\x21-\x7e]{1,100}$/, 'must be up to 100 printable characters without spaces')),
  TAGGER_DAILY_CALLS: z.preprocess(
    (v) => (v === '' ? undefined : v),
    z.coerce.number({ error: 'must be a number' }).int('must be a whole number').min(1, 'must be 1 or more').max(1_000_000).default(500),
  ),
});

export interface Config {
  readonly http: { readonly port: number; readonly host: string; readonly accessToken: string | null };
  readonly database: { readonly url: string | null; readonly dataDir: string };
  readonly sample: boolean;
  /** 'auto': once a chat platform is connected. */
  readonly feeds: 'on' | 'off' | 'auto';
  readonly slack: { readonly botToken: string; readonly appToken: string; readonly apiUrl: string | null } | null;
  readonly discord: { readonly token: string; readonly apiUrl: string | null } | null;
  /** A language model that reads articles as they are taken in; null: only the built-in tagger does. `dailyCalls` are those of a day in UTC. */
  readonly tagger: { readonly url: string; readonly key: string | null; readonly model: string; readonly dailyCalls: number } | null;
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
    tagger: taggerOf(has),
  };
}

/** The language model, off until both its address and its name are given. A key never goes over an open line to a public host. */
function taggerOf(has: z.output<typeof environment>): Config['tagger'] {
  const { TAGGER_API_URL: url, TAGGER_API_KEY: key, TAGGER_MODEL: model, TAGGER_DAILY_CALLS: dailyCalls } = has;
  if (!url && !model) return null;
  if (!url || !model)
    throw new Problem(
      'bad-option',
      `${url ? 'TAGGER_MODEL' : 'TAGGER_API_URL'} is missing: a language model needs both an address and a name`,
    );
  const { protocol, hostname, username, password } = new URL(url);
  if (username || password) throw new Problem('bad-option', 'TAGGER_API_URL holds a user name or password: set TAGGER_API_KEY instead');
  if (key && protocol === 'http:' && !isNearby(hostname))
    throw new Problem('bad-option', 'TAGGER_API_URL would send TAGGER_API_KEY over an open line: use https');
  return { url, key: key ?? null, model, dailyCalls };
}

/** This machine, a private network, or a name that no public host has ("ollama"). */
const isNearby = (host: string): boolean =>
  host === '[::1]' ||
  /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+$/.test(host) ||
  /^[a-z\d-]+$|\.(local|internal|lan)$/i.test(host);

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);
