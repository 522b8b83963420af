import { readLooseDate } from './dates.js';
import { domainOf } from './domain.js';
import type { Stated } from './json-ld.js';
import { languageTag } from './language.js';
import { attributeOf, metaOf, type Page } from './page-dom.js';
import { plainLine } from './plain-text.js';
import { webUrl } from './web-url.js';

/** The headline, without the name of the site behind it. */
export function titleOf(page: Page, stated: Stated | null, site: string | null): string {
  const heading = [...page.querySelectorAll('h1')].map((each) => plainLine(each.textContent ?? '')).filter(Boolean);
  const title =
    stated?.headline ||
    metaOf(page, 'og:title', 'twitter:title') ||
    (heading.length === 1 ? heading[0] : null) ||
    page.querySelector('title')?.textContent;
  const line = plainLine(title ?? '');
  const parts = /^(.{10,})\s[|–—-]\s([^|–—]{2,60})$/.exec(line);
  return parts?.[1] && site && parts[2]?.toLowerCase() === site.toLowerCase() ? parts[1] : line;
}

/** The name a site gives itself. */
export const siteOf = (page: Page, stated: Stated | null): string | null =>
  metaOf(page, 'og:site_name', 'application-name') ?? stated?.publisher ?? null;

/** What the page says it is written in. */
export function pageLanguage(page: Page, stated: Stated | null): string | null {
  const said = [page.documentElement.getAttribute('lang'), stated?.language ?? null, metaOf(page, 'og:locale', 'content-language')];
  return said.map(languageTag).find((tag) => tag !== null) ?? null;
}

/**
 * The one address of the page. Its own word counts only for its own site, so that no page passes for another house's; a page from
 * a file has only its word.
 */
export function addressOf(page: Page, url: string): string | null {
  const here = webUrl(url);
  const own = [attributeOf(page, 'link[rel="canonical"]', 'href'), metaOf(page, 'og:url')];
  const stated = own
    .map((href) => webUrl(href, url))
    .find((found) => found !== null && (here === null || domainOf(found) === domainOf(here)));
  return stated ?? here;
}

const DATE_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
];

/** When the page says it was published: JSON-LD, then meta tags, then the first time element, then its address. */
export function publicationOf(page: Page, stated: Stated | null, url: string, now: Date): Date | null {
  const said = [
    stated?.datePublished,
    ...DATE_TAGS.map((name) => metaOf(page, name)),
    attributeOf(page, 'time[itemprop="datePublished"], time[pubdate]', 'datetime'),
    attributeOf(page, 'article time[datetime]', 'datetime'),
    attributeOf(page, 'time[datetime]', 'datetime'),
    /\/(20\d\d)[/-](\d{2})[/-](\d{2})(?=\D|$)/.exec(url)?.slice(1, 4).join('-'),
  ];
  for (const words of said) {
    const date = readLooseDate(words, now);
    if (date) return date;
  }
  return null;
}
