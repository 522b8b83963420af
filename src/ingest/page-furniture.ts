import type { Element, Page } from './page-dom.js';

/** Elements that are never the article, and those whose name says so. */
const NEVER =
  'aside, nav, footer, form, button, dialog, figcaption, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="dialog"], [hidden], [aria-hidden="true"]';
const NAMED =
  /(^|[\s_-])(comments?|disqus|related|recommend(ed|ations?)?|newsletter|subscribe|cookies?|consent|share|sharing|social|promo|advert(isement|s)?|sponsor(ed)?|outbrain|taboola|read-?(more|also|next)|most-?(read|popular|viewed)|trending|breadcrumbs?|sign-?up|popup|modal|author-bio)($|[\s_-])/i;
/** What holds more of the page's text than this is the article's own wrapper, whatever it is called. */
const MOST_TEXT = 0.4;

/** Takes menus, comments, related headlines, newsletter boxes and captions out of a page, before the reader weighs what is left. */
export function removeFurniture(page: Page): void {
  const most = lengthOf(page.body) * MOST_TEXT;
  const named = [...page.querySelectorAll('div, section, ul, ol, p, span, header')].filter((each) =>
    NAMED.test(`${each.getAttribute('class') ?? ''} ${each.id}`),
  );
  for (const each of [...page.querySelectorAll(NEVER), ...named]) if (!holdsArticle(each, most)) each.remove();
}

const holdsArticle = (element: Element, most: number): boolean =>
  lengthOf(element) > most || element.querySelector('h1, article, main') !== null;

const lengthOf = (element: Element): number => (element.textContent ?? '').length;
