import { z } from 'zod';
import { plainLine, plainText } from './plain-text.js';

/** What a page says of its article in JSON-LD; null for what it does not say. */
export interface Stated {
  readonly headline: string | null;
  readonly body: string | null;
  readonly datePublished: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  /** false: behind a paywall. */
  readonly free: boolean | null;
}

const SCRIPT = /<script\b[^<>]*\btype=["']?application\/ld\+json\b[^<>]*>([\s\S]*?)(?:<\/script\s*>|$)/gi;
const ARTICLE = /^(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|Report)$/;
/** Graphs are flat or a few levels deep; deeper ones are written to exhaust their reader. */
const DEEPEST = 6;

const text = z.string().nullable().catch(null);
const named = z
  .union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
  .nullable()
  .catch(null);
const article = z.object({
  headline: text.default(null),
  articleBody: text.default(null),
  datePublished: text.default(null),
  inLanguage: text.default(null),
  publisher: z.union([z.array(z.unknown()).transform(([first]) => named.parse(first)), named]).default(null),
  isAccessibleForFree: z
    .union([z.boolean(), z.string().transform((said) => !/^false$/i.test(said))])
    .nullable()
    .catch(null)
    .default(null),
});

/** The first article that the page's JSON-LD states; null when it states none. Broken scripts are passed over. */
export function statedArticle(html: string): Stated | null {
  for (const [, script = ''] of html.matchAll(SCRIPT)) {
    const found = articleAmong(parsed(script), 0);
    if (found) return found;
  }
  return null;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(<!--|\/\*.*?\*\/|<!\[CDATA\[)/, '').replace(/(-->|\]\]>)\s*$/, ''));
  } catch {
    return null;
  }
}

function articleAmong(value: unknown, depth: number): Stated | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  const types: unknown[] = '@type' in value ? [value['@type']].flat() : [];
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return statedIn(value);
  const inner = Array.isArray(value)
    ? value
    : ['@graph' in value ? value['@graph'] : null, 'mainEntity' in value ? value.mainEntity : null];
  for (const each of inner) {
    const found = articleAmong(each, depth + 1);
    if (found) return found;
  }
  return null;
}

function statedIn(value: object): Stated {
  const { headline, articleBody, datePublished, inLanguage, publisher, isAccessibleForFree } = article.parse(value);
  return {
    headline: headline && plainLine(headline),
    body: articleBody && plainText(articleBody),
    datePublished,
    language: inLanguage,
    publisher: publisher && plainLine(publisher),
    free: isAccessibleForFree,
  };
}
