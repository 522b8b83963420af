import { canonicalUrl } from '../core/stories/canonical-url.js';

/** A link as an article's url: absolute, http(s) and canonical; null when it is none. */
export function webUrl(href: string | null | undefined, base?: string): string | null {
  const link = href?.trim() ?? '';
  if (!link || link.length > LONGEST || !URL.canParse(link, base)) return null;
  const { protocol, hostname, href: absolute } = new URL(link, base);
  return /^https?:$/.test(protocol) && hostname ? canonicalUrl(absolute) : null;
}

/** Longer ones are trackers or mistakes, and no index takes them. */
const LONGEST = 2_000;
