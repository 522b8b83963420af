import { type Candidate, happeningKey, type Joined, type Near } from './candidate.js';
import { bandsOf } from './fingerprint.js';
import { beginStory, joinStory, NEAR_DAYS } from './join.js';

const DAY = 86_400_000;

/** Finds the stories of articles that come in order of their dates, in memory: what replay and tests use in place of a database. */
export interface StoryIndex {
  /** Joins an article to a story among those of the last days, or begins one with it. */
  place(candidate: Candidate): Joined;
}

interface Shelved {
  readonly near: Near;
  readonly keys: readonly string[];
}

/** An empty index. It keeps the articles of the last seven days and forgets the rest as later ones come. */
export const storyIndex = (): StoryIndex => {
  const shelves = new Map<string, Near[]>();
  const queue: Shelved[] = [];
  return {
    place: (candidate) => {
      forget(shelves, queue, candidate.publishedAt.getTime() - NEAR_DAYS * DAY);
      const keys = keysOf(candidate);
      const near = new Set(keys.flatMap((key) => shelves.get(key) ?? []));
      const joined = joinStory(candidate, [...near]) ?? beginStory(candidate);
      shelve(shelves, queue, { near: { ...candidate, ...joined }, keys });
      return joined;
    },
  };
};

/** What an article is found by: the bands of its fingerprint and its happenings, each once. */
const keysOf = ({ fingerprint, happenings }: Candidate): string[] => [
  ...new Set([...bandsOf(fingerprint), ...happenings.map(happeningKey)]),
];

const shelve = (shelves: Map<string, Near[]>, queue: Shelved[], one: Shelved): void => {
  queue.push(one);
  for (const key of one.keys) {
    const shelf = shelves.get(key);
    if (shelf) shelf.push(one.near);
    else shelves.set(key, [one.near]);
  }
};

/** Takes the oldest articles off their shelves, so that twelve years of news do not pile up. They stand in front, for they came first. */
const forget = (shelves: Map<string, Near[]>, queue: Shelved[], oldest: number): void => {
  const kept = queue.findIndex(({ near }) => near.publishedAt.getTime() >= oldest);
  for (const { keys } of queue.splice(0, kept < 0 ? queue.length : kept)) {
    for (const key of keys) {
      const shelf = shelves.get(key);
      shelf?.shift();
      if (shelf?.length === 0) shelves.delete(key);
    }
  }
};
