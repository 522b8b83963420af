import type { AnyFeed } from 'feedsmith';

/** One entry of a feed of any format, still as written there: html, links and dates unread. */
export interface FeedItem {
  readonly title: string | undefined;
  /** The first one with words in it is the text. */
  readonly texts: readonly (string | undefined)[];
  /** The first one that is a web address is the url. */
  readonly links: readonly (string | undefined)[];
  readonly base: readonly (string | undefined)[];
  readonly dates: readonly (string | undefined)[];
  readonly languages: readonly (string | undefined)[];
  /** Where an aggregator took it from. */
  readonly source: string | undefined;
}

type Of<Format extends AnyFeed['format']> = Extract<AnyFeed, { format: Format }>['feed'];

/** The entries of a parsed feed in one shape. */
export function itemsOf(parsed: AnyFeed): FeedItem[] {
  switch (parsed.format) {
    case 'rss':
      return rssItems(parsed.feed);
    case 'atom':
      return atomItems(parsed.feed);
    case 'rdf':
      return rdfItems(parsed.feed);
    case 'json':
      return jsonItems(parsed.feed);
  }
}

function rssItems(feed: Of<'rss'>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title,
    texts: [item.content?.encoded, item.description, item.media?.description?.value],
    links: [item.link, item.atom?.links?.find(leadsToArticle)?.href, item.guid?.isPermaLink === false ? undefined : item.guid?.value],
    base: [feed.xml?.base, item.xml?.base],
    dates: [item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.atom?.updated, feed.pubDate, feed.lastBuildDate],
    languages: [item.dc?.languages?.[0], feed.language, feed.dc?.languages?.[0]],
    source: item.source?.url,
  }));
}

function atomItems(feed: Of<'atom'>): FeedItem[] {
  return (feed.entries ?? []).map((entry) => ({
    title: entry.title?.value,
    texts: [entry.content?.value, entry.summary?.value],
    links: [entry.links?.find(leadsToArticle)?.href, entry.id],
    base: [feed.xml?.base, entry.xml?.base],
    dates: [entry.published, entry.updated, feed.updated],
    languages: [entry.xml?.lang, feed.xml?.lang],
    source: entry.source?.links?.find(leadsToArticle)?.href,
  }));
}

function rdfItems(feed: Of<'rdf'>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title,
    texts: [item.content?.encoded, item.description],
    links: [item.link, item.rdf?.about],
    base: [feed.xml?.base, item.xml?.base],
    dates: [item.dc?.dates?.[0], item.dcterms?.issued?.[0], feed.dc?.dates?.[0]],
    languages: [item.dc?.languages?.[0], feed.dc?.languages?.[0]],
    source: undefined,
  }));
}

function jsonItems(feed: Of<'json'>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title,
    texts: [item.content_html, item.content_text, item.summary],
    links: [item.url, item.external_url, item.id],
    base: [],
    dates: [item.date_published, item.date_modified],
    languages: [item.language, feed.language],
    source: undefined,
  }));
}

/** Among an entry's links: not its comments, its attachments or itself as a feed. */
const leadsToArticle = ({ rel = 'alternate', type = 'text/html' }: { rel?: string | undefined; type?: string | undefined }): boolean =>
  rel === 'alternate' && /html|^text\/plain/.test(type);
