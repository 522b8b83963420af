import { expect, test } from 'vitest';
import { ruledIn } from './ruled.js';

/** What it is about, a headline of ours (its text behind a "//"), and the events that must be among those found. */
const TOLD: readonly [string, string, readonly string[]][] = [
  [
    'sanctions on several',
    'Canada imposes sanctions on Iran, Syria and Belarus',
    ['trade-disruption CA > IR', 'trade-disruption CA > SY', 'trade-disruption CA > BY'],
  ],
  ['two who attack together', 'Israel and the US attacked Iran', ['armed-conflict IL > IR', 'armed-conflict US > IR']],
  ['a meeting with two', 'Putin meets with Modi and Xi', ['diplomatic-rupture RU > IN eases', 'diplomatic-rupture RU > CN eases']],
  [
    'several who condemn',
    'Norway, Spain and Ireland condemn Israel',
    ['threat-rhetoric NO > IL', 'threat-rhetoric ES > IL', 'threat-rhetoric IE > IL'],
  ],
  ['relief ships stopped', 'Israel vows to stop relief ship from reaching Gaza', ['trade-disruption IL > PS threatened']],
  ['hunger that somebody causes', 'How Israel caused a famine in Gaza', ['trade-disruption IL > PS']],
  ['a trade war that goes on', "China feels the pain of Biden's trade war", ['trade-disruption US > CN']],
  ['calls for sanctions', 'Poland renews calls for sanctions on Belarus', ['trade-disruption PL > BY demanded']],
  ['a trade deal', 'India announces trade deal with Kenya', ['diplomatic-rupture IN > KE eases']],
  ['a call that will be', 'Macron says he will call Putin on Monday', ['diplomatic-rupture FR > RU eases planned']],
  ['talks that end badly', 'Talks between Sudan and Egypt end without a deal', ['diplomatic-rupture SD > EG']],
  ['a body of countries', 'Iran halts cooperation with the IAEA', ['diplomatic-rupture IR > ?']],
  ['names called', "Biden calls Putin 'a thug' at dinner", ['threat-rhetoric US > RU']],
  ['an answer in kind', 'Egypt hits back at Ethiopia over the dam', ['threat-rhetoric EG > ET']],
  ['protest abroad', 'Iranians protest in Berlin against Tehran', ['civil-unrest DE > DE']],
  ['a number that marches', 'Some 60,000 march in Budapest for free courts', ['civil-unrest HU > HU']],
  ['protests with a name', '"No Kings" protests fill squares across the US', ['civil-unrest US > US']],
  ['a murdered politician', 'Ecuador presidential candidate shot dead at rally', ['political-instability EC > EC']],
  ['terms without end', 'Togo scraps presidential term limits', ['political-instability TG > TG']],
  [
    'a neighbour not named',
    'Algeria and Morocco fall out // Algeria closed its border with its neighbour on Monday.',
    ['trade-disruption DZ > MA'],
  ],
  ['a body that accuses', 'NATO condemns Belarus over balloons', ['threat-rhetoric ? > BY']],
  ['a body that is threatened', 'Russia threatens NATO with retaliation', ['threat-rhetoric RU > ? threatened']],
  ['a killing across a border', 'Israel tries to assassinate a Houthi commander in Yemen', ['armed-conflict IL > YE']],
  ['soldiers who fire on a crowd', 'Soldiers fire on crowds in Cairo', ['repression EG > EG']],
  ['who will not be met', 'Putin declines to meet Macron in Geneva', ['diplomatic-rupture RU > FR']],
  ['a deal struck', 'Kenya strikes deal with Somalia on fishing', ['diplomatic-rupture KE > SO eases']],
  ['two with a comma', 'India, Pakistan hold talks', ['diplomatic-rupture IN > PK eases']],
  ['two with a hyphen', 'Macron-Putin talks in Oslo', ['diplomatic-rupture FR > RU eases']],
  ['a high commissioner', 'Fiji expels the Australian high commissioner', ['diplomatic-rupture FJ > AU']],
  ['hard words for those in the streets', 'Georgian premier vows harsh response to protesters in Tbilisi', ['repression GE > GE']],
  ['a body outlawed', 'Belarus outlaws human rights watchdog', ['repression BY > BY']],
  ['arrests at a march', 'Dozens of arrests at rally in Tunis', ['repression TN > TN']],
  ['a government in disarray', 'Dutch government in crisis over asylum', ['political-instability NL > NL']],
  ['those who stay', "Chad's president to remain in power until 2040", ['political-instability TD > TD planned']],
  ['leaving a union', 'Somaliland says it is breaking away from Somalia', ['political-instability SO > SO']],
  ['soldiers exchanged', 'Ukraine and Russia exchange 300 soldiers', ['armed-conflict UA > RU eases']],
  ['who tells of a halt', 'Biden says US to stop strikes on Houthis', ['armed-conflict US > YE eases planned']],
  ['a republic not named', 'Russia and Moldova // Russia accused the former Soviet republic of hiding gas.', ['threat-rhetoric RU > MD']],
];

const found = (said: string): string[] => {
  const [title = '', text = ''] = said.split(' // ');
  return ruledIn(title, text);
};

test.each(TOLD)('%s: %s', (_, said, events) => expect(found(said)).toEqual(expect.arrayContaining([...events])));

/** Headlines of ours in which politics is spoken of and nothing moves a country's risk. */
const NOTHING: readonly string[] = [
  'University president resigns in Ohio over budget',
  'Belgian museum board quits, accusing government of meddling in art',
  'Fine art looted by Nazis turns up in Argentina',
  'Judge blocks Oregon government order on newspapers',
  'Feud in GOP: tensions rising over tax plan',
  'Danish woman arrested for robbing monks',
  'Brazilian police seize cocaine from ship',
  'German minister resigns as head of rowing club',
  'Taiwanese voters reject plan for Chinese school books',
  'Microsoft staff protest at its office in Norway',
  'Irish rap trio denounces Hamas on stage',
  'Canada issues travel warning for Cuba',
  'Chad Smith slams rival in Texas',
];

test.each(NOTHING)('nothing in: %s', (said) =>
  expect(ruledIn(said).filter((event) => !/denied|hypothetical|historical|eases/.test(event))).toEqual([]),
);

test.each([
  ['Rubio warns Syria could fall apart', 'threat-rhetoric US > SY'],
  ['U.S. soldier accused of selling tank plans to Russia', 'threat-rhetoric US > RU'],
  ['Russia and Ukraine: summit possible next week', 'diplomatic-rupture RU > UA eases'],
  ['Prices rise due to tariffs on Mexico', 'trade-disruption ? > MX planned'],
  ['Germany wants to de-escalate the war', 'armed-conflict DE > DE'],
  ['Israel tries to assassinate a Houthi commander in Yemen', 'political-instability IL > IL'],
  ['Soldiers fire on crowds in Cairo', 'armed-conflict EG > EG'],
  ['Retired officers protest hunger in Gaza', 'civil-unrest PS > PS'],
  ['Israel allows in food lorries to Gaza after blockade', 'trade-disruption IL > PS'],
  ['ECOWAS condemns coup in Niger', 'threat-rhetoric ? > NE'],
])('%s is no %s', (said, event) => expect(ruledIn(said)).not.toContain(event));
