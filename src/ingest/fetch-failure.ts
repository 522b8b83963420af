import { BlockedAddress } from './guard.js';

/**
 * Why a fetch came to nothing: refused by us before or while connecting, answered with an error, too large, too slow, or
 * nothing at the other end ('unreachable': the name does not resolve, the connection fails).
 */
export type FailureKind = 'refused' | 'answered' | 'too-large' | 'too-slow' | 'unreachable';

/** The cause of a fetch's Problem, for who has to decide when to try again. */
export class FetchFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** Completes the sentence "… could not be read: ". */
    message: string,
    /** Seconds the server asked to wait; null when it did not. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }
}

/** The failure behind an error of the network; an error that no network explains goes up as the fault of ours that it is. */
export function failureOf(error: unknown): FetchFailure {
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth++) {
    if (inner instanceof FetchFailure) return inner;
    if (inner instanceof BlockedAddress) return new FetchFailure('refused', 'it leads to a private network');
    if (inner.name === 'TimeoutError' || inner.name === 'AbortError') return new FetchFailure('too-slow', 'the site took too long');
    const known = KNOWN[codeOf(inner)];
    if (known) return new FetchFailure(known[0], known[1]);
    if (inner instanceof AggregateError && inner.errors.length > 0) return failureOf(inner.errors[0]);
  }
  if (error instanceof TypeError && /fetch failed|terminated|bad port|invalid/i.test(error.message))
    return new FetchFailure('unreachable', 'the connection failed');
  if (error instanceof Error && codeOf(error) !== '') return new FetchFailure('unreachable', `the connection failed (${codeOf(error)})`);
  throw error;
}

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

const KNOWN: Readonly<Record<string, readonly [FailureKind, string]>> = {
  ENOTFOUND: ['unreachable', 'no such site was found'],
  EAI_AGAIN: ['unreachable', 'its name could not be looked up just now'],
  ECONNREFUSED: ['unreachable', 'nothing answers there'],
  ECONNRESET: ['unreachable', 'the connection was cut'],
  EPIPE: ['unreachable', 'the connection was cut'],
  EHOSTUNREACH: ['unreachable', 'there is no way to that site'],
  ENETUNREACH: ['unreachable', 'there is no network'],
  ETIMEDOUT: ['too-slow', 'the site took too long'],
  UND_ERR_CONNECT_TIMEOUT: ['too-slow', 'the site took too long'],
  UND_ERR_HEADERS_TIMEOUT: ['too-slow', 'the site took too long'],
  UND_ERR_BODY_TIMEOUT: ['too-slow', 'the site took too long'],
  UND_ERR_SOCKET: ['unreachable', 'the connection was cut'],
  CERT_HAS_EXPIRED: ['unreachable', 'its certificate has expired'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['unreachable', 'its certificate is not trusted'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['unreachable', 'its certificate belongs to another site'],
  Z_DATA_ERROR: ['unreachable', 'its answer is damaged'],
  Z_BUF_ERROR: ['unreachable', 'its answer is damaged'],
};
