import { expect, test } from 'vitest';
import { ruledIn } from './ruled.js';

/** Reports of ours of fighting, posture, doctrine and sabotage: title, text, and an event in them. */
const ROWS: readonly (readonly [title: string, text: string, event: string])[] = [
  // words that are nouns and verbs
  ['Somali gunmen free a Danish engineer from captivity', '', 'armed-conflict SO > DK eases'],
  ['Malian government forces shell a village near Gao', '', 'armed-conflict ML > ML'],
  ['The Peruvian navy sinks and captures three Chilean gunboats', '', 'armed-conflict PE > CL'],
  ['Palestinian militants in the Gaza Strip fire rockets at southern Israel', '', 'armed-conflict PS > IL'],
  ['A rocket fired from Yemen hits the Saudi city of Jizan', '', 'armed-conflict YE > SA'],
  ['Twelve mortars were fired from Syria at Turkish positions', '', 'armed-conflict SY > TR'],
  ['Forces loyal to Gaddafi capture the town of Brega', '', 'armed-conflict LY > LY'],
  ['Iran condemns US strikes on its bases', '', 'armed-conflict US > IR'],
  // ways of telling it
  ['Iraqi soldiers drive rebels out of the town of Hit', '', 'armed-conflict IQ > IQ'],
  ['Eleven killed by Ethiopian artillery fire in Eritrea', '', 'armed-conflict ET > ER'],
  ['At least 23 people are killed in Syria', '', 'armed-conflict ? > SY'],
  ['Gunmen kill two French engineers in Niger', '', 'armed-conflict NE > FR'],
  ['Fighting breaks out near Bangui in the Central African Republic', '', 'armed-conflict CF > CF'],
  ['Three die in a raid by bandits on a village in Kupang, Indonesia', '', 'armed-conflict ID > ID'],
  ['Russia hits Ukraine with a barrage of missiles', '', 'armed-conflict RU > UA'],
  ['Ukraine targets Moscow', 'Drones came at night.', 'armed-conflict UA > RU'],
  ['Thailand and Cambodia shell each other for a second day', '', 'armed-conflict TH > KH'],
  ['Thailand and Cambodia shell each other for a second day', '', 'armed-conflict KH > TH'],
  ['The Chilean frigate Peru says it destroyed', '', 'armed-conflict PE > CL'],
  // the other side is in another sentence
  ['Three killed in Russian drone strike on a hospital', 'The hospital stands in Kharkiv.', 'armed-conflict RU > UA'],
  ['Rwandan army shells villages', 'Families fled towards Goma in the east of Congo.', 'armed-conflict RW > CD'],
  ['Nine killed in Israeli strike on a clinic', 'The clinic was the last one in Gaza.', 'armed-conflict IL > PS'],
  ['Moscow threatens to answer if Poland joins the fighting, as Kyiv and Minsk look on', '', 'threat-rhetoric RU > PL threatened'],
  ['Nine people were killed near the port of Assab in Eritrea', '', 'armed-conflict ? > ER'],
  ['Danish soldiers wounded in an ambush in Mali', '', 'armed-conflict ? > DK'],
  // peace
  ['Sudan and Chad sign a truce', '', 'armed-conflict SD > TD eases'],
  ['Truce between Eritrea and Ethiopia takes effect', '', 'armed-conflict ER > ET eases'],
  // posture
  ['Missiles begin to arrive in Belarus from Russia', '', 'military-posture RU > BY'],
  ['Brazil orders two submarines repositioned off Venezuela', '', 'military-posture BR > VE'],
  ['Denmark designates a military zone on Bornholm', '', 'military-posture DK > DK'],
  // doctrine
  ['Lithuania pulls out of the treaty on antipersonnel mines', '', 'military-doctrine LT > ?'],
  ['Sweden plans to build up its armed forces', '', 'military-doctrine SE > ? planned'],
  // sabotage
  ['Iran executes a man accused of spying for Israel', '', 'cyber-and-sabotage IL > IR'],
  ['Poland breaks up a Russian spy ring', '', 'cyber-and-sabotage RU > PL'],
];

test.each(ROWS)('"%s" %s: %s', (title, text, event) => {
  expect(ruledIn(title, text)).toContain(event);
});

/** Titles and texts of ours in which no force of arms is used by anybody for a country. */
const CALM: readonly (readonly [title: string, text: string])[] = [
  ['Two dead in shooting at a Houston nightclub', 'Police have a suspect in custody.'],
  ['Gunman kills three at a shop in Austin', 'The gunman was charged with murder.'],
  ['Man kidnapped for ransom in Lyon', 'French police freed him in a raid.'],
  ['Mayor of Reno dies after a heart attack', ''],
  ['Twenty injured in lightning strike on a beach in South Carolina', ''],
  ['Five killed in gas explosion in Ankara', ''],
  ['Three killed as tornadoes sweep through Texas', ''],
  ['Woman killed by an alligator in Florida', 'It was a surprise attack, said officials.'],
  ['Heavy rain pummels New York', ''],
  ['China answers the slump with a barrage of measures', ''],
  ['Senators torpedo a bill of the White House', ''],
  ['Republicans clash with the White House over the budget', ''],
  ['Trump mounts a pressure campaign against the Federal Reserve', ''],
  ['US vessel hits a bridge in Boston', ''],
  ['Farm worker dies after an immigration raid in California', ''],
  ['Chinese minister shoots himself', 'He was dismissed in the spring.'],
  ['Bangladesh releases 900 prisoners to make room in its jails', ''],
  ['Strike Command of the US Air Force stops using a pistol', ''],
];

test.each(CALM)('no force of arms in "%s" %s', (title, text) => {
  expect(ruledIn(title, text).filter((event) => event.startsWith('armed-conflict'))).toEqual([]);
});

/** A peace that is only spoken of. */
const TALK: readonly string[] = [
  'Putin stalls over a ceasefire with Ukraine',
  'Trump speaks to Zelensky about ending the war in Ukraine',
  'Hopes of a truce between Chad and Sudan fade',
];

test.each(TALK)('no peace is made in "%s"', (title) => {
  expect(ruledIn(title).filter((event) => event.startsWith('armed-conflict') && event.endsWith('eases'))).toEqual([]);
});
