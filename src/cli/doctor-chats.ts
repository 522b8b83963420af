import { z } from 'zod';
import type { Config } from '../config.js';
import type { Finding } from './finding.js';

/** How long a platform may take to answer, in milliseconds. */
const PATIENCE_MS = 5_000;

const SLACK = 'https://slack.com/api/';
const DISCORD = 'https://discord.com/api';

const slackAnswer = z.object({
  ok: z.boolean(),
  error: z.string().default(''),
  team: z.string().default(''),
  user: z.string().default(''),
});

/** Whether Slack takes both tokens. */
export async function slackFindings({ slack }: Pick<Config, 'slack'>): Promise<Finding[]> {
  if (!slack) return [{ state: 'note', about: 'Slack', words: 'not configured (SLACK_BOT_TOKEN, SLACK_APP_TOKEN)' }];
  const base = slack.apiUrl ?? SLACK;
  return [
    await slackToken(
      base,
      'auth.test',
      slack.botToken,
      'SLACK_BOT_TOKEN',
      'It begins with xoxb- and stands under "OAuth & Permissions" of the app.',
    ),
    await slackToken(
      base,
      'apps.connections.open',
      slack.appToken,
      'SLACK_APP_TOKEN',
      'It begins with xapp- and needs the scope connections:write.',
    ),
  ];
}

async function slackToken(base: string, method: string, token: string, variable: string, mend: string): Promise<Finding> {
  const about = 'Slack';
  const got = await ask(`${base.replace(/\/*$/, '/')}${method}`, `Bearer ${token}`, 'POST');
  if ('silent' in got)
    return {
      state: 'fix',
      about,
      words: `cannot be reached (${got.silent})`,
      mend: 'Check the network, and SLACK_API_URL when it is set.',
    };
  const answer = slackAnswer.safeParse(got.body);
  if (!answer.success)
    return { state: 'fix', about, words: `answered with status ${got.status}, and not as Slack does`, mend: 'Check SLACK_API_URL.' };
  const { ok, error, team, user } = answer.data;
  if (!ok) return { state: 'fix', about, words: `${variable} is refused (${error})`, mend };
  return { state: 'fine', about, words: `${variable} is accepted${team ? ` (${[user, team].filter(Boolean).join(' in ')})` : ''}` };
}

/** Whether Discord takes the token, and tells where its gateway is. */
export async function discordFindings({ discord }: Pick<Config, 'discord'>): Promise<Finding[]> {
  const about = 'Discord';
  if (!discord) return [{ state: 'note', about, words: 'not configured (DISCORD_TOKEN)' }];
  const got = await ask(`${(discord.apiUrl ?? DISCORD).replace(/\/+$/, '')}/v10/gateway/bot`, `Bot ${discord.token}`, 'GET');
  if ('silent' in got)
    return [
      { state: 'fix', about, words: `cannot be reached (${got.silent})`, mend: 'Check the network, and DISCORD_API_URL when it is set.' },
    ];
  if (got.status === 401)
    return [
      { state: 'fix', about, words: 'DISCORD_TOKEN is refused', mend: 'Copy the token of the bot again, under "Bot" of the application.' },
    ];
  if (got.status !== 200)
    return [
      { state: 'fix', about, words: `answered with status ${got.status}`, mend: 'Try again later; check DISCORD_API_URL when it is set.' },
    ];
  return [{ state: 'fine', about, words: 'DISCORD_TOKEN is accepted' }];
}

async function ask(
  url: string,
  authorization: string,
  method: 'GET' | 'POST',
): Promise<{ status: number; body: unknown } | { silent: string }> {
  try {
    const answer = await fetch(url, { method, headers: { authorization }, signal: AbortSignal.timeout(PATIENCE_MS) });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  } catch (fault) {
    const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
    return { silent: cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : String(cause) };
  }
}
