import { z } from 'zod';
import type { HumanTag } from '../../core/article.js';
import { INDICATOR_NAMES } from '../../core/codebook/indicators/index.js';
import { findCountry } from '../../core/countries/find.js';
import { POLARITIES } from '../../core/event.js';
import type { Incoming } from '../../core/incoming.js';
import { readStrictDate } from '../dates.js';
import { languageTag } from '../language.js';
import type { Read } from '../read.js';
import { webUrl } from '../web-url.js';
import { hasWords, isJunk, wellFormed } from '../words.js';

/** Bytes of title and text together, in UTF-8. A book has a tenth of it. */
export const LARGEST_ARTICLE = 5_000_000;
const LONGEST_TITLE = 10_000;

/** What `tag --json` needs of a line. */
export interface GivenText {
  /** As it came: a number stays a number. */
  readonly id: string | number;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: Date | null;
  readonly url: string | null;
  readonly publisher: string | null;
}

const words = z.string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be text') });
const optionalWords = words.nullish().transform((value) => value ?? null);
const oneOf = <const T extends readonly [string, ...string[]]>(names: T) =>
  z.enum(names, {
    error: ({ input }) => `must be one of ${names.join(', ')}${typeof input === 'string' ? `, not "${shortened(input)}"` : ''}`,
  });

const country = words.transform((value, context) => {
  const found = findCountry(value);
  if (!found) context.addIssue({ code: 'custom', message: `"${shortened(value)}" is no country we know` });
  return found ?? z.NEVER;
});

const tag = z.object(
  {
    indicator: oneOf(INDICATOR_NAMES),
    country,
    role: oneOf(['target', 'actor', 'domestic']).default('target'),
    polarity: oneOf(POLARITIES).default('escalatory'),
    severity: z.number({ error: 'must be a number from 0 to 1' }).min(0, 'must be 0 or more').max(1, 'must be 1 or less').default(0.5),
  },
  { error: 'must be an object with indicator and country' },
);

const given = {
  id: z.union([z.string().max(500, 'is longer than 500 characters'), z.number()], { error: 'must be text or a number' }).nullish(),
  title: words.nullish().transform((value) => value ?? ''),
  text: words,
  publishedAt: optionalWords,
  url: optionalWords,
  publisher: optionalWords.refine((value) => (value ?? '').length <= 300, 'is longer than 300 characters'),
};
const notAnObject = { error: 'an article is an object such as {"title": "…", "text": "…"}' };
const taggable = z.object(given, notAnObject);
const posted = z.object(
  { ...given, language: optionalWords, tags: z.array(tag, { error: 'must be a list' }).max(200, 'are more than 200').nullish() },
  notAnObject,
);

/**
 * An article from one JSON value, or why it is none, in words that name the field: an element of `POST /api/articles`, or a line of a file. Fields:
 * `{id?, title?, text, publishedAt?, url?, publisher?, language?, tags?: [{indicator, country, role?, polarity?, severity?}]}`.
 */
export function readPosted(value: unknown, now: Date): Read<Incoming> {
  const parsed = posted.safeParse(value);
  if (!parsed.success) return { reason: reasonOf(parsed.error) };
  const { language, tags } = parsed.data;
  const said = languageTag(language);
  if (language && !said) return { reason: `language: "${shortened(language)}" is not a language code such as en or pt-BR` };
  const read = readGiven(parsed.data, now);
  if (!read.ok) return read;
  const { url, publisher, publishedAt, title, text } = read.ok;
  const held: readonly HumanTag[] = tags ?? [];
  return {
    ok: { url, publisher, publishedAt, title: wellFormed(title), text: wellFormed(text), language: said, tags: held, workspace: null },
  };
}

/**
 * A text to tag from one line of `tag --json`: `{id, title?, text, publishedAt?, url?, publisher?}`. A line without an id gets
 * its line number, as text, so that its answer can be told apart.
 */
export function readTaggable(value: unknown, line: number, now: Date): Read<GivenText> {
  const parsed = taggable.safeParse(value);
  if (!parsed.success) return { reason: reasonOf(parsed.error) };
  const read = readGiven(parsed.data, now);
  return read.ok ? { ok: { ...read.ok, id: parsed.data.id ?? String(line) } } : read;
}

type Given = z.output<typeof taggable>;

/** The checks both share: size, words, junk, date, link. */
function readGiven({ title, text, publishedAt, url, publisher }: Given, now: Date): Read<Omit<GivenText, 'id'>> {
  const wrong = wrongText(title, text);
  if (wrong) return { reason: wrong };
  const date = publishedAt === null ? null : readStrictDate(publishedAt, now);
  if (date && 'reason' in date) return { reason: `publishedAt: ${date.reason}` };
  const link = url ? webUrl(url) : null;
  if (url && !link) return { reason: `url: "${shortened(url)}" is not an http or https link` };
  const house = publisher?.trim() || null;
  if (house && isJunk(house)) return { reason: 'publisher: is binary, not text' };
  return { ok: { title, text, publishedAt: date?.ok ?? null, url: link, publisher: house } };
}

/** What is wrong with a title and a text, in words that name the field; null when they can be read. */
export function wrongText(title: string, text: string): string | null {
  if (title.length > LONGEST_TITLE) return `title: is longer than ${LONGEST_TITLE.toLocaleString('en')} characters`;
  if (Buffer.byteLength(title) + Buffer.byteLength(text) > LARGEST_ARTICLE) return 'text: is larger than 5 MB';
  if (isJunk(title)) return 'title: is binary, not text';
  if (isJunk(text)) return 'text: is binary, not text';
  return hasWords(title, text) ? null : 'text: has no words, and there is no title';
}

/** The first issue only: a person mends one thing at a time. */
function reasonOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const where = issue?.path
    .map(String)
    .reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : `${path}.${step}`), '')
    .replace(/^\./, '');
  return where ? `${where}: ${issue?.message}` : (issue?.message ?? 'is not an article');
}

const shortened = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
