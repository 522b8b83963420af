import type { Coverage, Subject } from '../score.js';
import { concerns } from './concerns.js';
import { METHOD } from './method.js';
import type { Told } from './told.js';

const DAY = 86_400_000;

/**
 * What was read about a subject over the last 30 days: its articles (copies, denials and remembered events too: they were read),
 * and the publishers that speak for themselves.
 */
export const coverageOf = (told: readonly Told[], subject: Subject, asOf: Date, unread: number): Coverage => {
  const from = asOf.getTime() - METHOD.coverageDays * DAY;
  const read = told.filter((one) => one.knownAt <= asOf && one.publishedAt.getTime() > from && concerns(one, subject));
  return {
    articles: new Set(read.map(({ article }) => article)).size,
    publishers: new Set(read.filter(({ copyOf }) => copyOf === null).map(({ publisher }) => publisher)).size,
    unread,
  };
};
