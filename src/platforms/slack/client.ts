import { type Logger, LogLevel, type webApi } from '@slack/bolt';

/** Below the lease of an outbox item, so that a slow answer is not taken for a crash. */
const TIMEOUT_MS = 10_000;

/** How Slack's clients are set up: their own retries pause every channel, reorder messages, and post twice when an answer is lost. */
export const clientOptions = (apiUrl: string | null, logger: Logger): webApi.WebClientOptions => ({
  ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: TIMEOUT_MS,
  logger,
});

/** What the socket tells by itself, in words that name the variable. */
const TOLD = /^Failed to retrieve a new WSS URL/;

/** The library's errors for our log; the rest of what it says is of no use to an operator. */
export function errorsTo(log: (words: string) => void): Logger {
  const quiet = () => {};
  return {
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: (...words: readonly unknown[]) => (TOLD.test(String(words[0])) ? undefined : log(`Slack: ${words.map(String).join(' ')}`)),
    setLevel: quiet,
    getLevel: () => LogLevel.ERROR,
    setName: quiet,
  };
}
