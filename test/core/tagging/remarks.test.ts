import { expect, test } from 'vitest';
import { eventsIn } from './events-written.js';

test.each([
  [
    'a denied report of an attack',
    'The ministry denied on Sunday reports that Chadian troops had shelled a Sudanese village',
    ['armed-conflict TD > SD denied'],
  ],
  ['a dismissed claim', 'Romania dismissed claims that its gunners had fired on Ukrainian drones', ['armed-conflict RO > UA denied']],
  ['a confirmed report', 'Officials confirmed reports that Chadian troops had shelled a Sudanese village', ['armed-conflict TD > SD']],
  ['a coup far away that somebody condemns', 'Portugal condemned the coup in Guinea-Bissau', ['political-instability GW > GW']],
])('%s is what it is', (_, headline, events) => expect(eventsIn(headline)).toEqual(expect.arrayContaining(events)));

test('what is done to Greenland is done to Denmark, and a junta that acts is no new coup', () => {
  expect(eventsIn('Washington threatens to take Greenland by force')).toEqual(['threat-rhetoric US > DK threatened']);
  expect(eventsIn('Mali junta receives a delegation of engineers')).toEqual([]);
});

test('who condemns a coup has none at home', () => {
  expect(eventsIn('Portugal condemned the coup').filter((event) => event.includes('PT'))).toEqual([]);
});
