import { parseArgs } from 'node:util';
import { Problem } from '../../src/core/problem.js';
import { ours } from '../../src/files.js';

/** The files to measure on, by what they are; what is missing is skipped. */
export interface Options {
  /** Our own articles that nothing was fitted on and no pattern was written against. */
  readonly development: string;
  readonly relation?: string;
  readonly cases?: string;
  readonly headlines?: string;
  readonly events?: string;
  readonly feed?: string;
  /** Folder for the pictures. */
  readonly out?: string;
}

/** What the command takes, one line an option. */
export const USAGE = `usage: npm run eval -- [options], all of them optional
  --relation TABLE.tsv       sentences with source, target and gold_root: cross-validates the relation coder
  --cases CASES.jsonl        one-sentence cases with what must and must not be found
  --headlines ITEMS.jsonl    annotated headlines with description
  --feed FEED.jsonl[.gz]     headlines with sections, not annotated
  --events EVENTS.jsonl[.gz] one-sentence events with topic headings, not annotated
  --development ITEMS.jsonl  instead of corpus/development.jsonl
  --out FOLDER               where the reliability diagram goes, as reliability.png`;

const VALUE = { type: 'string' } as const;
const KNOWN = { development: VALUE, relation: VALUE, cases: VALUE, headlines: VALUE, events: VALUE, feed: VALUE, out: VALUE };

/** The options of a command line. Throws a Problem for one that is not known or has no value. */
export function optionsOf(words: readonly string[]): Options {
  try {
    return { development: ours('corpus', 'development.jsonl'), ...parseArgs({ args: [...words], options: KNOWN }).values };
  } catch (error) {
    throw new Problem('bad-option', error instanceof Error ? error.message : String(error), { hint: USAGE });
  }
}
