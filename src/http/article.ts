import type { Handler } from 'hono';
import type { Event } from '../core/event.js';
import { LOCAL_WORKSPACE } from '../core/workspace.js';
import { articleWithEvents } from '../desk/look.js';
import type { Parts } from './parts.js';
import { refuse } from './refuse.js';

/** GET /api/articles/{id}: the article with its events, in the shape that `bellwether tag --json` prints. */
export const getArticle =
  ({ db }: Parts): Handler =>
  async (c) => {
    const id = c.req.param('id') ?? '';
    // PostgreSQL has no text with a NUL in it, so there is no such id either.
    const found = id.includes('\0') ? null : await articleWithEvents(db, id);
    // Another workspace's article is not found, rather than forbidden: that it exists is nobody's business.
    if (!found || (found.article.workspace !== null && found.article.workspace !== LOCAL_WORKSPACE))
      return refuse(c, 404, `There is no article "${id.slice(0, 80)}" here.`);
    return c.json({ ...found.article, events: found.events.map(asLine) });
  };

const asLine = ({ evidence, ...event }: Event) => ({ ...event, ...evidence });
