/** How fast a channel takes messages: one every `everyMs` in the long run, `burst` of them at once. */
export interface Pace {
  readonly everyMs: number;
  readonly burst: number;
}

/** What a platform does with what it is sent. */
export interface Manners {
  /** How long after an attempt began a repeat still shows once, in milliseconds; 0: a repeat shows twice. */
  readonly repeatMs: number;
  /** Null: as fast as it comes. */
  readonly pace: Pace | null;
}

/**
 * Slack: about one message a second and channel, short bursts allowed (docs.slack.dev/apis/web-api/rate-limits), and nothing that
 * recognises a repeat. Discord: five in five seconds a channel; a nonce is known again for "the past few minutes"
 * (discord.com/developers/docs/resources/message#create-message).
 */
const MANNERS: Readonly<Record<string, Manners>> = {
  local: { repeatMs: Number.POSITIVE_INFINITY, pace: null },
  slack: { repeatMs: 0, pace: { everyMs: 1_000, burst: 4 } },
  discord: { repeatMs: 2 * 60_000, pace: { everyMs: 1_000, burst: 5 } },
};

/** A platform's manners; those of one that is not known are the most careful. */
export const mannersOf = (platform: string): Manners => MANNERS[platform] ?? { repeatMs: 0, pace: { everyMs: 1_000, burst: 4 } };
