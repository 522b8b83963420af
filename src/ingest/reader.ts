import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Incoming } from '../core/incoming.js';
import type { FeedOrigin } from './feed-articles.js';
import type { PageArticle } from './page-article.js';
import type { Read } from './read.js';

/** Milliseconds. A feed or page of 3 MB takes a tenth of a second; one that is written to exhaust its reader is stopped after this. */
const LONGEST_READ = 5_000;
/** A page is at most 3 MB; its tree and the reader's copies of it fit. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** What the reader can be asked. */
export interface Questions {
  readonly page: { readonly html: string; readonly url: string; readonly now: Date };
  readonly feed: { readonly bytes: Uint8Array; readonly origin: FeedOrigin; readonly now: Date };
}

/** What it answers: what it read, or why it could not, in plain words. */
export interface Answers {
  readonly page: Read<PageArticle>;
  readonly feed: Read<readonly Incoming[]>;
}

/**
 * Has something read in a thread of its own, with bounded memory and time, because strangers wrote it. One after another: the
 * thread is not a pool.
 */
export function askReader<Kind extends keyof Questions>(kind: Kind, question: Questions[Kind]): Promise<Answers[Kind] | Read<never>> {
  const mine = turn.then(async () => answerOf(await opened(), kind, question));
  turn = mine.catch(() => undefined);
  return mine;
}

let turn: Promise<unknown> = Promise.resolve();
let reader: Worker | null = null;

/** The reader, ready: loading it is not part of anybody's time. */
async function opened(): Promise<Worker> {
  if (reader) return reader;
  const fresh = new Worker(new URL('./reader-worker.js', import.meta.url), { resourceLimits: MEMORY });
  await once(fresh, 'message');
  reader = fresh;
  return fresh;
}

/** An idle reader keeps no process alive; one that was exhausted is replaced at the next question. */
function answerOf<Kind extends keyof Questions>(
  thread: Worker,
  kind: Kind,
  question: Questions[Kind],
): Promise<Answers[Kind] | Read<never>> {
  return new Promise((resolve) => {
    const answered = (answer: Answers[Kind] | Read<never>): void => {
      clearTimeout(timer);
      thread.off('message', answered).off('error', exhausted);
      thread.unref();
      resolve(answer);
    };
    const exhausted = (): void => {
      reader = null;
      void thread.terminate();
      answered({ reason: `The ${kind} is too tangled to be read.` });
    };
    const timer = setTimeout(exhausted, LONGEST_READ);
    thread.on('message', answered).on('error', exhausted);
    thread.ref();
    thread.postMessage({ kind, question });
  });
}
