import type { Failure } from './client.js';

/** After the first failure in a row, in seconds; it doubles with each. */
const FIRST = 30;
const LONGEST = 15 * 60;
/** A key or a model that is not taken is mended by a person, and a redirect too. */
const BY_HAND: readonly Failure[] = ['refused', 'redirect'];
/** The endpoint works, and this article's answer did not: the next may. */
const HARMLESS: readonly Failure[] = ['bad-answer', 'too-large'];
/** No endpoint asks for longer than a day. */
const LONGEST_ASKED = 24 * 60 * 60;

/** Whether an endpoint is asked at all: one that hangs must not hold up every article. */
export interface Pause {
  /** True while it is left alone. */
  holds(now: Date): boolean;
  worked(): void;
  failed(failure: Failure, retryAfter: number | null, now: Date): void;
}

/** Counts failures in a row. The pause is never shorter than the endpoint asked for. */
export function openPause(): Pause {
  let failures = 0;
  let until = 0;
  return {
    holds: (now) => now.getTime() < until,
    worked: () => {
      failures = 0;
    },
    failed: (failure, retryAfter, now) => {
      if (HARMLESS.includes(failure)) return;
      // Calls that were under way together fail together: that is one failure.
      if (now.getTime() >= until) failures++;
      const usual = BY_HAND.includes(failure) ? LONGEST : Math.min(FIRST * 2 ** Math.max(0, failures - 1), LONGEST);
      const seconds = Math.max(usual, Math.min(retryAfter ?? 0, LONGEST_ASKED));
      until = Math.max(until, now.getTime() + seconds * 1000);
    },
  };
}
