import { describe, expect, it } from 'vitest';
import { allCountries, countryName, EVERY_COUNTRY } from '../../../src/core/countries/country.js';
import { findCountry, nearestCountries } from '../../../src/core/countries/find.js';

describe('findCountry', () => {
  it('finds every country by its name and both its codes, in any case', () => {
    for (const { code, alpha3, name } of EVERY_COUNTRY) {
      expect(findCountry(name), name).toBe(code);
      expect(findCountry(name.toUpperCase()), name).toBe(code);
      expect(findCountry(code.toLowerCase()), code).toBe(code);
      expect(findCountry(alpha3), alpha3).toBe(code);
    }
  });

  it.each([
    ['kazakhstan', 'KZ'],
    ['  the   Netherlands ', 'NL'],
    ['astana', 'KZ'],
    ['Nur-Sultan', 'KZ'],
    ['côte d’ivoire', 'CI'],
    ['cote divoire', 'CI'],
    ['u.s.', 'US'],
    ['Kazakh', 'KZ'],
    ['dr congo', 'CD'],
    ['Congo-Brazzaville', 'CG'],
    ['Türkiye', 'TR'],
    ['brussels', 'BE'],
    ['kosovo', 'XK'],
    ['st lucia', 'LC'],
    ['Trinidad & Tobago', 'TT'],
    ['south korea', 'KR'],
    ['uk', 'GB'],
  ])('%s is %s', (words, code) => expect(findCountry(words)).toBe(code));

  it.each(['', 'kazakstann', 'atlantis', '?', 'zz'])('%j is none', (words) => expect(findCountry(words)).toBeNull());
});

describe('nearestCountries', () => {
  it.each([
    ['kazakstn', 'KZ'],
    ['kazakhistan', 'KZ'],
    ['ukrane', 'UA'],
    ['germny', 'DE'],
    ['afganistan', 'AF'],
    ['kyrgistan', 'KG'],
    ['azerbajan', 'AZ'],
    ['phillipines', 'PH'],
    ['kaz', 'KZ'],
    ['moldva', 'MD'],
  ])('%s is nearest to %s', (words, code) => expect(nearestCountries(words, 3)[0]).toBe(code));

  it('gives as many as asked, each once, the same every time', () => {
    const three = nearestCountries('kazakstann', 3);
    expect(three).toHaveLength(3);
    expect(new Set(three).size).toBe(3);
    expect(nearestCountries('kazakstann', 3)).toEqual(three);
    expect(nearestCountries('kazakstann', 0)).toEqual([]);
    expect(nearestCountries('kazakstann', 1000)).toHaveLength(allCountries().length);
  });

  it.each(['xyzzy', 'qqq', 'statsu', 'lorem ipsum dolor', '😀', 'Казахстан', '', '12345'])(
    'has none for %j, which is like no country',
    (words) => {
      expect(nearestCountries(words, 3)).toEqual([]);
    },
  );

  it.each([
    ['Kazakstan', 'KZ'],
    ['Türkiye', 'TR'],
    ['Turkyie', 'TR'],
    ['Ivory Cost', 'CI'],
    ['Holand', 'NL'],
    ['Checkia', 'CZ'],
    ['Cote dIvoir', 'CI'],
    ['Côte d’Ivoir', 'CI'],
    ['Éthiopie', 'ET'],
    ['Moçambiqe', 'MZ'],
    ['São Tomé e Princípe', 'ST'],
    ['Curaçau', 'CW'],
    ['sout sudan', 'SS'],
    ['South Corea', 'KR'],
    ['Untied States', 'US'],
    ['Untied Kingdom', 'GB'],
    ['Guinee Bissau', 'GW'],
    ['Columbia', 'CO'],
    ['Lybia', 'LY'],
    ['Isreal', 'IL'],
  ])('%s: the first of three is %s', (words, code) => {
    const three = nearestCountries(words, 3);
    expect(three[0]).toBe(code);
    expect(new Set(three).size).toBe(3);
  });

  it('has every country nearest to its own name', () => {
    for (const code of allCountries()) expect(nearestCountries(countryName(code), 1), code).toEqual([code]);
  });
});
