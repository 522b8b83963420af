import { expect, test } from 'vitest';
import { directedOfTable, sidesOf } from '../../../lab/eval/direction.js';

const row = (root: 'ASSAULT' | 'AID', source: string, target: string) => ({
  sentence: `${source} attacked ${target}.`,
  source,
  target,
  root,
});

test('rows of a table count when they are hostile and each side names one state', () => {
  const pairs = directedOfTable([
    row('ASSAULT', 'Eritrea', 'Ethiopia'),
    row('AID', 'Eritrea', 'Ethiopia'),
    row('ASSAULT', 'the gunmen', 'Ethiopia'),
    row('ASSAULT', 'Eritrea', 'the Eritrean opposition'),
    row('ASSAULT', 'Eritrea and Djibouti', 'Ethiopia'),
  ]);
  expect(pairs.map(({ actor, recipient }) => `${actor}>${recipient}`)).toEqual(['ER>ET']);
  expect(sidesOf(pairs)).toEqual({ right: 1, reversed: 0 });
});
