import type { Handler } from 'hono';
import { deskState } from '../desk/state.js';
import type { Parts } from './parts.js';

/** GET /api/state: how the database is, for the doctor, who cannot open one that this process owns. */
export const getState =
  ({ db, clock }: Parts): Handler =>
  async (c) =>
    c.json(await deskState(db, clock()));
