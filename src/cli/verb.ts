import type { Readable } from 'node:stream';

/** Exit codes: a contract with scripts. */
export const EXIT = { done: 0, rejected: 1, unusable: 2 } as const;

/** What a verb may touch of the world: its input, its two outputs and the environment. */
export interface Terminal {
  readonly input: Readable;
  /** Answers, one line or block each; resolves when the reader has room, so that memory does not grow with the output. */
  out(words: string): Promise<void>;
  /** What went wrong, one line each. */
  err(words: string): void;
  /** How far it is: one line that the next one, and whatever is told in between, writes over. Only where a person watches. */
  over(words: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches standard error. */
  readonly watched: boolean;
}

/**
 * Does what a verb is for; resolves to the exit code.
 * @throws Problem for a person's mistake; anything else is a fault of ours
 */
export type Run = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** One verb of the command line. What it needs is loaded when it is said. */
export interface Verb {
  readonly name: string;
  readonly summary: string;
  /** Below "bellwether": "tag [FILE…|-] [--json]". */
  readonly usage: string;
  /** What more there is to say, for `bellwether help VERB`; a line each. */
  more?(): Promise<readonly string[]>;
  load(): Promise<Run>;
}
