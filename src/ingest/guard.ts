import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';

/** How a host name becomes addresses: that of node:dns, or a test's own. */
export type Lookup = (
  host: string,
  options: { readonly all: true },
  done: (error: Error | null, found: readonly { readonly address: string; readonly family: number }[]) => void,
) => void;

/** Thrown inside a connection to an address that is not public. */
export class BlockedAddress extends Error {}

/**
 * Whether an address belongs to the public internet. Private, loopback, link-local (cloud metadata), carrier, documentation,
 * translation and reserved ranges do not; IPv4 inside IPv6 is looked at as IPv4.
 */
export function isPublic(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'unicast';
}

/**
 * An agent that connects to public addresses only. The check stands in the connector, so every redirect and every second
 * answer of a name server meets it, and the address checked is the address connected. `allow` names "host:port" pairs that
 * may be private (a test's own server); there is no other way around it, and proxies of the environment are not used.
 */
export function guardedAgent(allow: ReadonlySet<string>, lookup: Lookup = systemLookup): Agent {
  const timeout = 5_000;
  const guarded = buildConnector({ timeout, lookup: guardedLookup(lookup) });
  const open = buildConnector({ timeout });
  return new Agent({
    headersTimeout: 10_000,
    bodyTimeout: 10_000,
    connect(options, done) {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      if (allow.has(`${options.hostname}:${options.port}`)) return open(options, done);
      if (isIP(host) && !isPublic(host)) return done(new BlockedAddress(host), null);
      return guarded(options, done);
    },
  });
}

const systemLookup: Lookup = (host, options, done) => dns.lookup(host, options, done);

/** A name is refused when any of its addresses is private: a mixed answer is how a name is rebound. */
function guardedLookup(lookup: Lookup): LookupFunction {
  return (host, options, done) =>
    lookup(host, { all: true }, (error, found) => {
      const first = found?.[0];
      if (error) return done(error, '', 0);
      if (!first || !found.every(({ address }) => isPublic(address))) return done(new BlockedAddress(host), '', 0);
      return options.all ? done(null, [...found]) : done(null, first.address, first.family);
    });
}
