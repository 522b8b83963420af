import { isProbablyReaderable } from '@mozilla/readability';
import type { Stated } from './json-ld.js';
import { metaOf, type Page } from './page-dom.js';
import { plainText } from './plain-text.js';

/** Fewer words than this are a caption or a notice. */
const FEWEST_WORDS = 20;
/** The beginning that a paywall shows is shorter than this. */
const LONGEST_TASTE = 120;
/** Of the text, the share that stands in links: articles have a few, lists of headlines are made of them. */
const LINKED_MUCH = 0.5;
const LINKED_SOMEWHAT = 0.25;

const PAYWALL =
  /subscri(?:be|ption)[^.]{0,40}\b(?:to (?:continue|read|keep)|required)|(?:continue|keep) reading (?:with|by|for)|already a subscriber|(?:for|only) subscribers|subscribers only|(?:sign|log) in to (?:continue|read)|to (?:continue|keep) reading/i;

/** What the reader made of a page. */
export interface Candidate {
  readonly title: string;
  /** Html, for its links. */
  readonly content: string;
  readonly text: string;
}

/** Things a front page has and an article has not; any three of them decide. */
type Sign = (page: Page, candidate: Candidate, stated: Stated | null, url: string) => boolean;
const FRONT_PAGE_SIGNS: readonly Sign[] = [
  (_, { content }) => linkShare(content) > LINKED_SOMEWHAT,
  (page) => !isProbablyReaderable(page),
  (_page, _candidate, _stated, url) => /^https?:\/\/[^/]+\/?([?#]|$)/i.test(url),
  (page, _candidate, stated) => stated === null && metaOf(page, 'og:type')?.toLowerCase() !== 'article',
  (_, { title, text }) => !saysTitle(title, text),
];

/** Why what was read is no article, in words for the person who gave the link; null when it is one. `pageText` is all of its words, furniture too. */
export function whyNoArticle(page: Page, candidate: Candidate, stated: Stated | null, url: string, pageText: string): string | null {
  const words = wordsIn(candidate.text);
  const paid = stated?.free === false || PAYWALL.test(pageText);
  if (paid && (words < LONGEST_TASTE || !saysTitle(candidate.title, candidate.text)))
    return 'Only the beginning of the article can be read without a subscription.';
  if (words < FEWEST_WORDS) return 'There is hardly any text on the page: it may need a browser to show itself.';
  if (linkShare(candidate.content) > LINKED_MUCH || FRONT_PAGE_SIGNS.filter((sign) => sign(page, candidate, stated, url)).length >= 3)
    return 'The page is a list of headlines, not one article.';
  return null;
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Share of the text that stands in links. */
function linkShare(content: string): number {
  const linked = [...content.matchAll(/<a\b[^<>]*>([\s\S]*?)<\/a\s*>/gi)].reduce((sum, [, inner = '']) => sum + plainText(inner).length, 0);
  return linked / Math.max(1, plainText(content).length);
}

/** Whether the text talks about what the title says: one in four of its longer words. Scripts without spaces always pass. */
function saysTitle(title: string, text: string): boolean {
  const lower = text.toLowerCase();
  const long = (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));
  return long.length < 3 || long.filter((word) => lower.includes(word)).length * 4 >= long.length;
}
