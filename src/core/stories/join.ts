import type { Candidate, Joined, Near } from './candidate.js';
import { similarity } from './fingerprint.js';
import { SAME_EVENT_HOURS, shareHappening, tellApart, tellSameEvent } from './same-event.js';

const HOUR = 3_600_000;

/** Share of common shingles from which two texts are versions of one: measured, with no false hit among 100,000 texts (MinHash 128). */
const LIKENESS = 0.45;

/** Versions of one text come within so many hours of a story's first article; later ones are its pattern filled in anew. Copies may come later. */
const LIKENESS_HOURS = 72;

/** Days within which an article's story is looked for. */
export const NEAR_DAYS = 7;

/**
 * The share of the shorter text that stands in the longer, from which it is a wire copy: of whatever length the publisher's own
 * paragraphs around it are. Under 25 words, where a few common phrases are most of the text, only nearly the whole will do; and under
 * 8 words (a bare headline) only the same words.
 */
const COPY = { words: 25, contained: 0.8, shortWords: 8, shortLikeness: 0.85 };

/**
 * The story that an article joins; null: it begins one. It joins the article most like it, if that is a version of the same text, or
 * else one that reports the same event. It joins no story of which an article says the opposite: "A strikes B" and "B strikes A" are as
 * alike as two texts can be, and so are a ceasefire and its breach.
 */
export const joinStory = (candidate: Candidate, near: readonly Near[]): Joined | null => {
  const others = near.filter(({ article }) => article !== candidate.article);
  const barred = new Set(others.filter((one) => contradict(candidate, one)).map(({ story }) => story));
  const matches = others
    .filter(({ story }) => !barred.has(story))
    .map((one) => ({ one, likeness: similarity(candidate.fingerprint, one.fingerprint) }))
    .filter(({ one, likeness }) => belongs(candidate, one, likeness))
    .sort((a, b) => b.likeness - a.likeness || order(a.one, b.one));
  const best = matches[0];
  if (!best) return null;
  const { story, began, article, copyOf } = best.one;
  const first = new Date(Math.min(candidate.publishedAt.getTime(), began.getTime()));
  return { story, began: first, copyOf: isCopy(candidate, best.one, best.likeness) ? (copyOf ?? article) : null };
};

/** How an article that joins none begins its own. */
export const beginStory = ({ article, publishedAt }: Candidate): Joined => ({ story: article, began: publishedAt, copyOf: null });

const belongs = (candidate: Candidate, one: Near, likeness: number): boolean => {
  if (tellApart(candidate, one)) return false;
  if (isCopy(candidate, one, likeness)) return true;
  if (likeness >= LIKENESS && withinStory(candidate, one, LIKENESS_HOURS)) return true;
  return withinStory(candidate, one, SAME_EVENT_HOURS) && tellSameEvent(candidate, one);
};

/** Measured from the story's first article: from the last, a war's daily reports would hang together as one story without an end. */
const withinStory = ({ publishedAt }: Candidate, { began }: Near, hours: number): boolean =>
  Math.abs(publishedAt.getTime() - began.getTime()) <= hours * HOUR;

const isCopy = (a: Candidate, b: Candidate, likeness: number): boolean => {
  const shorter = Math.min(a.words, b.words);
  if (shorter < COPY.shortWords) return a.textHash === b.textHash;
  if (shorter < COPY.words) return likeness >= COPY.shortLikeness;
  const common = (likeness / (1 + likeness)) * (a.words + b.words);
  return likeness >= LIKENESS && common >= COPY.contained * shorter;
};

/** Whether what the two are about is done the other way round, or undone. */
const contradict = (a: Candidate, b: Candidate): boolean => {
  const [one, other] = [a.happenings[0], b.happenings[0]];
  if (!one || !other) return false;
  if (one.polarity !== other.polarity) return true;
  const reversed = one.actor !== one.recipient && one.actor === other.recipient && one.recipient === other.actor;
  // "B accuses A of a strike" is the news of "A strikes B", though the dyad it begins with is the other way round.
  return reversed && (one.indicator === other.indicator || !shareHappening(a, b));
};

const order = (a: Near, b: Near): number => a.publishedAt.getTime() - b.publishedAt.getTime() || (a.article < b.article ? -1 : 1);
