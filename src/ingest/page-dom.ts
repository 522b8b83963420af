import { parseHTML } from 'linkedom';

/** As much of the DOM as reading a page needs. */
export interface Element {
  readonly tagName: string;
  readonly id: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  remove(): void;
}

/** A whole page. */
export interface Page extends Element {
  readonly documentElement: Element;
  readonly body: Element;
}

/** What no reader looks at, and what would cost its tree most of its time: gone before there is a tree. */
const UNREAD = /<(script|style|svg|template|iframe|noscript|object|canvas)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;

/** Tags that state facts: the tree keeps attribute names in the letters they are written in, old pages shout them. */
const FACTS = /<(?:meta|link|html|time)\b[^<>]*>/gi;

/** The tree of a page without scripts and styles. Bare fragments get the frame that the tree needs. */
export function parsePage(html: string): Page {
  const seen = html.replace(UNREAD, ' ').replace(FACTS, (tag) => tag.replace(/[\w:-]+(?=\s*=)/g, (name) => name.toLowerCase()));
  const framed = /<body\b/i.test(seen)
    ? seen
    : `<html><head></head><body>${seen.replace(/<\/?(html|!doctype)\b[^<>]*>/gi, '')}</body></html>`;
  return parseHTML(/<html\b/i.test(framed) ? framed : `<html>${framed}</html>`).document;
}

/** An attribute of the first element that matches, when it says something. */
export function attributeOf(page: Page, selector: string, name: string): string | null {
  return page.querySelector(selector)?.getAttribute(name)?.trim() || null;
}

/** The content of the first meta tag that says something, by name or property, whatever their case. */
export function metaOf(page: Page, ...names: readonly string[]): string | null {
  const tags = [...page.querySelectorAll('meta[content]')];
  const keyOf = (tag: Element): string =>
    (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '').toLowerCase();
  for (const name of names) {
    const found = tags
      .find((tag) => keyOf(tag) === name)
      ?.getAttribute('content')
      ?.trim();
    if (found) return found;
  }
  return null;
}
