import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { refuse } from './refuse.js';

const COOKIE = 'bellwether';
const MONTH_SECONDS = 30 * 24 * 3600;

/** Paths that answer without a token: whether we live, the way in, and what that page is drawn with. */
const OPEN = [/^\/healthz$/, /^\/login$/, /^\/assets\//];

/** Asks for the token: as a Bearer header from programs, as the cookie of the login form from people. */
export const asksToken =
  (token: string): MiddlewareHandler =>
  async (c, next) => {
    if (OPEN.some((path) => path.test(c.req.path)) || mayEnter(c, token)) return next();
    if (c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html')) return c.redirect('/login');
    c.header('WWW-Authenticate', 'Bearer');
    return refuse(c, 401, 'An access token is asked for here: send it as "Authorization: Bearer TOKEN".');
  };

function mayEnter(c: Context, token: string): boolean {
  const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) return isSame(bearer.trim(), token);
  return isSame(getCookie(c, COOKIE) ?? '', passOf(token));
}

/** Lets the browser in from now on, if the token is right. The cookie holds a pass made from the token, not the token. */
export function letIn(c: Context, given: string, token: string): boolean {
  if (!isSame(given, token)) return false;
  const secure = c.req.header('x-forwarded-proto') === 'https';
  setCookie(c, COOKIE, passOf(token), { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: MONTH_SECONDS, secure });
  return true;
}

const passOf = (token: string): string => createHmac('sha256', token).update('bellwether page').digest('hex');

/** Equal, in a time that tells nothing about where they differ. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
const digest = (words: string): Buffer => createHash('sha256').update(words).digest();
