import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn, newMemory } from '../../../src/core/countries/mentions.js';
import { tokensOf } from '../../../src/core/tagging/token.js';

const read = (text: string, day = '2022-06-01') => mentionsIn(tokensOf(text), new Date(day));
const seen = (text: string, day?: string) => read(text, day).map(({ text, country, kind }) => `${text} ${country} ${kind}`);

describe('mentionsIn', () => {
  it('takes the longest reading', () => {
    expect(seen('South Korea, not Korea')).toEqual(['South Korea KR name', 'Korea KR name']);
    expect(seen('the Papua New Guinea army')).toEqual(['Papua New Guinea PG name']);
  });

  it('leaves a possessive out', () => {
    expect(seen("Moscow's envoy met Russia’s partner")).toEqual(['Moscow RU capital', 'Russia RU name']);
  });

  it('reads names of every spelling', () => {
    expect(seen("Côte d'Ivoire, Cote d’Ivoire, St. Lucia, Saint Lucia, St Lucia").map((found) => found.slice(-7))).toEqual([
      'CI name',
      'CI name',
      'LC name',
      'LC name',
      'LC name',
    ]);
    expect(seen('Kyiv and Kiev, Nur-Sultan and Astana').map((found) => found.slice(-10))).toEqual([
      'UA capital',
      'UA capital',
      'KZ capital',
      'KZ capital',
    ]);
  });

  it('tells what is hyphened to a country', () => {
    const [saudi] = read('a Saudi-led coalition');
    expect(saudi).toMatchObject({ country: 'SA', tail: 'led', head: null });
    const [russian] = read('pro-Russian rebels');
    expect(russian).toMatchObject({ country: 'RU', head: 'pro', tail: null });
    expect(read('US-China talks').map(({ country, head, tail }) => [country, head, tail])).toEqual([
      ['US', null, null],
      ['CN', null, null],
    ]);
    expect(read('a U.S.-led raid')[0]).toMatchObject({ country: 'US', tail: 'led' });
    expect(read('Sino-Russian drills').map(({ country }) => country)).toEqual(['CN', 'RU']);
  });

  it('tells people from what describes', () => {
    expect(read('Russians fear Russian police').map(({ people }) => people)).toEqual([true, false]);
    expect(read('Kazakhs left')[0]?.people).toBe(true);
  });

  it('has no country for organisations and for groups of many', () => {
    expect(seen('NATO and the EU met al-Qaeda and the Islamic State')).toEqual([
      'NATO null organisation',
      'EU null organisation',
      'al-Qaeda null group',
      'Islamic State null group',
    ]);
  });

  const people: readonly [string, string, readonly string[]][] = [
    ['Trump spoke', '2002-01-01', []],
    ['Trump spoke', '2018-01-01', ['Trump US leader']],
    ['Trump spoke', '2022-01-01', ['Trump US former-leader']],
    ['Trump spoke', '2025-06-01', ['Trump US leader']],
    ['Medvedev threatened', '2022-12-01', ['Medvedev RU leader']],
    ['Tokaev met Lukasenko', '2022-12-30', ['Tokaev KZ leader', 'Lukasenko BY leader']],
    ['President Bush spoke', '2003-03-20', ['Bush US leader']],
    ['the bush burned', '2003-03-20', []],
    ['Bush burned', '2003-03-20', []],
    ['the Bush administration', '2003-03-20', ['Bush administration US leader']],
    ['Theresa May resigned. May wept', '2018-03-20', ['Theresa May GB leader', 'May GB leader']],
    ['It rained in May', '2018-03-20', []],
    ['Kim fired a missile', '2018-03-20', []],
    ['Kim Jong-un fired a missile, and Kim smiled', '2018-03-20', ['Kim Jong-un KP leader', 'Kim KP leader']],
    ['Xi met Modi', '2020-03-20', ['Xi CN leader', 'Modi IN leader']],
    ['Erdoğan met Zelenskiy', '2023-03-20', ['Erdoğan TR leader', 'Zelenskiy UA leader']],
    ['Melania Trump arrived', '2018-03-20', []],
    ['President Aoun spoke', '2025-03-20', ['Aoun LB leader']],
    ['al-Assad fled', '2024-12-09', ['al-Assad SY former-leader']],
  ];
  it.each(people)('%s (%s)', (text, day, expected) => expect(seen(text, day)).toEqual(expected));

  it('remembers a full name along an article', () => {
    const memory = newMemory();
    const on = new Date('2020-06-01');
    expect(mentionsIn(tokensOf('Boris Johnson fell ill'), on, memory)).toHaveLength(1);
    expect(mentionsIn(tokensOf('Johnson went home'), on, memory)).toHaveLength(1);
    expect(mentionsIn(tokensOf('Johnson went home'), on)).toHaveLength(0);
  });

  const words = fc.constantFrom(
    ...'Russia Russian US U.S. China - South North Korea New Mexico Washington Post President Bush said . , the Guinea Bissau Republic of Congo Chad Johnson'.split(
      ' ',
    ),
  );
  it('never overlaps, and every mention is a slice of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ').replace(/\s+/g, ' ');
        const tokens = tokensOf(text);
        let end = 0;
        for (const { from, to, text: words } of mentionsIn(tokens, new Date('2022-06-01'))) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(tokens.length);
          expect(text.slice(tokens[from]?.start, tokens[to - 1]?.end)).toBe(words);
          end = to;
        }
      }),
    );
  });
});
