import { parentPort } from 'node:worker_threads';
import { Problem } from '../core/problem.js';
import { articlesInFeed } from './feed-articles.js';
import { articleIn } from './page-article.js';
import type { Answers, Questions } from './reader.js';

const answers: { readonly [Kind in keyof Questions]: (question: Questions[Kind]) => Answers[Kind] } = {
  page: ({ html, url, now }) => articleIn(html, url, now),
  feed: ({ bytes, origin, now }) => {
    try {
      return { ok: articlesInFeed(bytes, origin, now) };
    } catch (error) {
      if (error instanceof Problem) return { reason: error.message };
      throw error;
    }
  },
};

/** The thread of reader.ts: it says that it is ready, then one answer to every question. */
parentPort?.on('message', <Kind extends keyof Questions>({ kind, question }: { kind: Kind; question: Questions[Kind] }) =>
  parentPort?.postMessage(answers[kind](question)),
);
parentPort?.postMessage('ready');
