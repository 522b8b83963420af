import { z } from 'zod';
import { EVENT_TYPES, ROOT_CODES } from '../../src/core/codebook/event-types.js';
import { INDICATOR_NAMES } from '../../src/core/codebook/indicators/index.js';
import { MODALITIES, POLARITIES } from '../../src/core/event.js';
import type { Taggable } from '../../src/core/tagging/tag.js';

/** For an item that does not say when it was published. */
const SOME_DAY = new Date('2025-06-15T12:00:00Z');

const country = z.string().nullish();
const words = z.string().nullish();

const expected = z.object({
  indicator: z.enum(INDICATOR_NAMES),
  actor: country,
  recipient: country,
  polarity: z.enum(POLARITIES).nullish(),
  modality: z.enum(MODALITIES).nullish(),
});

/** What a case expects of one event; a field that is missing or null may be anything. */
export type Expected = z.infer<typeof expected>;

/** A sentence with what must and what must not be found in it. */
export const hardCase = z
  .object({
    id: z.string(),
    text: z.string(),
    expect: z.array(expected).default([]),
    none: z.boolean().default(false),
    absentCountries: z.array(z.string()).default([]),
    language: z.string().default('en'),
    publishedAt: z.coerce.date().default(SOME_DAY),
  })
  .transform(({ text, language, publishedAt, ...rest }) => ({ ...rest, article: { title: text, text: '', language, publishedAt } }));
export type HardCase = z.infer<typeof hardCase>;

/** An event as a person marked it; null where no country can be named. */
const annotation = z.object({
  root: z.enum(EVENT_TYPES).nullish(),
  indicator: z.enum(INDICATOR_NAMES).nullable(),
  actor: country,
  recipient: country,
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES).default('asserted'),
  source: words,
  target: words,
});

const article = {
  title: z.string().optional(),
  text: z.string().default(''),
  language: z.string().default('en'),
  publishedAt: z.coerce.date().optional(),
  date: z.coerce.date().optional(),
};

function articleOf(item: z.infer<z.ZodObject<typeof article>>): Taggable {
  const publishedAt = item.publishedAt ?? item.date ?? SOME_DAY;
  return { title: item.title ?? '', text: item.text, language: item.language, publishedAt };
}

/** An article with every event a person found in it. */
export const annotated = z
  .object({ ...article, id: z.string(), events: z.array(annotation), sure: z.boolean().default(true) })
  .refine(({ title, text }) => (title ?? text) !== '', 'neither title nor text')
  .transform((item) => ({ id: item.id, events: item.events, sure: item.sure, article: articleOf(item) }));
export type Annotated = z.infer<typeof annotated>;

/** A headline as an aggregator showed it, under one section or more. */
export const feedItem = z
  .object({ ...article, title: z.string(), sections: z.array(z.string()) })
  .transform((item) => ({ sections: item.sections, article: articleOf(item) }));
export type FeedItem = z.infer<typeof feedItem>;

/** A sentence under a rough heading. */
export const worldEvent = z
  .object({ text: z.string(), topic: z.string(), publishedAt: z.coerce.date() })
  .transform(({ text, topic, publishedAt }) => ({ topic, article: { title: text, text: '', language: 'en', publishedAt } }));
export type WorldEvent = z.infer<typeof worldEvent>;

/** A sentence, two spans of it, and the code of what the one does to the other. */
export const pairRow = z
  .object({
    sentence: z.string(),
    marked_sentence: z.string(),
    source: z.string(),
    target: z.string(),
    gold_root: z.enum(ROOT_CODES),
  })
  .transform(({ sentence, source, target, gold_root }) => ({ sentence, source, target, root: gold_root }));
export type PairRow = z.infer<typeof pairRow>;
