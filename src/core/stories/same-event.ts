import { type Candidate, type Happening, happeningKey } from './candidate.js';

const HOUR = 3_600_000;

/** Two reports of one event come within so many hours; a later one, even in the same words, is the next attack. */
export const SAME_EVENT_HOURS = 48;

/** Tolls rise within a day. Beyond, another number is another event: in a war, yesterday's strike and today's read alike. */
const TOLL_HOURS = 18;

/**
 * Least weight of the words in common, and their least share of the shorter list's; a name or a number weighs two words. Read off 699
 * headlines with leads of May to August 2025, in pairs from the same two days: with half of the words in common nearly all pairs told one
 * event, with a third nearly none did; a shared recipient and indicator settles what lies between.
 */
const LEAST_WEIGHT = 3;
const LEAST_SHARE = 0.4;
const SPECIFIC = 2;

/**
 * Whether two articles report one happening at least: to whom, which indicator, which way, and by whom. Who did it is often not known
 * at first, so an actor who is not named may be any.
 */
export const shareHappening = (a: Candidate, b: Candidate): boolean =>
  a.happenings.some((one) => b.happenings.some((other) => happeningKey(one) === happeningKey(other) && mayBeOne(one, other)));

const mayBeOne = (a: Happening, b: Happening): boolean => a.actor === b.actor || a.actor === null || b.actor === null;

/** Whether two articles report the same event, each in its own words. */
export const tellSameEvent = (a: Candidate, b: Candidate): boolean => {
  if (hoursBetween(a, b) > SAME_EVENT_HOURS || !shareHappening(a, b)) return false;
  const [one, other] = [lowered(a), lowered(b)];
  const specific = new Set([...a.keywords, ...b.keywords].filter((word) => isName(word) || isNumber(word)).map(low));
  const weightOf = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + (specific.has(word) ? SPECIFIC : 1), 0);
  const common = weightOf([...one].filter((word) => other.has(word)));
  return common >= LEAST_WEIGHT && common >= LEAST_SHARE * Math.min(weightOf(one), weightOf(other));
};

/**
 * Whether two articles tell of different places or people, or of different numbers a day apart. Agencies fill one pattern in anew for
 * each strike, so that reports of two can be more alike than two reports of one.
 */
export const tellApart = (a: Candidate, b: Candidate): boolean =>
  disjoint(a, b, isName) || (hoursBetween(a, b) > TOLL_HOURS && disjoint(a, b, isNumber));

const hoursBetween = (a: Candidate, b: Candidate): number => Math.abs(a.publishedAt.getTime() - b.publishedAt.getTime()) / HOUR;

const low = (word: string): string => word.toLowerCase();
const lowered = ({ keywords }: Candidate): Set<string> => new Set(keywords.map(low));

/** Whether both have words of a kind, and none of what either has stands in the other. */
const disjoint = (a: Candidate, b: Candidate, kind: (word: string) => boolean): boolean => hasNoneOf(a, b, kind) && hasNoneOf(b, a, kind);

const hasNoneOf = (a: Candidate, b: Candidate, kind: (word: string) => boolean): boolean => {
  const own = a.keywords.filter(kind);
  const words = lowered(b);
  return own.length > 0 && !own.some((word) => words.has(low(word)));
};

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
const isNumber = (word: string): boolean => /^\p{N}/u.test(word);
