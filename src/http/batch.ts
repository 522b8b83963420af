import type { Incoming } from '../core/incoming.js';
import { readPosted } from '../ingest/sources/posted.js';
import type { Parts } from './parts.js';

/** Articles taken in at once. */
const MOST = 100;

/** Characters of articles held before they are taken in, so that memory does not grow with the post. */
const MOST_CHARACTERS = 2_000_000;

export interface Taken {
  readonly accepted: { id: string; url: string | null }[];
  readonly duplicates: { id: string; url: string | null }[];
  readonly rejected: { line: number; reason: string }[];
}

export interface Batch {
  /** Reads an article and, when enough are together, takes them in. */
  add(line: number, value: unknown): Promise<void>;
  reject(line: number, reason: string): void;
  /** Takes in what is left. */
  close(): Promise<Taken>;
}

/** Collects posted articles and takes them in by the hundred. */
export function openBatch({ takeIn, clock }: Parts): Batch {
  const taken: Taken = { accepted: [], duplicates: [], rejected: [] };
  let held: Incoming[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    if (held.length === 0) return;
    const { accepted, duplicates } = await takeIn(held, clock());
    taken.accepted.push(...accepted);
    taken.duplicates.push(...duplicates);
    held = [];
    characters = 0;
  };
  const reject = (line: number, reason: string): void => {
    taken.rejected.push({ line, reason });
  };
  return {
    reject,
    add: async (line, value) => {
      const { ok: incoming, reason } = readPosted(value, clock());
      if (!incoming) return reject(line, reason);
      held.push(incoming);
      characters += incoming.title.length + incoming.text.length;
      if (held.length >= MOST || characters >= MOST_CHARACTERS) await flush();
    },
    close: async () => {
      await flush();
      return taken;
    },
  };
}
