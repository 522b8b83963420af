import type { Handler } from 'hono';
import { renderLogin } from '../platforms/local/plain-page.js';
import { letIn } from './access.js';

/** GET /login: the form that asks for the token. */
export const getLogin: Handler = (c) => c.html(renderLogin(null));

/** POST /login: a cookie for the browser whose token is right. */
export const postLogin =
  (token: string | null): Handler =>
  async (c) => {
    const given = new URLSearchParams(await c.req.text()).get('token') ?? '';
    if (token === null || letIn(c, given.trim(), token)) return c.redirect('/', 303);
    return c.html(renderLogin('That is not the token. It is the ACCESS_TOKEN the program was started with.'), 401);
  };
