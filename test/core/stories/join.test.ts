import { describe, expect, it } from 'vitest';
import { joinStory } from '../../../src/core/stories/join.js';
import { storyIndex } from '../../../src/core/stories/story-index.js';
import { candidate, placed } from './writing.js';

const STRIKE =
  'At least twelve people died when missiles hit a railway station in Kramatorsk on Friday, the regional governor said. ' +
  'Rescuers were still searching the waiting hall at noon, and hospitals in the neighbouring districts asked for blood. ' +
  'The station had been crowded with families who hoped to leave on the morning train.';
const OWN_WORDS =
  'A dozen were killed in Kramatorsk on Friday when a railway station came under missile fire, according to the governor. ' +
  'Witnesses spoke of two blasts a minute apart.';

const original = placed({ id: 'wire', title: 'Russian missiles hit Kramatorsk station, twelve dead', text: STRIKE });

describe('joinStory', () => {
  it('takes a wire copy for a copy, whatever is put around it', () => {
    const lead = 'Our correspondent writes. ';
    const tail = ' The paper has followed the war since its first day and keeps a list of the towns that were hit. Readers sent pictures.';
    for (const text of [STRIKE, `${lead}${STRIKE}`, STRIKE + tail, STRIKE.slice(0, -90)]) {
      const copy = candidate({ id: 'copy', title: 'Twelve dead as missiles hit Kramatorsk station', text, hours: 3 });
      expect(joinStory(copy, [original])).toMatchObject({ story: 'wire', copyOf: 'wire' });
    }
  });

  it('takes the copy of a copy for a copy of the first', () => {
    const copy = placed({ id: 'copy', title: 'Twelve dead in Kramatorsk', text: STRIKE, hours: 1 }, { story: 'wire', copyOf: 'wire' });
    expect(joinStory(candidate({ id: 'third', title: 'Twelve dead', text: STRIKE, hours: 2 }), [copy])).toMatchObject({ copyOf: 'wire' });
  });

  it('joins a report of the same event in other words, which is no copy', () => {
    const own = candidate({ id: 'own', title: 'Missiles kill twelve at a Kramatorsk railway station', text: OWN_WORDS, hours: 5 });
    expect(joinStory(own, [original])).toMatchObject({ story: 'wire', copyOf: null });
  });

  it.each([
    ['three days later', { hours: 72 }],
    ['of another actor', { tells: ['BY>UA armed-conflict'] }],
    ['of another indicator', { tells: ['RU>UA military-posture'] }],
    ['without an event', { tells: [] }],
  ])('does not join a report in other words %s', (_, over) => {
    const own = candidate({ id: 'own', title: 'Missiles kill twelve at a Kramatorsk railway station', text: OWN_WORDS, ...over });
    expect(joinStory(own, [original])).toBeNull();
  });

  it('keeps "A strikes B" apart from "B strikes A"', () => {
    const strikes = (id: string, a: string, b: string, tells: string) => ({
      id,
      title: `${a} strikes ${b}`,
      text: `${a} struck ${b} overnight with dozens of drones, and an oil depot burned, officials in both countries said.`,
      tells: [tells],
    });
    const one = placed(strikes('one', 'Russia', 'Ukraine', 'RU>UA armed-conflict'));
    expect(joinStory(candidate(strikes('two', 'Ukraine', 'Russia', 'UA>RU armed-conflict')), [one])).toBeNull();
    expect(joinStory(candidate(strikes('three', 'Russia', 'Ukraine', 'RU>UA armed-conflict')), [one])).not.toBeNull();
  });

  it('keeps them apart also where a third article has both', () => {
    const one = placed({ id: 'one', title: 'Russia strikes an oil depot of Ukraine with drones' });
    const both = placed(
      { id: 'both', title: 'Russia and Ukraine strike oil depots with drones', tells: ['RU>UA armed-conflict', 'UA>RU armed-conflict'] },
      { story: 'one' },
    );
    const other = candidate({ id: 'other', title: 'Ukraine strikes an oil depot with drones', tells: ['UA>RU armed-conflict'] });
    expect(joinStory(other, [both, one])).toBeNull();
  });

  it('keeps a ceasefire apart from its breach', () => {
    const text =
      'The ceasefire on the border between the two armies, agreed in Minsk on Monday, was the subject of talks until late at night.';
    const truce = placed({ id: 'truce', title: 'Ceasefire holds', text, tells: ['RU>UA armed-conflict eases'] });
    expect(joinStory(candidate({ id: 'breach', title: 'Ceasefire broken', text }), [truce])).toBeNull();
  });

  it('keeps two strikes on two towns apart, though the words are the same', () => {
    const report = (town: string): string =>
      `A missile hit a block of flats in ${town} at night and five people were killed, the governor told reporters on Monday.`;
    const one = placed({ id: 'one', title: 'Five killed by missile', text: report('Kharkiv') });
    expect(joinStory(candidate({ id: 'two', title: 'Five killed by missile', text: report('Odesa'), hours: 2 }), [one])).toBeNull();
    expect(joinStory(candidate({ id: 'three', title: 'Five killed by missile', text: report('Kharkiv'), hours: 2 }), [one])).not.toBeNull();
  });

  it('takes another number for a rising toll on the same day, and for another attack on the next', () => {
    const one = placed({ id: 'one', title: 'Missile strike on Kharkiv market kills 12' });
    const later = (hours: number) => candidate({ id: 'later', title: 'Strike on market in Kharkiv: 17 killed by missile', hours });
    expect(joinStory(later(6), [one])).toMatchObject({ story: 'one' });
    expect(joinStory(later(30), [one])).toBeNull();
  });

  it('joins a report that does not know yet who did it', () => {
    const one = placed({ id: 'one', title: 'Suicide bomber kills 60 at market', tells: ['IQ>IQ armed-conflict'] });
    const other = candidate({ id: 'other', title: 'Blast at market kills 60', hours: 1, tells: ['>IQ armed-conflict'] });
    expect(joinStory(other, [one])).toMatchObject({ story: 'one' });
  });

  it('does not let daily reports hang together as one endless story', () => {
    const index = storyIndex();
    const report = (day: number): string => ['one', 'two', 'four', 'five'].map((word) => `${'abcdefghijkl'[day]}${word}`).join(' ');
    const placedOn = (day: number) =>
      index.place(candidate({ id: `day ${day}`, title: 'Artillery fire on villages near Kupiansk', text: report(day), hours: day * 24 }));
    const stories = Array.from({ length: 12 }, (_, day) => placedOn(day).story);
    expect(new Set(stories)).toEqual(new Set(['day 0', 'day 3', 'day 6', 'day 9']));
  });

  it('takes the accusation for the news of the strike it is about', () => {
    const accusation = candidate({
      id: 'accuses',
      title: 'Ukraine accuses Russia of missile strike on Kramatorsk station that left twelve dead',
      tells: ['UA>RU threat-rhetoric', 'RU>UA armed-conflict'],
    });
    expect(joinStory(accusation, [original])).toMatchObject({ story: 'wire', copyOf: null });
  });

  it('believes two bare headlines to be copies only when they are the same words', () => {
    const one = placed({ id: 'one', title: 'Russia strikes Kharkiv again' });
    expect(joinStory(candidate({ id: 'two', title: 'RUSSIA STRIKES KHARKIV AGAIN!' }), [one])).toMatchObject({ copyOf: 'one' });
    expect(joinStory(candidate({ id: 'two', title: 'Russia again strikes Kharkiv' }), [one])?.copyOf ?? null).toBeNull();
  });

  it('does not join an article to itself', () => {
    expect(joinStory(original, [original])).toBeNull();
  });

  it('does not depend on the order of the articles near it', () => {
    const own = candidate({ id: 'own', title: 'Missiles kill twelve at a Kramatorsk railway station', text: OWN_WORDS, hours: 5 });
    const other = placed({
      id: 'other',
      title: 'Twelve killed as missiles hit railway station in Kramatorsk',
      text: 'Governor speaks.',
      hours: 1,
    });
    expect(joinStory(own, [original, other])).toEqual(joinStory(own, [other, original]));
  });
});

describe('storyIndex', () => {
  it('gives fifty copies one story', () => {
    const index = storyIndex();
    const joined = Array.from({ length: 50 }, (_, n) =>
      index.place(
        candidate({ id: `c${n}`, title: `Paper ${n}: missiles hit Kramatorsk station`, text: `${STRIKE} Paper ${n}.`, hours: n / 10 }),
      ),
    );
    expect(new Set(joined.map(({ story }) => story))).toEqual(new Set(['c0']));
    expect(joined.filter(({ copyOf }) => copyOf === null)).toHaveLength(1);
  });
});
