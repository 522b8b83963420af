import { performance } from 'node:perf_hooks';
import { APP_TOKEN, BOT_TOKEN, startLocalSlack } from '../standins/local-slack.js';
import { startSlackProxy } from '../standins/slack-proxy.js';
import { type Load, type Timed, waitedUntil, within } from './load.js';

/** People in the Slack stand-in. The app hears of each through a proxy that adds the envelope and sees the answer. */
export async function slackLoad(binary: string): Promise<Load> {
  const slack = await startLocalSlack(binary);
  const open = new Map<string, { began: number; ack: number; answered: (timed: Timed) => void }>();
  const proxy = await startSlackProxy(slack.apiUrl, { checks: false });
  // Answers go to an address of each command, which tells whose they are.
  proxy.fault(({ method, path }) => {
    const asked = open.get(path);
    if (method !== 'response_url' || !asked) return null;
    open.delete(path);
    asked.answered({ ackMs: asked.ack, answerMs: performance.now() - asked.began });
    return { body: { ok: true } };
  });
  let count = 0;
  return {
    env: { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: proxy.apiUrl },
    ready: () => waitedUntil(() => proxy.connections() > 0),
    ask: (words) =>
      within(
        new Promise((answered) => {
          count += 1;
          const path = `/answers/${count}`;
          const asked = { began: performance.now(), ack: Number.NaN, answered };
          open.set(path, asked);
          const from = { team_id: 'T01TEST', user_id: 'U01ANA', user_name: 'ana', channel_id: 'C01DESK', channel_name: 'risk-desk' };
          const said = { command: '/risk', text: words, trigger_id: `load.${count}`, api_app_id: 'A01APP', is_enterprise_install: 'false' };
          const response_url = `${new URL(proxy.apiUrl).origin}${path}`;
          void proxy.inject('slash_commands', { ...from, ...said, response_url }).then(() => {
            asked.ack = performance.now() - asked.began;
          });
        }),
      ),
    close: async () => {
      await proxy.close();
      await slack.close();
    },
  };
}
