import { performance } from 'node:perf_hooks';
import { TOKEN } from '../standins/discord/facts.js';
import { startDiscord } from '../standins/discord/index.js';
import { type Load, type Timed, waitedUntil, within } from './load.js';

interface Asked {
  readonly began: number;
  ack: number;
  readonly answered: (timed: Timed) => void;
}

/** The option that the words after a verb fill. */
const OPTION: Readonly<Record<string, string>> = { status: 'country', why: 'country', compare: 'countries' };

/** People in the Discord stand-in, and when the bot acknowledged and answered each of them. */
export async function discordLoad(): Promise<Load> {
  const open = new Map<string, Asked>();
  const discord = await startDiscord({
    checks: false,
    heard: ({ path }) => {
      const [, token = ''] = /\/(token-\d+)\//.exec(path) ?? [];
      const asked = open.get(token);
      if (!asked) return;
      const after = performance.now() - asked.began;
      if (path.endsWith('/callback')) asked.ack = after;
      else if (open.delete(token)) asked.answered({ ackMs: asked.ack, answerMs: after });
    },
  });
  return {
    env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl },
    ready: () => waitedUntil(() => discord.connected() > 0),
    ask: (words) =>
      within(
        new Promise((answered) => {
          const [verb = '', ...rest] = words.split(' ');
          const option = OPTION[verb];
          const token = discord.ask(`risk ${verb}`, option ? { [option]: rest.join(' ') } : {});
          open.set(token, { began: performance.now(), ack: Number.NaN, answered });
        }),
      ),
    close: discord.close,
  };
}
