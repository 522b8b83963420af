import { describe, expect, test } from 'vitest';
import { articleOf, type Item, type Told } from '../../../lab/train/corpus.js';
import { fitJudge } from '../../../lab/train/judge.js';
import { fitKinds, kindRows, unseenScores } from '../../../lab/train/kinds.js';
import { fitModality } from '../../../lab/train/modality.js';
import { packed } from '../../../lab/train/pack.js';
import { guess } from '../../../lab/train/ridge.js';
import { fitRole } from '../../../lab/train/roles.js';
import { ownRows, tableRows } from '../../../lab/train/rows.js';
import { fitSides } from '../../../lab/train/sides.js';
import { exampleOf, toldOf } from '../../../lab/train/windows.js';
import { ROOT_CODES } from '../../../src/core/codebook/event-types.js';
import { SIDE_LABELS } from '../../../src/core/tagging/model/sides.js';
import { KINDS } from '../../../src/core/tagging/model/window.js';

const told = (rest: Partial<Told>): Told => ({
  root: 'ASSAULT',
  indicator: 'armed-conflict',
  actor: 'ER',
  recipient: 'ET',
  polarity: 'escalatory',
  modality: 'asserted',
  source: 'Eritrea',
  target: 'Ethiopia',
  ...rest,
});

const ITEMS: readonly Item[] = [
  { id: 'a', title: 'Eritrea shelled a town in Ethiopia', events: [told({})] },
  { id: 'b', title: 'Eritrea denies it shelled Ethiopia', events: [told({ modality: 'denied' })] },
  { id: 'c', title: 'Norway thanked Chile', text: 'The harvest was good.', events: [] },
  {
    id: 'd',
    date: '2024-02-29',
    title: 'Chile taxes fish from Norway',
    events: [
      told({ root: 'SANCTION', indicator: 'trade-disruption', actor: 'CL', recipient: 'NO', source: 'Chile', target: 'fish from Norway' }),
    ],
  },
  {
    id: 'e',
    title: 'Thousands march in Serbia',
    events: [told({ root: 'PROTEST', indicator: 'civil-unrest', actor: 'RS', recipient: 'RS', source: 'Thousands', target: null })],
  },
  {
    id: 'f',
    text: 'Kenya and Sudan met.',
    events: [
      told({ root: 'CONSULT', indicator: null, actor: 'KE', recipient: 'SD', polarity: 'de-escalatory', source: 'Kenya', target: 'Sudan' }),
    ],
  },
];

const examples = ITEMS.map(exampleOf);
const liveOf = (id: string): string[] =>
  KINDS.filter((_, at) => examples[ITEMS.findIndex((item) => item.id === id)]?.live[at] === 1).map(({ indicator }) => indicator);

describe('a text of ours as an example', () => {
  test('has the kinds that are going on, and neither what is denied nor what moves no indicator', () => {
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map(liveOf)).toEqual([['armed-conflict'], [], [], ['trade-disruption'], ['civil-unrest'], []]);
    expect(toldOf(ITEMS[0] as Item, { indicator: 'armed-conflict', polarity: 'de-escalatory' })).toEqual([]);
  });

  test('is an article of its date, or of some day', () => {
    expect(
      [ITEMS[3], ITEMS[0]].map((item) =>
        articleOf(item as Item)
          .publishedAt.toISOString()
          .slice(0, 10),
      ),
    ).toEqual(['2024-02-29', '2025-06-15']);
  });
});

describe('rows for the coder of a known pair', () => {
  test('are the events whose two sides stand in one sentence, at half weight', () => {
    const rows = ownRows(ITEMS);
    expect(rows.map(({ code, weight }) => [ROOT_CODES[code], weight])).toEqual([
      ['ASSAULT', 0.5],
      ['ASSAULT', 0.5],
      ['SANCTION', 0.5],
      ['CONSULT', 0.5],
    ]);
  });

  test('of a table have their two sides masked, so that any other two give the same row', () => {
    const table = (source: string, target: string): string =>
      `gold_root\tmarked_sentence\nAID\t<s>${source}</s> sent tents to <t>${target}</t>.\n`;
    const [one, other] = [tableRows(table('Japan', 'Nepal')), tableRows(table('The mayor', 'some friends'))];
    expect(one[0]?.sparse).toEqual(other[0]?.sparse);
    expect([ROOT_CODES[one[0]?.code ?? -1], one[0]?.weight, one[0]?.sentence]).toEqual(['AID', 1, 'Japan sent tents to Nepal.']);
  });
});

test('fitted twice, models are the same, byte for byte', () => {
  const fitted = (): unknown => {
    const read = ITEMS.map(exampleOf);
    const heard = read.map((example) => ({ example, scores: example.live, best: example.live }));
    return {
      kinds: packed(fitKinds(kindRows(read))),
      judge: [...fitJudge(heard)],
      recipient: packed(fitRole(read, 'recipient')),
      modality: packed(fitModality(read)),
    };
  };
  expect(fitted()).toEqual(fitted());
});

test('a model that did not see a text says less of what is in it than one that did', () => {
  const rows = kindRows(examples);
  const at = KINDS.findIndex(({ indicator, polarity }) => indicator === 'trade-disruption' && polarity === 'escalatory');
  const model = fitKinds(rows);
  const seen = rows.map((row) => guess(model, row)[at] ?? 0);
  const unseen = unseenScores(rows).map((scores) => scores[at] ?? 0);
  const taxed = ITEMS.findIndex(({ id }) => id === 'd');
  expect(unseen).toHaveLength(rows.length);
  expect(seen[taxed]).toBeGreaterThan((unseen[taxed] ?? 1) + 0.2);
});

test('the best of the pairs of a text comes from models that did not see it', () => {
  const { model, unseen } = fitSides(examples);
  expect(model.means).toHaveLength(SIDE_LABELS);
  expect(unseen).toHaveLength(ITEMS.length);
  const alone = unseen[ITEMS.findIndex(({ id }) => id === 'e')];
  expect(alone?.every((score) => score === 0)).toBe(true);
});
