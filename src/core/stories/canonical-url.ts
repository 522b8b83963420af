import { Problem } from '../problem.js';
import { TRACKING_PARAMS } from './tracking-params.js';

const EXACT = new Set<string>(TRACKING_PARAMS.filter((name) => !name.endsWith('*')));
const PREFIXES = TRACKING_PARAMS.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
const AMP_ENDING = /(?:\/amp|\.amp|(?<=\.html?)\/amp)\/?$|\.amp(?=\.html?$)/i;

const isTracking = (name: string): boolean => {
  const lower = name.toLowerCase();
  return EXACT.has(lower) || PREFIXES.some((prefix) => lower.startsWith(prefix));
};

/**
 * One address for one article: https, lower-case host, no credentials, default port, fragment, tracking parameters, AMP ending or
 * trailing slash; the query sorted. "www." stays, for some hosts answer only with it. Throws 'unreadable' for anything that is no web address.
 */
export const canonicalUrl = (url: string): string => {
  const parsed = parse(url.trim());
  const path = parsed.pathname.replace(AMP_ENDING, '').replace(/\/+$/, '');
  const query = queryOf(parsed.searchParams);
  const port = parsed.port === '' || parsed.port === '80' || parsed.port === '443' ? '' : `:${parsed.port}`;
  const host = parsed.hostname.replace(/\.$/, '');
  return `https://${host}${port}${path === '' ? '/' : path}${query === '' ? '' : `?${query}`}`;
};

const parse = (url: string): URL => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol) || parsed.hostname === '') {
    throw new Problem('unreadable', `This is not a web address: ${shown(url)}`, {
      hint: 'Give an address that begins with https:// or http://.',
    });
  }
  return parsed;
};

const shown = (url: string): string => (url.length > 80 ? `${url.slice(0, 79)}…` : url);

const queryOf = (params: URLSearchParams): string => {
  const kept = [...params].filter(([name]) => !isTracking(name));
  kept.sort(([nameA, valueA], [nameB, valueB]) => (nameA === nameB ? order(valueA, valueB) : order(nameA, nameB)));
  return new URLSearchParams(kept).toString();
};

/** By code unit: the locale of the machine must not decide an address. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
