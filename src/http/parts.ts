import type { Chat } from '../chat/chat.js';
import type { Incoming } from '../core/incoming.js';
import type { TakenIn } from '../desk/take-in.js';
import type { Db } from '../store/db.js';

/** What the routes are made of. */
export interface Parts {
  readonly db: Db;
  readonly chat: Chat;
  /** The first landing of the pipeline: durable when it resolves. */
  takeIn(incoming: readonly Incoming[], now: Date): Promise<TakenIn>;
  clock(): Date;
}

/** The parts while a server runs. */
export interface Running extends Parts {
  readonly wakes: Wakes;
  /** Aborted when the server closes: what runs on and on ends itself then. */
  readonly closing: AbortSignal;
}

/** Tells whoever waits that there may be something new to read. */
export interface Wakes {
  ring(): void;
  /** Resolves at the next ring, after so many milliseconds, or when the signal aborts, whichever is first. */
  next(milliseconds: number, signal: AbortSignal): Promise<void>;
}
