import { expect, test } from 'vitest';
import { crossValidated } from '../../../lab/eval/cross-validated.js';
import { tableRows } from '../../../lab/train/rows.js';

const tableOf = (...rows: readonly string[]) => ['marked_sentence\tgold_root', ...rows].join('\n');

const OWN = tableRows(tableOf('<s>Togo</s> bombed <t>Benin</t>.\tASSAULT', '<s>Togo</s> sent food to <t>Benin</t>.\tAID'));
const TABLE = tableOf(
  '<s>Eritrea</s> bombed <t>Ethiopia</t>.\tASSAULT',
  '<s>Kenya</s> sent food to <t>Somalia</t>.\tAID',
  '<s>Peru</s> sued <t>Chile</t>.\tACCUSE',
);

const validated = crossValidated(TABLE, OWN);
const [withOurs] = validated;

test('every row of the table is answered once, with our sentences in training and from them alone', () => {
  expect(validated.length).toBe(2);
  for (const { answers } of validated) expect(answers.map(({ gold }) => gold).sort()).toEqual(['ACCUSE', 'AID', 'ASSAULT']);
});

test('a code that only the row itself has cannot be guessed: no model saw the row it answers', () => {
  const saidOf = (code: string) => withOurs?.answers.find(({ gold }) => gold === code)?.said;
  expect([saidOf('ASSAULT'), saidOf('AID')]).toEqual(['ASSAULT', 'AID']);
  expect(saidOf('ACCUSE')).not.toBe('ACCUSE');
});
