import type { WorldEvent } from './data.js';
import { QUIET_SECTIONS, QUIET_TOPICS, type ReadHeadline } from './false-alarms.js';
import { type Moving, type Read, raises, shown, wordsOf } from './reading.js';

/** A tag and where it was found. */
export interface Tag {
  readonly event: Moving;
  /** The section or heading. */
  readonly where: string;
  /** Nothing is expected to raise risk there. */
  readonly quiet: boolean;
  readonly words: string;
}

/** A tag that raises risk where nothing should is this many times as strange. */
const OUT_OF_PLACE = 3;
/** So that a confidence of 1 does not excuse everything. */
const LEAST_DOUBT = 0.1;

/** The tags of headlines, read with their description. */
export const tagsOfFeed = (items: readonly ReadHeadline[]): Tag[] =>
  items.flatMap(({ item, live }) =>
    live.map((event) => ({
      event,
      where: item.sections.join('+'),
      quiet: item.sections.every((section) => QUIET_SECTIONS.includes(section)),
      words: wordsOf(item.article),
    })),
  );

/** The tags of sentences under headings. */
export const tagsOfEvents = (items: readonly Read<WorldEvent>[]): Tag[] =>
  items.flatMap(({ item, live }) =>
    live.map((event) => ({ event, where: item.topic, quiet: QUIET_TOPICS.test(item.topic), words: wordsOf(item.article) })),
  );

const combinationOf = ({ event }: Tag): string =>
  `${event.indicator} ${event.actor?.country ?? '?'} ${event.recipient?.country ?? '?'} ${event.polarity}`;

/**
 * The strangest first: how rare who does what to whom is (the logarithm of its share), times severity, times doubt, and more where
 * nothing should raise risk. Each combination once, by its strangest tag, so that fifty tags are fifty things to look at.
 */
export function strangest(tags: readonly Tag[], wanted: number): Tag[] {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(combinationOf(tag), (counts.get(combinationOf(tag)) ?? 0) + 1);
  const strangeness = (tag: Tag): number =>
    Math.log((1 + tags.length) / (counts.get(combinationOf(tag)) ?? 1)) *
    tag.event.severity *
    (LEAST_DOUBT + 1 - tag.event.confidence) *
    (tag.quiet && raises([tag.event]) ? OUT_OF_PLACE : 1);
  const ranked = tags.map((tag) => ({ tag, rank: strangeness(tag) })).sort((a, b) => b.rank - a.rank);
  const first = new Map<string, Tag>();
  for (const { tag } of ranked) if (!first.has(combinationOf(tag))) first.set(combinationOf(tag), tag);
  return [...first.values()].slice(0, wanted);
}

/** The strangest tags with their words, to read. */
export function strangeLines(tags: readonly Tag[], wanted = 50): string[] {
  return strangest(tags, wanted).flatMap(({ event, where, words }) => [
    `  ${shown(event)}, severity ${event.severity.toFixed(2)}, confidence ${event.confidence.toFixed(2)}, under ${where}`,
    `      ${words}`,
  ]);
}
