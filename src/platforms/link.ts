/** Longest address that is linked: what is longer is rarely one that a person can check. */
const LONGEST = 700;

/** Characters that would end a link's markup in one of the chats. */
const ENDING = /[|<>()[\]\\`]/g;

/** Where a link leads, for the reader to judge: only http(s), without a user name that could pass for the host; null when it is none. */
export function webLink(to: string): { readonly href: string; readonly domain: string } | null {
  if (!URL.canParse(to)) return null;
  const url = new URL(to);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  const href = url.href.replace(ENDING, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  return href.length <= LONGEST ? { href, domain: url.host.replace(/^www\./, '') } : null;
}
