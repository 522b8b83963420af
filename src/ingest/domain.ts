import { isIP } from 'node:net';

/** Second labels under which countries register names: "bbc.co.uk" is the registered domain, "co.uk" is not. */
const SHARED_SECOND = new Set(
  'ac asn biz co com edu go gob gouv gov gv id in info lg ltd mil my ne net nhs nom or org plc press pro res sch web'.split(' '),
);

/** Hosts whose subdomains belong to different people: each is a publisher of its own. */
const SHARED_HOSTS = new Set(
  'blogspot.com github.io livejournal.com medium.com substack.com tumblr.com typepad.com wordpress.com wixsite.com'.split(' '),
);

/**
 * The part of a host name that somebody registered: "news.bbc.co.uk" is "bbc.co.uk". A rule of thumb instead of the public
 * suffix list, which would be 250 kB; an address or a bare name is returned as it stands.
 */
export function registeredDomain(host: string): string {
  const name = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\d?\./, '');
  if (isIP(name.replace(/^\[|\]$/g, ''))) return name;
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const kept = (last.length === 2 && SHARED_SECOND.has(second)) || SHARED_HOSTS.has(`${second}.${last}`) ? 3 : 2;
  return labels.slice(-kept).join('.');
}

/** The registered domain of an http(s) url; null when it is none. */
export function domainOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? registeredDomain(hostname) : null;
}
