import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Config } from '../config.js';
import { Problem } from '../core/problem.js';
import { logFault } from '../log.js';
import { asksToken } from './access.js';
import { getArticle } from './article.js';
import { postArticles } from './articles.js';
import { getAsset } from './assets.js';
import { getChannel } from './channel.js';
import { postCommand, postForm } from './commands.js';
import { securityHeaders } from './headers.js';
import { health } from './health.js';
import { getLogin, postLogin } from './login.js';
import { postLook } from './look.js';
import { getMessages } from './messages.js';
import type { Running } from './parts.js';
import { problemWords, refuse } from './refuse.js';
import { ownNameOnly, sameSite } from './same-site.js';
import { getState } from './state.js';
import { streamMessages } from './stream.js';
import { getSuggestions } from './suggest.js';

/** Most bytes of a post that is no article. */
const SMALL_POST = bodyLimit({ maxSize: 64_000, onError: (c) => refuse(c, 400, 'That is too long: a command may have 2,000 characters.') });

/** All routes behind their guards. Without a token only this machine's own names are answered to. */
export function createApp({ accessToken }: Pick<Config['http'], 'accessToken'>, running: Running): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.get('/healthz', health(running));
  app.use(accessToken === null ? ownNameOnly : asksToken(accessToken));
  app.use(sameSite);

  app.get('/', getChannel(running));
  app.get('/assets/:version/:name', getAsset);
  app.get('/login', getLogin);
  app.post('/login', SMALL_POST, postLogin(accessToken));
  app.post('/say', SMALL_POST, postForm(running));

  app.post('/api/commands', SMALL_POST, postCommand(running));
  app.post('/api/look', SMALL_POST, postLook(running));
  app.get('/api/state', getState(running));
  app.get('/api/suggest', getSuggestions(running));
  app.get('/api/messages', getMessages(running));
  app.get('/api/messages/stream', streamMessages(running));
  app.post('/api/articles', postArticles(running));
  app.get('/api/articles/:id', getArticle(running));

  app.notFound((c) => refuse(c, 404, `There is nothing at ${c.req.path.slice(0, 200)}.`));
  app.onError((fault, c) => {
    if (fault instanceof Problem) return refuse(c, 400, problemWords(fault), { ...fault.mend });
    // Whoever sent it has gone away in the middle: nobody is there to be told, and nothing is wrong here.
    if (!c.req.raw.signal.aborted) logFault(fault);
    return refuse(c, 500, 'Something went wrong on our side. It was written to the log.');
  });
  return app;
}
