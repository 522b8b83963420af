import type { Handler } from 'hono';
import { LOCAL_WORKSPACE } from '../core/workspace.js';
import { renderPage } from '../platforms/local/page.js';
import { messagesOf } from '../store/messages.js';
import type { Parts } from './parts.js';
import { newestMark, nowShown } from './stream.js';

/** Messages a page begins with; older ones are in /api/messages. */
const SHOWN = 200;

/** GET /: the channel as a page. It can be read without script; the script keeps it live. */
export const getChannel =
  (parts: Parts): Handler =>
  async (c) => {
    const messages = await messagesOf(parts.db, LOCAL_WORKSPACE, SHOWN);
    const { now, sample } = await nowShown(parts);
    return c.html(renderPage({ messages, mark: newestMark(messages), now, sample, commands: parts.chat.commands }));
  };
