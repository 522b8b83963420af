import type { Article, ArticleId } from '../article.js';
import type { Event } from '../event.js';
import { type Candidate, happeningsOf, type Joined } from '../stories/candidate.js';
import { fingerprintOf } from '../stories/fingerprint.js';
import { NEAR_DAYS } from '../stories/join.js';
import { keywordsOf } from '../stories/keywords.js';
import { type StoryIndex, storyIndex } from '../stories/story-index.js';
import { textHash } from '../stories/text-hash.js';
import { wordsOf } from '../stories/words.js';
import type { StoryId } from '../story.js';
import { type Period, periodOf, startOfDay } from './period.js';
import { type Running, runningSums } from './running.js';
import { type ReplayRow, type Tally, tally } from './tally.js';
import { toldOf } from './told-of.js';

const DAY = 86_400_000;

/** An article of an archive and what the tagger read in it. */
export interface Replayed {
  readonly article: Pick<Article, 'id' | 'title' | 'text' | 'publisher' | 'publishedAt'>;
  readonly events: readonly Event[];
}

/**
 * Scores an archive as if its news had come day by day: joins stories, fades, and gives a row per period, country, role and indicator.
 * Articles come in order of their dates; one told twice counts once. A period's score is the mean of the levels at the end of its days.
 */
export function* replay(archive: Iterable<Replayed>, by: Period): Generator<ReplayRow> {
  const state = begin();
  let day: number | null = null;
  let period = tally();
  for (const one of archive) {
    const date = startOfDay(one.article.publishedAt);
    if (day !== null && date < day) throw new RangeError('A replay needs its articles in order of their dates.');
    while (day !== null && day < date) {
      period.add(state.running);
      yield* finish(period, day, by);
      if (endsPeriod(day, by)) period = tally();
      day += DAY;
      nextDay(state, day);
    }
    day ??= date;
    take(state, period, one, day + DAY);
  }
  if (day === null) return;
  period.add(state.running);
  yield* period.rows(periodOf(new Date(day), by));
}

interface State {
  readonly index: StoryIndex;
  readonly running: Running;
  readonly published: Map<ArticleId, Date>;
  /** When each open story was last told. */
  readonly open: Map<StoryId, number>;
}

const begin = (): State => ({ index: storyIndex(), running: runningSums(), published: new Map(), open: new Map() });

const endsPeriod = (day: number, by: Period): boolean => periodOf(new Date(day), by) !== periodOf(new Date(day + DAY), by);

function* finish(period: Tally, day: number, by: Period): Generator<ReplayRow> {
  if (endsPeriod(day, by)) yield* period.rows(periodOf(new Date(day), by));
}

/** A story that nothing was near to for longer than articles are looked for is closed: nothing can join it any more. */
const nextDay = ({ running, open }: State, day: number): void => {
  running.nextDay();
  for (const [story, last] of open) {
    if (day - last <= (NEAR_DAYS + 1) * DAY) continue;
    running.close(story);
    open.delete(story);
  }
};

/** An article without events moves nothing, and most of an archive is such: finding their stories would take most of the time. */
const take = ({ index, running, published, open }: State, period: Tally, { article, events }: Replayed, asOf: number): void => {
  if (events.length === 0 || published.has(article.id)) return;
  published.set(article.id, article.publishedAt);
  const joined: Joined = index.place(candidateOf(article, events));
  open.set(joined.story, asOf);
  const newsAt = (joined.copyOf !== null && published.get(joined.copyOf)) || article.publishedAt;
  const known = { ...article, url: null, knownAt: article.publishedAt, origin: 'backfill' } as const;
  for (const told of toldOf(known, events, joined, newsAt)) {
    running.book(told, asOf);
    period.count(told);
  }
};

const candidateOf = ({ id, title, text, publisher, publishedAt }: Replayed['article'], events: readonly Event[]): Candidate => ({
  article: id,
  publisher,
  publishedAt,
  textHash: textHash(title, text),
  words: wordsOf(title, text).length,
  keywords: keywordsOf(title, text),
  fingerprint: fingerprintOf(title, text),
  happenings: happeningsOf(events),
});
