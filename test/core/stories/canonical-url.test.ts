import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/core/problem.js';
import { canonicalUrl } from '../../../src/core/stories/canonical-url.js';
import { TRACKING_PARAMS } from '../../../src/core/stories/tracking-params.js';

const ONE = 'https://www.courier.example/world/strike-on-port';

const SAME: [string, string][] = [
  ['an upper-case host', 'https://WWW.Courier.Example/world/strike-on-port'],
  ['http', 'http://www.courier.example/world/strike-on-port'],
  ['a default port', 'http://www.courier.example:80/world/strike-on-port'],
  ['a trailing slash', 'https://www.courier.example/world/strike-on-port/'],
  ['a fragment', 'https://www.courier.example/world/strike-on-port#comments'],
  ['credentials', 'https://me:secret@www.courier.example/world/strike-on-port'],
  ['spaces around it', '  https://www.courier.example/world/strike-on-port\n'],
  ['an AMP folder', 'https://www.courier.example/world/strike-on-port/amp/'],
  ['an AMP ending', 'https://www.courier.example/world/strike-on-port.amp'],
  ['an AMP parameter', 'https://www.courier.example/world/strike-on-port?amp=1'],
  ['a dot after the host', 'https://www.courier.example./world/strike-on-port'],
  ['newsletter parameters', 'https://www.courier.example/world/strike-on-port?utm_source=x&UTM_Campaign=y&fbclid=z'],
];

describe('canonicalUrl', () => {
  it.each(SAME)('takes away %s', (_, url) => {
    expect(canonicalUrl(url)).toBe(ONE);
  });

  it.each(TRACKING_PARAMS)('takes away the parameter %s', (name) => {
    expect(canonicalUrl(`${ONE}?${name.replace('*', 'any')}=1`)).toBe(ONE);
  });

  it('sorts what is left of the query, so that two orders are one address', () => {
    expect(canonicalUrl(`${ONE}?page=2&id=7`)).toBe(`${ONE}?id=7&page=2`);
    expect(canonicalUrl(`${ONE}?id=7&page=2`)).toBe(`${ONE}?id=7&page=2`);
  });

  it.each([
    ['a query that names the article', 'https://courier.example/story?id=7', 'https://courier.example/story?id=8'],
    ['another path', `${ONE}/photos`, ONE],
    ['letter case in the path', 'https://courier.example/A', 'https://courier.example/a'],
    ['www.', ONE, ONE.replace('www.', '')],
    ['a port of its own', 'https://courier.example:8443/a', 'https://courier.example/a'],
    ['a word that merely ends in amp', 'https://courier.example/refugee-camp', 'https://courier.example/refugee-c'],
  ])('keeps %s', (_, one, other) => {
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
  });

  it('keeps html endings when it takes AMP away', () => {
    expect(canonicalUrl('https://courier.example/a.amp.html')).toBe('https://courier.example/a.html');
    expect(canonicalUrl('https://courier.example/')).toBe('https://courier.example/');
  });

  it('leaves a canonical address as it is', () => {
    for (const [, url] of SAME) expect(canonicalUrl(canonicalUrl(url))).toBe(canonicalUrl(url));
  });

  it.each(['', 'kazakhstan', 'ftp://courier.example/a', 'javascript:alert(1)', 'https://', 'file:///etc/passwd', 'mailto:a@b.example'])(
    'refuses %j in words',
    (url) => {
      expect(() => canonicalUrl(url)).toThrow(Problem);
      expect(() => canonicalUrl(url)).toThrow(/not a web address/);
    },
  );
});
