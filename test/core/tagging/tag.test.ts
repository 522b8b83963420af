import { describe, expect, test } from 'vitest';
import { eventsIn } from './events-written.js';

/** A sentence and the event that must be among those found; '' when nothing live and escalatory may be. */
type Row = readonly [sentence: string, event: string];

const LIVE_ESCALATORY = (event: string): boolean => !/ (?:eases|denied|hypothetical|historical)/.test(event);

function holds(rows: readonly Row[]): void {
  test.each(rows)('%s', (sentence, event) => {
    const found = eventsIn(sentence);
    if (event === '') expect(found.filter(LIVE_ESCALATORY)).toEqual([]);
    else expect(found).toContain(event);
  });
}

describe('who did it to whom', () => {
  describe('active and passive voice', () =>
    holds([
      ['Algeria bombed a Moroccan border post', 'armed-conflict DZ > MA'],
      ['A Moroccan border post was bombed by Algeria', 'armed-conflict DZ > MA'],
      ['Peru expels two Bolivian diplomats', 'diplomatic-rupture PE > BO'],
      ['Two Bolivian diplomats were expelled by Peru', 'diplomatic-rupture PE > BO'],
      ['Kenya seizes a Somali tanker', 'trade-disruption KE > SO'],
      ['Somali tanker seized by Kenya', 'trade-disruption KE > SO'],
      ['Japan sanctions three Chinese companies', 'trade-disruption JP > CN'],
    ]));

  describe('nouns that stand for acts', () =>
    holds([
      ['The closure of the border with Armenia by Turkey angered traders', 'trade-disruption TR > AM'],
      ['Eritrean attack on an Ethiopian village leaves soldiers dead', 'armed-conflict ER > ET'],
      ['Norway imposes sanctions on Belarus', 'trade-disruption NO > BY'],
      ['New sanctions against Myanmar are announced by Canada', 'trade-disruption CA > MM'],
      ['Talks between Serbia and Kosovo resume', 'diplomatic-rupture RS > XK eases'],
      ['Cyberattack on Danish ministries blamed on Russia', 'cyber-and-sabotage RU > DK'],
    ]));

  describe('attribution', () =>
    holds([
      ['Lebanon accuses Syria of sheltering gunmen', 'threat-rhetoric LB > SY'],
      ['Chad says Sudanese troops shelled its villages', 'armed-conflict SD > TD'],
      ['Iran threatens Azerbaijan with a military response', 'threat-rhetoric IR > AZ threatened'],
    ]));

  test('an accusation of an attack is no attack', () => {
    expect(eventsIn('Eritrea accuses Ethiopia of bombing a dam').filter((event) => event.startsWith('armed-conflict'))).toEqual([]);
  });

  test('clashes are told both ways', () => {
    expect(eventsIn('Kyrgyz and Tajik troops exchange fire at the border')).toEqual(
      expect.arrayContaining(['armed-conflict KG > TJ', 'armed-conflict TJ > KG']),
    );
  });

  describe('inside a country', () =>
    holds([
      ['Thousands march in Nairobi demanding a new government', 'civil-unrest KE > KE'],
      ['Police in Minsk arrest dozens of activists', 'repression BY > BY'],
      ['Soldiers seize power in Benin', 'political-instability BJ > BJ'],
      ['Nepal dissolves parliament', 'political-instability NP > NP'],
    ]));

  describe('one country alone', () =>
    holds([
      ['Peru adopts a new military doctrine', 'military-doctrine PE > ?'],
      ['Chile puts its navy on high alert', 'military-posture CL > ?'],
      ['Austria considers reinstating conscription', 'military-doctrine AT > ? planned'],
    ]));
});

describe('what did not happen, or not now', () => {
  holds([
    ['No invasion of Moldova is planned, Moscow says', ''],
    ['Kenya has not deployed troops to its border with Somalia', ''],
    ['Belarus denies plan to attack Poland', ''],
    ['If Ankara had sent troops, it would have occupied Cyprus again', ''],
    ['Could North Korea attack Japan?', ''],
    ['On this day in 1939: German tanks roll into Poland', ''],
    ['Thirty years after the invasion of Kuwait, Iraq opens a library', ''],
    ['Museum in Madrid remembers the bombing of Guernica in 1937', ''],
    ['Analysts say China might blockade Taiwan', ''],
  ]);

  test('an anniversary in the same sentence does not hide an attack', () => {
    expect(eventsIn('On the anniversary of the war, Armenia shells an Azerbaijani town')).toContain('armed-conflict AM > AZ');
  });
});

describe('what eases', () => {
  holds([
    ['Canada lifts sanctions on Venezuela', 'trade-disruption CA > VE eases'],
    ['Poland reopens a border crossing with Ukraine', 'trade-disruption PL > UA eases'],
    ['Ethiopia and Eritrea agree to a ceasefire', 'armed-conflict ET > ER eases'],
    ['Turkey withdraws its troops from Iraq', 'military-posture TR > IQ eases'],
    ['Chad and Sudan restore diplomatic relations', 'diplomatic-rupture TD > SD eases'],
    ['Kenya has lifted its ban on Ugandan maize exports', 'trade-disruption KE > UG eases'],
  ]);
});

describe('words of force that mean something else', () => {
  holds([
    ['Price war among German supermarkets heats up', ''],
    ['Portugal crush Ghana 4-0 in the second half', ''],
    ['Argentina bombard the Peru goal in World Cup qualifier', ''],
    ['Embargo lifted on reviews of a new Korean phone', ''],
    ['French chef invades London with a bold new menu', ''],
    ['Star striker under fire after Spain lose final', ''],
    ['Earthquake drill held in Chilean schools', ''],
    ['Italian film about the 1943 invasion wins top prize', ''],
  ]);
});
