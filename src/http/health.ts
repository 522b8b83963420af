import type { Handler } from 'hono';
import type { Parts } from './parts.js';

/** A database that does not answer within this time is not ready. */
const PATIENCE_MS = 2_000;

/** GET /healthz: 200 when the database answers, 503 when not. */
export const health =
  ({ db }: Parts): Handler =>
  async (c) => {
    const ready = await Promise.race([db.query('select 1').then(Boolean, () => false), late()]);
    return c.json({ status: ready ? 'ready' : 'the database does not answer' }, ready ? 200 : 503);
  };

const late = (): Promise<false> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
