import type { MiddlewareHandler } from 'hono';
import { refuse } from './refuse.js';

const READS = ['GET', 'HEAD'];

/**
 * Refuses what another site makes a browser send. Sec-Fetch-Site cannot be forged by a page, so it decides where it is sent;
 * older browsers send Origin with every post; programs send neither.
 */
export const sameSite: MiddlewareHandler = async (c, next) => {
  if (!READS.includes(c.req.method) && isFromElsewhere(c.req.header('sec-fetch-site'), c.req.header('origin'), c.req.header('host')))
    return refuse(c, 403, 'Another site sent this, and only the page itself may.');
  return next();
};

function isFromElsewhere(fetchSite: string | undefined, origin: string | undefined, host: string | undefined): boolean {
  if (fetchSite !== undefined) return fetchSite !== 'same-origin' && fetchSite !== 'none';
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Names by which this machine knows itself. */
const OWN_NAME = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d+)?$/i;

/**
 * Answers only to this machine's own names. Without it a site could point its own domain at 127.0.0.1 and read the page as if
 * it were its own (DNS rebinding).
 */
export const ownNameOnly: MiddlewareHandler = async (c, next) => {
  if (!OWN_NAME.test(c.req.header('host') ?? ''))
    return refuse(c, 403, 'This page answers to localhost only. To open it under another name, set HOST and ACCESS_TOKEN.');
  return next();
};
