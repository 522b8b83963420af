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

test('who condemns a coup has none at home', () => {
  expect(eventsIn('Portugal condemned the coup').filter((event) => event.includes('PT'))).toEqual([]);
});
