import { z } from 'zod';
import { EVENT_TYPES } from '../../core/codebook/event-types.js';
import { INDICATOR_NAMES } from '../../core/codebook/indicators/index.js';
import { MODALITIES, POLARITIES } from '../../core/event.js';

/** An answer with more events than this is no reading of one article. */
const MOST_EVENTS = 25;
/** Characters of a quote; as long as the longest sentence that the built-in tagger knows. */
const LONGEST_QUOTE = 1_200;
const LONGEST_NAME = 80;

/** Bounds are checked here and not sent: not every endpoint takes them in a strict schema. */
const upTo = (most: number) => z.string().refine((words) => words.length <= most);

const claim = z.strictObject({
  quote: upTo(LONGEST_QUOTE).describe('One whole sentence of the article, copied character by character'),
  cue: upTo(LONGEST_QUOTE).describe('The words of the quote that tell the event, copied from it'),
  actor: upTo(LONGEST_NAME).nullable().describe('ISO 3166-1 alpha-2 code of the country that acts; null when none is named'),
  recipient: upTo(LONGEST_NAME).nullable().describe('Code of the country it is done to or happens in; null when none is named'),
  eventType: z.enum(EVENT_TYPES),
  indicator: z.enum(INDICATOR_NAMES).nullable(),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  confidence: z
    .number()
    .refine((share) => share >= 0 && share <= 1)
    .describe('0 to 1'),
});

const answer = z.strictObject({ events: z.array(claim).refine((events) => events.length <= MOST_EVENTS) });

/** One event as a model claims it, before anything of it is checked against the article. */
export type Claim = z.output<typeof claim>;

/** The schema of an answer as an endpoint wants it: JSON Schema, nothing optional, nothing besides. */
export function answerSchema(): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(answer);
  return schema;
}

/** What a model said, when it is JSON of exactly that schema and nothing around it; else null. */
export function readAnswer(content: string): readonly Claim[] | null {
  try {
    return answer.parse(JSON.parse(content)).events;
  } catch {
    return null;
  }
}

/** Claims as they are kept in the cache; `readAnswer` reads them back. */
export const writeAnswer = (events: readonly Claim[]): string => JSON.stringify({ events });
