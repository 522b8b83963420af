import { expect, test } from 'vitest';
import { annotatedLines, missLines, riskTally } from '../../../lab/eval/annotated.js';
import { annotated } from '../../../lab/eval/data.js';
import { directedOfAnnotated, directionLines, sidesOf } from '../../../lab/eval/direction.js';
import { modalitiesFound, modalityLines } from '../../../lab/eval/modalities.js';
import { found, readAs } from './found.js';

const item = (id: string, events: readonly object[], sure = true) => annotated.parse({ id, title: 'Words', events, sure });
const attack = (actor: string | null, recipient: string | null, rest = {}) => ({
  indicator: 'armed-conflict',
  actor,
  recipient,
  polarity: 'escalatory',
  ...rest,
});

const ITEMS = [
  // Right, though the actor is another; said twice, counted once.
  readAs(item('a', [attack('ER', 'ET')]), [found({ actor: 'DJ', recipient: 'ET' }), found({ recipient: 'ET' })]),
  // The wrong country at risk: one missed and one beside.
  readAs(item('b', [attack('ER', 'ET')]), [found({ actor: 'ET', recipient: 'ER' })]),
  // Nothing live was wanted; nothing live was found.
  readAs(item('c', [attack('ER', 'ET', { modality: 'denied' })]), [found({ recipient: 'ET', modality: 'historical' })]),
  // A root code that moves no indicator is not asked for; the unsure item has one right, one missed.
  readAs(
    item('d', [attack(null, null), attack('PE', 'CL', { indicator: 'trade-disruption' }), attack('PE', 'CL', { indicator: null })], false),
    [found()],
  ),
];

test('found and wanted are counted over indicator, country at risk and polarity of live events', () => {
  expect(riskTally(ITEMS)).toEqual({ right: 2, found: 3, wanted: 4 });
  expect(riskTally(ITEMS, 'trade-disruption')).toEqual({ right: 0, found: 0, wanted: 1 });
});

test('the report has the sure ones by themselves, and each indicator', () => {
  const lines = annotatedLines(ITEMS);
  expect(lines).toContain('all: precision 0.667, recall 0.500, F1 0.571 (2 right, 3 found, 4 wanted)');
  expect(lines).toContain('sure: precision 0.500, recall 0.500, F1 0.500 (1 right, 2 found, 2 wanted)');
  expect(
    lines
      .find((line) => line.startsWith('  armed-conflict'))
      ?.trim()
      .split(/\s+/),
  ).toEqual(['armed-conflict', '0.67', '0.67', '0.67', '2', '3', '3']);
});

test('what was missed or found beside is listed by item, the unsure with a tilde', () => {
  expect(missLines(ITEMS).filter((line) => /^\S/.test(line))).toEqual(['✗ b Words', '~ d Words']);
  expect(missLines(ITEMS)).toContain('    missed: armed-conflict ET escalatory; extra: armed-conflict ER escalatory');
});

test('of two states and a hostile act, who is at risk is counted, and who is the other way round', () => {
  const pairs = directedOfAnnotated(ITEMS);
  expect(pairs.map(({ actor, recipient }) => `${actor}>${recipient}`)).toEqual(['ER>ET', 'ER>ET', 'PE>CL']);
  expect(sidesOf(pairs)).toEqual({ right: 1, reversed: 1 });
  expect(
    directionLines([{ name: 'ours', pairs }])[1]
      ?.trim()
      .split(/\s{2,}/),
  ).toEqual(['ours', '3', '33.3 %', '0.0 %', '33.3 %', '0.0 %']);
});

test('a clash told both ways has no direction to get wrong, nor has one at home', () => {
  expect(directedOfAnnotated([readAs(item('e', [attack('ER', 'ET'), attack('ET', 'ER'), attack('SD', 'SD')]), [])])).toEqual([]);
});

test('the share of every modality shows what was parked', () => {
  const [, row] = modalityLines([{ name: 'ours', modalities: modalitiesFound(ITEMS) }]);
  expect(row?.trim().split(/\s{2,}/)).toEqual(['ours', '5', '80.0 %', '80.0 %', '0.0 %', '0.0 %', '0.0 %', '0.0 %', '0.0 %', '20.0 %']);
});
