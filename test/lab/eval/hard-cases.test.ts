import { expect, test } from 'vitest';
import { hardCase } from '../../../lab/eval/data.js';
import { brokenCaseLines, faultsOf, hardCaseLines } from '../../../lab/eval/hard-cases.js';
import { found, readAs } from './found.js';

const STRIKE = { indicator: 'armed-conflict', actor: 'ER', recipient: 'ET', polarity: 'escalatory', modality: 'asserted' };
const caseOf = (rest: object) => hardCase.parse({ id: 'one', text: 'Words.', ...rest });
const strike = found({ actor: 'ER', recipient: 'ET' });

test.each([
  ['everything as expected', { expect: [STRIKE] }, [strike], [], []],
  ['an actor that may be anyone', { expect: [{ ...STRIKE, actor: null }] }, [found({ actor: 'DJ', recipient: 'ET' })], [], []],
  ['silence', { expect: [STRIKE] }, [], [], ['nothing found']],
  ['another indicator', { expect: [STRIKE] }, [found({ indicator: 'repression' })], [], ['another indicator']],
  ['another pair', { expect: [STRIKE] }, [found({ actor: 'ER', recipient: 'DJ' })], [], ['another pair']],
  ['the pair reversed', { expect: [STRIKE] }, [found({ actor: 'ET', recipient: 'ER' })], [], ['another pair', 'pair reversed']],
  [
    'the pair both ways, where one was expected',
    { expect: [STRIKE] },
    [strike, found({ actor: 'ET', recipient: 'ER' })],
    [],
    ['pair reversed'],
  ],
  [
    'the pair both ways, where both were',
    { expect: [STRIKE, { ...STRIKE, actor: 'ET', recipient: 'ER' }] },
    [strike, found({ actor: 'ET', recipient: 'ER' })],
    [],
    [],
  ],
  [
    'another polarity',
    { expect: [STRIKE] },
    [found({ actor: 'ER', recipient: 'ET', polarity: 'de-escalatory' })],
    [],
    ['another polarity'],
  ],
  ['another modality', { expect: [STRIKE] }, [found({ actor: 'ER', recipient: 'ET', modality: 'planned' })], [], ['another modality']],
  ['risk where none is', { none: true }, [strike], [], ['not nothing']],
  ['relief where no risk is', { none: true }, [found({ polarity: 'de-escalatory' })], [], []],
  ['the long past where no risk is', { none: true }, [found({ modality: 'historical' })], [], []],
  ['an absent country', { absentCountries: ['JO'] }, [], ['JO', 'ET'], ['names an absent country']],
  ['two events beside', { expect: [STRIKE] }, [strike, found(), found()], [], []],
  ['three events beside', { expect: [STRIKE] }, [strike, found(), found(), found()], [], ['too many events beside']],
] as const)('%s', (_, given, events, countries, kinds) => {
  expect(faultsOf(readAs(caseOf(given), events, countries)).map(({ kind }) => kind)).toEqual(kinds);
});

test('a case with two faults stands under both and counts once', () => {
  const cases = [
    readAs(caseOf({ id: 'h1', expect: [STRIKE] }), [found({ actor: 'ET', recipient: 'ER' })]),
    readAs(caseOf({ id: 'h2' }), []),
  ];
  const lines = hardCaseLines(cases);
  expect(lines[0]).toBe('1 of 2 cases hold, 50.0 %');
  expect(lines).toContain('  another pair: h1');
  expect(lines).toContain('  pair reversed: h1');
  expect(brokenCaseLines(cases)[0]).toBe('✗ h1 Words.');
});
