import type { Outcome } from '../core/outbox-item.js';

/** Longest wait for a platform that cannot be reached; with the attempts an item has, it is tried for more than an hour. */
const LONGEST_MS = 15 * 60_000;

/** To be tried again, each time twice as long after the last: 5 s, 10 s, 20 s … `attempts` counts this one. */
export function later(why: string, attempts: number, now: Date, longestMs: number = LONGEST_MS): Outcome {
  const wait = Math.min(longestMs, 5_000 * 2 ** Math.max(0, attempts - 1));
  return { kind: 'later', at: new Date(now.getTime() + wait), why };
}

/** To be tried again when the platform said so, and not before. */
export const laterAfter = (ms: number, why: string, now: Date): Outcome => ({
  kind: 'later',
  at: new Date(now.getTime() + Math.max(1_000, ms)),
  why,
});

/** Codes of calls that never left this machine, so that repeating them cannot show anything twice. */
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|.*_CERT.*)$/;

/** The code of a failed call that never reached the platform; null when it may have. */
export function neverSent(fault: unknown): string | null {
  const code = causes(fault)
    .map((one) => ('code' in one && typeof one.code === 'string' ? one.code : ''))
    .find((one) => NEVER_SENT.test(one));
  return code ?? null;
}

/** A fault and what caused it, outermost first. */
function causes(fault: unknown): Error[] {
  const chain: Error[] = [];
  for (let one = fault; one instanceof Error && chain.length < 5; one = one.cause) chain.push(one);
  return chain;
}
