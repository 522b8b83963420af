import { describe, expect, it } from 'vitest';
import { AMBIGUITIES } from '../../../src/core/countries/ambiguous.js';
import { isCountry } from '../../../src/core/countries/country.js';
import { MENTION_KINDS } from '../../../src/core/countries/form.js';
import { mentionsIn, newMemory } from '../../../src/core/countries/mentions.js';
import { tokensOf } from '../../../src/core/tagging/token.js';

const ON = new Date('2022-06-01');
const seen = (text: string, on = ON) => mentionsIn(tokensOf(text), on).map(({ country }) => country ?? 'none');

const CASES: readonly [text: string, expected: readonly string[]][] = [
  // Georgia
  ['The Georgia governor signed the voting bill in Atlanta', ['US', 'US']],
  ['A runoff in Georgia will decide who controls the Senate', ['US']],
  ['Georgia Tech won again', []],
  ['Georgia accuses Russia of moving its border', ['GE', 'RU']],
  ['Crowds in Tbilisi say Georgia belongs in Europe', ['GE', 'GE', 'none']],
  ['Georgia recalls its ambassador', ['GE']],
  ['Georgian police used water cannon', ['GE']],
  // Jordan
  ['Jordan recalls its ambassador to Israel', ['JO', 'IL']],
  ['Michael Jordan sold his team', []],
  ['The Republican congressman Jim Jordan wrote a letter', []],
  ['A talk by Jordan Peterson was cancelled', []],
  // Chad
  ['Chad expels the German ambassador', ['TD', 'DE']],
  ['Chad Johnson scored twice', []],
  ['Rebels cross into Chad from Darfur', ['TD', 'SD']],
  // Turkey
  ['Turkey vetoes the plan', ['TR']],
  ['Turkey prices rise before Thanksgiving', []],
  ['They shared a turkey sandwich', []],
  ['Türkiye and Greece agree to talk', ['TR', 'GR']],
  // The Guineas, Niger and Nigeria
  ['Soldiers seized power in Guinea', ['GN']],
  ['Soldiers mutiny in Guinea-Bissau', ['GW']],
  ['A coup plot fails in Equatorial Guinea', ['GQ']],
  ['Tribes clash in Papua New Guinea', ['PG']],
  ['The guinea pig escaped', []],
  ['Niger expels the French envoy', ['NE', 'FR']],
  ['Nigeria and Niger reopen their border', ['NG', 'NE']],
  ['A Nigerien soldier and a Nigerian soldier', ['NE', 'NG']],
  // The Congos
  ['Rebels advance in the Democratic Republic of Congo', ['CD']],
  ['Rebels advance in eastern Congo', ['CD']],
  ['DR Congo accuses Rwanda', ['CD', 'RW']],
  ['The DRC recalls its envoy', ['CD']],
  ['Congo votes', ['CD']],
  ['The Republic of the Congo votes', ['CG']],
  ['Congo votes quietly in Brazzaville', ['CG', 'CG']],
  ['Congo-Brazzaville and Congo-Kinshasa sign a pact', ['CG', 'CD']],
  // The Koreas and the Sudans
  ['North Korea fires a missile', ['KP']],
  ['South Korea scrambles jets after the North fires a missile', ['KR', 'KP']],
  ['Seoul says the North moved troops', ['KR', 'KP']],
  ['They moved to the North of the country', []],
  ['Korea raises tariffs', ['KR']],
  ['South Sudan and Sudan share oil', ['SS', 'SD']],
  // Caribbean and Pacific
  ['Dominica swears in a president', ['DM']],
  ['The Dominican Republic builds a wall', ['DO']],
  ['American Samoa and Samoa', ['AS', 'WS']],
  ['The British Virgin Islands and the U.S. Virgin Islands', ['VG', 'VI']],
  ['New Caledonia votes', ['NC']],
  // Britain and Ireland
  ['Northern Ireland and Ireland', ['GB', 'IE']],
  ['The Prince of Wales spoke', []],
  ['The Isle of Man taxes it', ['IM']],
  // Washington and other capitals
  ['Washington warns Beijing', ['US', 'CN']],
  ['Denzel Washington won a prize', []],
  ['A letter by George Washington was sold', []],
  ['A fire in Washington state', ['US']],
  ['Brussels fines the firm', ['none']],
  ['A Belgian court sat', ['BE']],
  ['Paris Hilton arrived', []],
  ['Adriana Lima arrived', []],
  ['Lima declares an emergency', ['PE']],
  ['Protests in Santiago, the Chilean capital', ['CL', 'CL']],
  // Case
  ['Tell us what it means in the end', []],
  ['A US carrier', ['US']],
  ['Polish guards polish the gate', ['PL']],
  ['russia threatens ukraine', ['RU', 'UA']],
  ['turkey warns greece', ['TR', 'GR']],
  ['we had turkey for lunch', []],
  ['RUSSIA THREATENS UKRAINE', ['RU', 'UA']],
  ['GUESS WHO CAME', []],
  ['The WHO sent a team', ['none']],
  // Places that are nobody, airlines, dishes, publishers
  ['Ships in the South China Sea and the Sea of Japan', []],
  ['A storm in the Gulf of Mexico reached New Mexico', ['US']],
  ['Mexico sends troops', ['MX']],
  ['Singapore Airlines and Qatar Airways cut fares', []],
  ['A plate of bone china', []],
  ['The Moscow Times and the Washington Post report', []],
  ['Paris Saint-Germain beat Real Madrid', []],
  // People and first names
  ['Israel Gonzalez won', []],
  ['Tom Holland stars', []],
  ['Cuba Gooding Jr stars', []],
  ['Macedonia changed its name', ['MK']],
  // Kashmir is whose the sentence says
  ['Police in Srinagar, Kashmir, made arrests', ['IN', 'IN']],
  ['Snow fell in Kashmir', []],
];

describe('ambiguous words', () => {
  it.each(CASES)('%s', (text, expected) => expect(seen(text)).toEqual(expected));

  it('are understood by what they meant earlier in the article', () => {
    const memory = newMemory();
    const read = (text: string) => mentionsIn(tokensOf(text), ON, memory).map(({ country }) => country);
    expect(read('The governor of Georgia spoke in Atlanta')).toEqual(['US', 'US']);
    expect(read('Georgia then closed its schools')).toEqual(['US']);
  });

  it('have readings that are countries, and each reading has evidence', () => {
    for (const { form, kind, otherwise, meanings } of AMBIGUITIES) {
      expect(MENTION_KINDS, form).toContain(kind);
      expect(meanings.length, form).toBeGreaterThan(0);
      expect(otherwise === null || isCountry(otherwise), form).toBe(true);
      for (const { country, near, before, after } of meanings) {
        expect(country === null || isCountry(country), form).toBe(true);
        expect(near.size + before.size + after.size, form).toBeGreaterThan(0);
      }
    }
  });

  it.each(AMBIGUITIES)('$form takes each of its readings on evidence for it', ({ form, meanings }) => {
    const word = form.replace(/^[=^]/, '');
    for (const { country, near } of meanings) {
      const [evidence] = near;
      if (evidence === undefined) continue;
      const found = mentionsIn(tokensOf(`they told ${word} then . it was ${[...near].slice(0, 4).join(' ; ')} there`), ON);
      const there = found.find(({ text }) => text === word);
      expect(there?.country ?? null, `${word} ${country} ${evidence}`).toBe(country);
    }
  });
});
