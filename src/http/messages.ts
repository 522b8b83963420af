import type { Handler } from 'hono';
import { LOCAL_WORKSPACE } from '../core/workspace.js';
import { messagesOf } from '../store/messages.js';
import type { Parts } from './parts.js';

/** GET /api/messages: the channel, oldest first. */
export const getMessages =
  ({ db }: Parts): Handler =>
  async (c) =>
    c.json({ messages: await messagesOf(db, LOCAL_WORKSPACE) });
